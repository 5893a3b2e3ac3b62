import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, paginateScan, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type DataKey, generationOf, sealedValue } from '../crypto/field-cipher.ts';
import { FieldTrouble } from './field-trouble.ts';
import { isSealedField } from './sealed-fields.ts';
import { openedOutput } from './sealing.ts';
import { attributesOf, type Item, type Key, onceFree, type SealedTable } from './table.ts';

/** How many rows hold a value under each generation; `plain` those where somebody has put one past the service. */
export type Uses = { readonly plain: readonly Key[]; readonly byGeneration: ReadonlyMap<number, number> };

/** Rows written, rows that were busy each time, and rows that do not open: somebody has written to those past the service. */
export type SealedAnew = { readonly written: number; readonly left: number; readonly broken: readonly Key[] };

const AT_ONCE = 8;
const TRIES = 5;

/**
 * Goes over the whole table and seals with the current key whatever is under an older one. A row that somebody writes to
 * meanwhile is left as they wrote it and looked at again; one that does not open is left as it is, and told.
 */
export const sealAnew = async (table: SealedTable): Promise<SealedAnew> => {
  const current = await table.fieldKeys.current();
  let written = 0;
  let left = 0;
  const broken: Key[] = [];
  for await (const items of rawItems(table)) {
    const stale = items.filter((item) => staleFields(item, current).length > 0);
    for (let first = 0; first < stale.length; first += AT_ONCE) {
      const some = stale.slice(first, first + AT_ONCE);
      const results = await Promise.all(some.map((item) => sealRow(table, item, current)));
      written += results.filter((result) => result === 'done').length;
      left += results.filter((result) => result === 'busy').length;
      broken.push(...some.filter((_, place) => results[place] === 'broken').map(keyOf));
    }
  }
  return { written, left, broken };
};

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk });

/** What the values in the table are sealed with, counted row by row. */
export const usesIn = async (table: SealedTable): Promise<Uses> => {
  const byGeneration = new Map<number, number>();
  const plain: Key[] = [];
  for await (const items of rawItems(table)) {
    for (const item of items) {
      const found = new Set(fieldsIn(item).map((name) => generationOf(item[name])));
      for (const generation of found) {
        if (generation === undefined) plain.push(keyOf(item));
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

/** `done` when nothing stale is left in the row: sealed here, or by whoever wrote to it meanwhile, or gone. */
const sealRow = async (
  table: SealedTable,
  item: Item,
  current: DataKey,
): Promise<'done' | 'busy' | 'broken'> => {
  let seen: Item | undefined = item;
  for (let tried = 1; tried <= TRIES; tried += 1) {
    if (seen === undefined || staleFields(seen, current).length === 0) return 'done';
    const opened = await openedItem(table, seen);
    if (opened === undefined) return 'broken';
    if (await writtenOver(table, { seen, opened }, current)) return 'done';
    seen = await rawItem(table, item);
  }
  return 'busy';
};

const openedItem = async ({ fieldKeys }: SealedTable, seen: Item): Promise<Item | undefined> => {
  try {
    const { Item: opened } = await openedOutput({ Item: seen }, { Key: keyOf(seen) }, fieldKeys);
    return attributesOf<Item>(Object.assign({ ...seen }, opened));
  } catch (fault) {
    if (fault instanceof FieldTrouble && fault.about === 'field-does-not-open') return undefined;
    throw fault;
  }
};

const rawItem = async ({ raw, name }: SealedTable, { pk, sk }: Item): Promise<Item | undefined> => {
  const { Item: found } = await raw.send(
    new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }),
  );
  return found === undefined ? undefined : attributesOf<Item>(found);
};

/** One write, only if each value it replaces is still the one that was read. */
const writtenOver = async (
  table: SealedTable,
  { seen, opened }: { readonly seen: Item; readonly opened: Item },
  current: DataKey,
): Promise<boolean> => {
  const { pk, sk } = seen;
  const stale = staleFields(seen, current);
  const resealing = new UpdateCommand({
    TableName: table.name,
    Key: { pk, sk },
    UpdateExpression: `SET ${stale.map((_, place) => `#n${place} = :n${place}`).join(', ')}`,
    ConditionExpression: stale.map((_, place) => `#n${place} = :o${place}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(stale.map((attribute, place) => [`#n${place}`, attribute])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(
        stale.map((attribute, place) => [
          `:n${place}`,
          sealedValue(opened[attribute], { pk, sk, attribute }, current),
        ]),
      ),
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
