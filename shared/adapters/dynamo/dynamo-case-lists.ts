import { paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { FollowUp } from '../../domain/follow-up/follow-up.ts';
import type { CaseLine, CaseLists } from '../../ports/case-lists.ts';
import { TABLE } from '../../runtime/table-keys.ts';
import { consultantOwner } from './keys.ts';
import { attributesOf, dataOf, type Table } from './table.ts';

const { byConsultant } = TABLE.indexes;

/** The desk's lists in DynamoDB, from the index that only case and talk items are in. */
export const makeDynamoCaseLists = (table: Table): CaseLists => ({
  ofConsultant: async (consultantId) =>
    linesIn(await query(table, consultantId, { from: 'CASE#', to: 'CASE#~' })),
  all: async () => {
    const found: Record<string, unknown>[] = [];
    const pages = paginateScan(
      { client: table.client },
      { TableName: table.name, IndexName: byConsultant.name },
    );
    for await (const page of pages) found.push(...(page.Items ?? []));
    return linesIn(found);
  },
  talksDue: async (consultantId, day) => {
    const found = await query(table, consultantId, { from: 'TALK#', to: `TALK#${day}` });
    return found.flatMap((item) => {
      const talk = dataOf<FollowUp>(item);
      return talk === undefined ? [] : [{ caseId: talk.caseId, followUpId: talk.id, due: talk.due }];
    });
  },
});

const query = async (
  { client, name }: Table,
  consultantId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Record<string, unknown>[]> => {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      IndexName: byConsultant.name,
      KeyConditionExpression: 'consultantKey = :consultant AND listKey BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':consultant': consultantOwner(consultantId), ':from': from, ':to': to },
    },
  );
  const found: Record<string, unknown>[] = [];
  for await (const page of pages) found.push(...(page.Items ?? []));
  return found;
};

/** Newest first. */
const linesIn = (items: readonly Record<string, unknown>[]): readonly CaseLine[] =>
  items
    .flatMap((item) => attributesOf<{ readonly line?: CaseLine }>(item).line ?? [])
    .toSorted((one, other) => (one.progressAt < other.progressAt ? 1 : -1));
