import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { CountedCase } from '../../domain/figures/counted.ts';
import type { CountedCases, FigureSource } from '../../ports/figures.ts';
import { TABLE } from '../../runtime/table-keys.ts';
import { countedIn } from './figure-text.ts';
import { DESK, FIGURE_PARTITIONS, listKeys } from './keys.ts';
import type { Table } from './table.ts';

/** What the figures are counted from, in DynamoDB: a small item of each case, in four partitions. */
export const makeDynamoFigures = (table: Table): FigureSource => ({
  counted: async () => {
    const [all, ...cases] = await Promise.all([
      caseCount(table),
      ...FIGURE_PARTITIONS.map((partition) => countedCases(table, partition)),
    ]);
    return allCounted(cases.flat(), all);
  },
});

/** `all` is how many cases there are, counted from the desk's list. A case that was opened between the two readings is not missing. */
export const allCounted = (cases: readonly CountedCase[], all: number): CountedCases => ({
  cases,
  unknown: Math.max(0, all - cases.length),
});

const countedCases = async ({ client, name }: Table, partition: string): Promise<readonly CountedCase[]> => {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partition },
    },
  );
  const cases: CountedCase[] = [];
  for await (const { Items = [] } of pages) {
    cases.push(...Items.flatMap(({ pk: _pk, sk, ...parts }) => countedIn(String(sk), parts) ?? []));
  }
  return cases;
};

const { byDesk } = TABLE.indexes;

const caseCount = async ({ client, name }: Table): Promise<number> => {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      IndexName: byDesk.name,
      Select: 'COUNT',
      KeyConditionExpression: `${byDesk.partitionKey} = :desk AND begins_with(${byDesk.sortKey}, :case)`,
      ExpressionAttributeValues: { ':desk': DESK, ':case': listKeys.case('') },
    },
  );
  let count = 0;
  for await (const { Count = 0 } of pages) count += Count;
  return count;
};
