import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, paginateScan, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type DataKey, generationOf, sealedValue } from '../crypto/field-cipher.ts';
import { plainBeside } from './plain-beside.ts';
import { isSealedField } from './sealed-fields.ts';
import { openedOutput } from './sealing.ts';
import { attributesOf, type Item, onceFree, type SealedTable } from './table.ts';

/** How many rows hold a value under each generation; `plain` those that hold one from before there were keys. */
export type Uses = { readonly plain: number; readonly byGeneration: ReadonlyMap<number, number> };

const AT_ONCE = 8;
const TRIES = 5;

/**
 * Goes over the whole table and seals with the current key whatever is plain or under an older one. A row that somebody writes
 * to meanwhile is left as they wrote it and looked at again. Gives how many rows were written and how many were still left.
 */
export const sealAnew = async (
  table: SealedTable,
): Promise<{ readonly written: number; readonly left: number }> => {
  const current = await table.fieldKeys.current();
  let written = 0;
  let left = 0;
  for await (const items of rawItems(table)) {
    const stale = items.filter((item) => staleFields(item, current).length > 0);
    for (let first = 0; first < stale.length; first += AT_ONCE) {
      const results = await Promise.all(
        stale.slice(first, first + AT_ONCE).map((item) => sealRow(table, item, current)),
      );
      written += results.filter(Boolean).length;
      left += results.filter((done) => !done).length;
    }
  }
  return { written, left };
};

/** What the values in the table are sealed with, counted row by row. */
export const usesIn = async (table: SealedTable): Promise<Uses> => {
  const byGeneration = new Map<number, number>();
  let plain = 0;
  for await (const items of rawItems(table)) {
    for (const item of items) {
      const found = new Set(fieldsIn(item).map((name) => generationOf(item[name])));
      for (const generation of found) {
        if (generation === undefined) plain += 1;
        else byGeneration.set(generation, (byGeneration.get(generation) ?? 0) + 1);
      }
    }
  }
  return { plain, byGeneration };
};

const rawItems = async function* ({ raw, name }: SealedTable): AsyncGenerator<readonly Item[]> {
  const pages = paginateScan({ client: raw }, { TableName: name, ConsistentRead: true });
  for await (const { Items = [] } of pages) yield Items.map((item) => attributesOf<Item>(item));
};

const fieldsIn = (item: Item): readonly string[] =>
  Object.keys(item).filter((attribute) => isSealedField(item.pk, attribute));

const staleFields = (item: Item, { generation }: DataKey): readonly string[] =>
  fieldsIn(item).filter((attribute) => generationOf(item[attribute]) !== generation);

/** Whether nothing stale is left in the row: sealed here, or by whoever wrote to it meanwhile, or gone. */
const sealRow = async (table: SealedTable, item: Item, current: DataKey): Promise<boolean> => {
  let seen: Item | undefined = item;
  for (let tried = 1; tried <= TRIES; tried += 1) {
    if (seen === undefined || staleFields(seen, current).length === 0) return true;
    if (await writtenOver(table, seen, current)) return true;
    seen = await rawItem(table, item);
  }
  return false;
};

const rawItem = async ({ raw, name }: SealedTable, { pk, sk }: Item): Promise<Item | undefined> => {
  const { Item: found } = await raw.send(
    new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }),
  );
  return found === undefined ? undefined : attributesOf<Item>(found);
};

/** One write, only if each value it replaces is still the one that was read. */
const writtenOver = async (table: SealedTable, seen: Item, current: DataKey): Promise<boolean> => {
  const { pk, sk } = seen;
  const { Item: found } = await openedOutput({ Item: seen }, { Key: { pk, sk } }, table.fieldKeys);
  const opened = attributesOf<Item>(Object.assign({ ...seen }, found));
  const stale = staleFields(seen, current);
  const beside = Object.entries(await plainBeside(table, opened)).filter(([, value]) => value !== undefined);
  const sets = [
    ...stale.map(
      (attribute) => [attribute, sealedValue(opened[attribute], { pk, sk, attribute }, current)] as const,
    ),
    ...beside,
  ];
  const resealing = new UpdateCommand({
    TableName: table.name,
    Key: { pk, sk },
    UpdateExpression: `SET ${sets.map((_, place) => `#n${place} = :n${place}`).join(', ')}`,
    ConditionExpression: stale.map((_, place) => `#n${place} = :o${place}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(sets.map(([attribute], place) => [`#n${place}`, attribute])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(sets.map(([, value], place) => [`:n${place}`, value])),
      ...Object.fromEntries(stale.map((attribute, place) => [`:o${place}`, seen[attribute]])),
    },
  });
  try {
    await onceFree(() => table.raw.send(resealing));
    return true;
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return false;
    throw fault;
  }
};
