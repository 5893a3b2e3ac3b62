import { paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
import { civilDate } from '../../domain/calendar/civil-date.ts';
import type { CaseLine, CaseLists, TalkLine } from '../../ports/case-lists.ts';
import { TABLE } from '../../runtime/table-keys.ts';
import { caseIdIn, consultantOwner } from './keys.ts';
import { attributesOf, type Table } from './table.ts';

const { byConsultant } = TABLE.indexes;

/** The desk's lists in DynamoDB, from the index that only case and talk items are in. */
export const makeDynamoCaseLists = (table: Table): CaseLists => ({
  ofConsultant: async (consultantId) => linesIn(await query(table, consultantId, CASES)),
  all: async () => linesIn(await scan(table, CASES)),
  talksDue: async (consultantId, day) => talksIn(await query(table, consultantId, talksUntil(day))),
  allTalksDue: async (day) => talksIn(await scan(table, talksUntil(day))),
});

type Row = Readonly<Record<string, unknown>>;
/** Which part of a list: sort keys from one to another, both included. */
type Part = { readonly from: string; readonly to: string };

const CASES: Part = { from: 'CASE#', to: 'CASE#~' };
const talksUntil = (day: string): Part => ({ from: 'TALK#', to: `TALK#${day}` });

const query = async ({ client, name }: Table, consultantId: string, { from, to }: Part) =>
  rowsOf(
    paginateQuery(
      { client },
      {
        TableName: name,
        IndexName: byConsultant.name,
        KeyConditionExpression: 'consultantKey = :consultant AND listKey BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':consultant': consultantOwner(consultantId), ':from': from, ':to': to },
      },
    ),
  );

const scan = async ({ client, name }: Table, { from, to }: Part) =>
  rowsOf(
    paginateScan(
      { client },
      {
        TableName: name,
        IndexName: byConsultant.name,
        FilterExpression: 'listKey BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':from': from, ':to': to },
      },
    ),
  );

const rowsOf = async (
  pages: AsyncIterable<{ readonly Items?: readonly Row[] | undefined }>,
): Promise<readonly Row[]> => {
  const found: Row[] = [];
  for await (const page of pages) found.push(...(page.Items ?? []));
  return found;
};

/** Newest first. */
const linesIn = (rows: readonly Row[]): readonly CaseLine[] =>
  rows
    .flatMap((row) => attributesOf<{ readonly line?: CaseLine }>(row).line ?? [])
    .toSorted((one, other) => (one.progressAt < other.progressAt ? 1 : -1));

/** Oldest first. */
const talksIn = (rows: readonly Row[]): readonly TalkLine[] =>
  rows.flatMap(talkOf).toSorted((one, other) => (one.due < other.due ? -1 : 1));

/** The index carries a talk's keys alone, and they tell all of its line. */
const talkOf = ({ pk, sk, listKey }: Row): readonly TalkLine[] => {
  const caseId = caseIdIn(String(pk));
  const [, followUpId] = /^FOLLOWUP#(.+)$/s.exec(String(sk)) ?? [];
  const due = civilDate(String(listKey).slice('TALK#'.length));
  return caseId === undefined || followUpId === undefined || due === undefined
    ? []
    : [{ caseId, followUpId, due }];
};
