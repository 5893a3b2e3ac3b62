import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { paginateQuery, PutCommand } from '@aws-sdk/lib-dynamodb';
import { branded } from '../../domain/branded.ts';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { dayOf, endOf } from '../../domain/calendar/instant.ts';
import type { CaseId } from '../../domain/case/case.ts';
import type { DeletionProof } from '../../domain/case/deletion-proof.ts';
import { type Anchor, type Head, headsText } from '../../domain/record/anchors.ts';
import type { Anchors } from '../../ports/anchors.ts';
import type { Keys } from '../../ports/keys.ts';
import { TABLE } from '../../runtime/table-keys.ts';
import { NEW } from './conditions.ts';
import { readAll } from './dynamo-cases.ts';
import { epochSeconds } from './items.ts';
import { ANCHORS, caseIdIn, DESK, keys, listKeys, PROOFS } from './keys.ts';
import type { Item, Table } from './table.ts';

/** Heads are kept as long as the table can be set back, and a little longer. */
const KEPT_DAYS = 40;
const DELETING = 'DELETING#';

/** Anchors in DynamoDB: a row a day, and the heads of the day in sixteen rows, by the first letter of their names. */
export const makeDynamoAnchors = (table: Table, secret: Keys): Anchors => ({
  cases: async () => (await partitionsIn(table, CASES)).flatMap((pk) => caseIdIn(pk) ?? []),
  all: () => readAll<Anchor>(table, ANCHORS, 'DAY#'),
  heads: async (day) => (await readAll<string>(table, headsOwner(day), 'HEADS#')).flatMap(headsIn),
  drop: async (anchor, heads) => {
    try {
      // The heads first: an anchor is never without them. Those of a try that was cut short are written over.
      for (const item of headItems(anchor.day, heads))
        await table.client.send(new PutCommand({ TableName: table.name, Item: item }));
      const Item = { ...keys.anchor(anchor.day), data: anchor };
      await table.client.send(new PutCommand({ TableName: table.name, Item, ConditionExpression: NEW }));
      return true;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return false;
      throw fault;
    }
  },
  nameOf: (id) => secret.caseName(id),
  deleted: async (since) => {
    const proofs = await readAll<DeletionProof>(table, PROOFS, '');
    const recent = proofs.filter(({ doneAt }) => dayOf(doneAt) >= since);
    return new Set([
      ...recent.map(({ id }) => id),
      ...(await underWay(table)).map((id) => secret.caseName(id)),
    ]);
  },
});

const headsOwner = (day: CivilDate): string => keys.anchoredHeads(day, '').pk;

const PARTS = '0123456789abcdef'.split('');

const headItems = (day: CivilDate, heads: readonly Head[]): readonly Item[] =>
  PARTS.map((part) => ({
    ...keys.anchoredHeads(day, part),
    data: headsText(heads.filter(({ name }) => name.startsWith(part))),
    expiresAt: epochSeconds(endOf(addDays(day, KEPT_DAYS))),
  }));

const headsIn = (text: string): readonly Head[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', count = '', hash = ''] = line.split(' ');
      return { name, count: Number(count), hash };
    });

/** The cases whose deletion has begun and is not proven yet. */
const underWay = async (table: Table): Promise<readonly CaseId[]> =>
  (await partitionsIn(table, DELETIONS))
    .filter((pk) => pk.startsWith(DELETING))
    .map((pk) => branded<CaseId>(pk.slice(DELETING.length)));

const { byDesk, byDue } = TABLE.indexes;
const CASES = {
  IndexName: byDesk.name,
  KeyConditionExpression: `${byDesk.partitionKey} = :of AND begins_with(${byDesk.sortKey}, :from)`,
  ExpressionAttributeValues: { ':of': DESK, ':from': listKeys.case('') },
};
const DELETIONS = {
  IndexName: byDue.name,
  KeyConditionExpression: `${byDue.partitionKey} = :of`,
  ExpressionAttributeValues: { ':of': 'deletion' },
};

/** The partitions of the rows in a part of an index. */
const partitionsIn = async (
  { client, name }: Table,
  part: typeof CASES | typeof DELETIONS,
): Promise<readonly string[]> => {
  const found: string[] = [];
  const pages = paginateQuery({ client }, { TableName: name, ...part, ProjectionExpression: 'pk' });
  for await (const { Items = [] } of pages) found.push(...Items.map(({ pk }) => String(pk)));
  return found;
};
