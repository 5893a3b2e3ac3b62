import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { CaseLists, DeskLines } from '../../ports/case-lists.ts';
import { TABLE } from '../../runtime/table-keys.ts';
import { consultantOwner, DESK, listKeys } from './keys.ts';
import { linesInTexts } from './line-text.ts';
import type { Table } from './table.ts';

const { byConsultant, byDesk } = TABLE.indexes;

/** The desk's lists in DynamoDB, from the two indexes that case and talk items are in. */
export const makeDynamoCaseLists = (table: Table): CaseLists => ({
  ofConsultant: (consultantId, day) =>
    linesIn(table, { index: byConsultant, value: consultantOwner(consultantId) }, day),
  all: (day) => linesIn(table, { index: byDesk, value: DESK }, day),
});

type Partition = { readonly index: typeof byConsultant | typeof byDesk; readonly value: string };

/** From the first case to the last talk that is due: cases sort before talks, and what stands between has no line. */
const linesIn = async (
  { client, name }: Table,
  { index, value }: Partition,
  day: string,
): Promise<DeskLines> => {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      IndexName: index.name,
      KeyConditionExpression: `${index.partitionKey} = :value AND ${index.sortKey} BETWEEN :from AND :to`,
      ExpressionAttributeValues: { ':value': value, ':from': listKeys.case(''), ':to': listKeys.talk(day) },
      // A line opens for its own row alone.
      ProjectionExpression: 'pk, sk, line',
    },
  );
  const texts: string[] = [];
  for await (const { Items = [] } of pages) {
    texts.push(...Items.flatMap(({ line }) => (typeof line === 'string' ? line : [])));
  }
  const { cases, talks } = linesInTexts(texts);
  return { cases: cases.toReversed(), talks };
};
