import { type DataKey, generationOf, openedValue, type Place, sealedValue } from '../crypto/field-cipher.ts';
import type { FieldKeys, KeysByGeneration } from './field-keys.ts';
import { FieldTrouble, kindOf } from './field-trouble.ts';
import { isSealedField } from './sealed-fields.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A command's input as it goes to the table: whatever holds people's words is sealed for the row and attribute it goes to. */
export const sealedInput = async (input: Row, keys: FieldKeys): Promise<Row> => {
  if (!holdsFields(input)) return input;
  const key = await keys.current();
  return mapWrites(input, {
    item: (item) => sealedRow(item, key),
    update: (update) => sealedUpdate(update, key),
  });
};

/**
 * A command's answer as the adapters read it: every sealed value opened. Throws when one does not open, and when a plain one
 * stands where only a sealed one is ever written (docs/decisions/0035).
 */
export const openedOutput = async (output: Row, input: Row, keys: FieldKeys): Promise<Row> => {
  const generations = new Set<number>();
  for (const row of rowsIn(output)) noteGenerations(row, generations);
  const known = generations.size === 0 ? noKey : await keys.opening([...generations]);
  return mapRows(output, (row) => openedRow(row, isRow(input['Key']) ? input['Key'] : row, known));
};

/** The answer to a reader that has no key: without the fields that are sealed, whatever lies in them. */
export const outputWithoutSealed = (output: Row, input: Row): Row =>
  mapRows(output, (row) => {
    const { pk } = isRow(input['Key']) ? input['Key'] : row;
    return Object.fromEntries(
      Object.entries(row).filter(([attribute]) => !isSealedField(String(pk), attribute)),
    );
  });

const noKey: KeysByGeneration = () => undefined;

type Changes = { readonly item: (item: Row) => Row; readonly update: (update: Row) => Row };

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const listIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

/** Every write in an input: of a single row, of a transaction or of a batch. */
const mapWrites = (input: Row, changes: Changes): Row => {
  if (isRow(input['Item'])) return { ...input, Item: changes.item(input['Item']) };
  if (typeof input['UpdateExpression'] === 'string') return changes.update(input);
  if (Array.isArray(input['TransactItems'])) {
    return {
      ...input,
      TransactItems: listIn(input['TransactItems']).map((write) => mapParts(write, changes)),
    };
  }
  if (!isRow(input['RequestItems'])) return input;
  const tables = Object.entries(input['RequestItems']).map(([table, writes]) => [
    table,
    Array.isArray(writes) ? listIn(writes).map((write) => mapParts(write, changes)) : writes,
  ]);
  return { ...input, RequestItems: Object.fromEntries(tables) };
};

/** `Put` and `Update` of a transaction, `PutRequest` of a batch. */
const mapParts = (write: Row, changes: Changes): Row =>
  Object.fromEntries(
    Object.entries(write).map(([kind, part]) => [kind, isRow(part) ? mapWrites(part, changes) : part]),
  );

const holdsFields = (input: Row): boolean => {
  let holds = false;
  const item = (row: Row): Row => {
    holds ||= Object.keys(row).some((attribute) => isSealedField(String(row['pk']), attribute));
    return row;
  };
  const update = (row: Row): Row => {
    holds ||= valuesSet(row).length > 0;
    return row;
  };
  mapWrites(input, { item, update });
  return holds;
};

const placeOf = (key: Row, attribute: string) => ({
  pk: String(key['pk']),
  sk: String(key['sk']),
  attribute,
});

const sealedRow = (row: Row, dataKey: DataKey): Row =>
  Object.fromEntries(
    Object.entries(row).map(([attribute, value]) => [
      attribute,
      value !== undefined && isSealedField(String(row['pk']), attribute)
        ? sealedValue(value, placeOf(row, attribute), dataKey)
        : value,
    ]),
  );

/** The sealed attributes that an update sets whole, each with the name of its value. */
const valuesSet = ({ UpdateExpression, ExpressionAttributeNames: names, Key }: Row) =>
  [...String(UpdateExpression).matchAll(/(#?\w+)\s*=\s*(:\w+)/g)].flatMap(([, name = '', value = '']) => {
    const named = isRow(names) ? names[name] : undefined;
    const attribute = typeof named === 'string' ? named : name;
    return isRow(Key) && isSealedField(String(Key['pk']), attribute) ? [{ attribute, value, Key }] : [];
  });

const sealedUpdate = (update: Row, dataKey: DataKey): Row => {
  const values = isRow(update['ExpressionAttributeValues']) ? update['ExpressionAttributeValues'] : {};
  const sealed = valuesSet(update).map(({ attribute, value, Key }) => [
    value,
    sealedValue(values[value], placeOf(Key, attribute), dataKey),
  ]);
  return { ...update, ExpressionAttributeValues: { ...values, ...Object.fromEntries(sealed) } };
};

const rowsIn = (output: Row): readonly Row[] => {
  if (output['Responses'] !== undefined) throw new TypeError('a read that the table has no door for');
  return [output['Item'], output['Attributes']].filter(isRow).concat(listIn(output['Items']));
};

const mapRows = (output: Row, change: (row: Row) => Row): Row => {
  rowsIn(output);
  return {
    ...output,
    ...(isRow(output['Item']) ? { Item: change(output['Item']) } : {}),
    ...(isRow(output['Attributes']) ? { Attributes: change(output['Attributes']) } : {}),
    ...(Array.isArray(output['Items']) ? { Items: listIn(output['Items']).map(change) } : {}),
  };
};

/** Every generation that a value of this row is sealed with. A list has hundreds of rows: nothing is made for each. */
const noteGenerations = (row: Row, into: Set<number>): void => {
  for (const attribute in row) {
    const generation = generationOf(row[attribute]);
    if (generation !== undefined) into.add(generation);
  }
};

const openedRow = (row: Row, key: Row, known: KeysByGeneration): Row => {
  const opened: Record<string, unknown> = { ...row };
  const pk = String(row['pk'] ?? key['pk']);
  const sk = String(row['sk'] ?? key['sk']);
  for (const attribute in row) {
    if (isSealedField(pk, attribute))
      opened[attribute] = openedField(row[attribute], { pk, sk, attribute }, known);
  }
  return opened;
};

const openedField = (value: unknown, place: Place, known: KeysByGeneration): unknown => {
  const generation = generationOf(value);
  const key = generation === undefined ? undefined : known(generation);
  try {
    if (value instanceof Uint8Array && key !== undefined) return openedValue(value, place, key);
  } catch {
    // What the cipher says of it is of no use to anybody, and the fault below is told.
  }
  throw new FieldTrouble('field-does-not-open', kindOf(place.pk));
};
