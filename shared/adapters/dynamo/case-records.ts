import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { AuditEntry } from '../../domain/case/audit.ts';
import type { CaseId } from '../../domain/case/case.ts';
import type { FollowUp } from '../../domain/follow-up/follow-up.ts';
import type { CaseRecords } from '../../ports/cases.ts';
import { outboxRowIn } from './dynamo-outbox.ts';
import { caseOwner } from './keys.ts';
import { attributesOf, dataOf, type Item, type Table } from './table.ts';

/** From the first event to the last mail: nothing but events, talks and mails stands between them in a case's partition. */
const FIRST = 'EVENT#';
const LAST = 'MAIL$';

/** One query where three would each cost a request: the page of a case is read more often than any other. */
export const readRecords = async ({ client, name }: Table, id: CaseId): Promise<CaseRecords> => {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': caseOwner(id), ':first': FIRST, ':last': LAST },
    },
  );
  const items: Item[] = [];
  for await (const { Items = [] } of pages) items.push(...Items.map((item) => attributesOf<Item>(item)));
  return recordsIn(items);
};

/** The records among the items of a case, each kind in its order. */
export const recordsIn = (items: readonly Item[]): CaseRecords => {
  const under = (prefix: string) => items.filter(({ sk }) => sk.startsWith(prefix));
  return {
    followUps: under('FOLLOWUP#')
      .flatMap((item) => dataOf<FollowUp>(item) ?? [])
      .toSorted((one, other) => (one.due < other.due ? -1 : 1)),
    history: under('EVENT#').flatMap((item) => dataOf<AuditEntry>(item) ?? []),
    mails: under('MAIL#')
      .flatMap((item) => outboxRowIn(item) ?? [])
      .toSorted((one, other) => (one.message.owedAt < other.message.owedAt ? -1 : 1)),
  };
};
