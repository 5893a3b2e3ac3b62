import { GetCommand, paginateScan, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { KeyWrap } from '../../shared/adapters/crypto/key-wrap.ts';
import { makeDynamoDocuments } from '../../shared/adapters/dynamo/dynamo-documents.ts';
import { KEYS, keys } from '../../shared/adapters/dynamo/keys.ts';
import { makeNextKey, retireOldKeys } from '../../shared/adapters/dynamo/rotate-keys.ts';
import { sealAnew, usesIn } from '../../shared/adapters/dynamo/seal-anew.ts';
import {
  attributesOf,
  type Item,
  openBothWays,
  openTable,
  openTableWithoutKeys,
  type SealedTable,
} from '../../shared/adapters/dynamo/table.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import type { Case } from '../../shared/domain/case/case.ts';
import { TEST_WRAP } from '../builders/field-keys.ts';
import { makeMovedClock } from '../fakes/moved-clock.ts';
import { aTalk, anUnseenCase, stored, storedIn, talksChanged } from '../fakes/stored-cases.ts';
import { dynamoStores, onRealTable } from './stores.ts';

const WRAP = TEST_WRAP.wrap;

/** The table of this file's engine, opened by somebody else: with a clock and with keys of its own. */
const opened = (name: string, wrap: KeyWrap = WRAP) => {
  const clock = makeMovedClock('2026-11-02T09:00:00.000Z');
  return { ...openBothWays(name, { wrap, clock }), clock };
};

const rawItems = async ({ raw, name }: SealedTable): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client: raw }, { TableName: name }))
    items.push(...Items.map((item) => attributesOf<Item>(item)));
  return items;
};

const rawItem = async ({ raw, name }: SealedTable, Key: { pk: string; sk: string }): Promise<Item> => {
  const { Item: found } = await raw.send(new GetCommand({ TableName: name, Key }));
  return attributesOf<Item>(found ?? {});
};

const put = ({ raw, name: TableName }: SealedTable, item: Item) =>
  raw.send(new PutCommand({ TableName, Item: item }));

describe('a stored case', () => {
  const table = onRealTable();

  it('holds nothing that anybody has written in the clear, and is read as it was written', async () => {
    const here = opened(table().name);
    const file = await storedIn(dynamoStores(here), 'in-force');

    const raw = JSON.stringify(await rawItems(here), (_name, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );

    const { employee, employerEmail } = file.case;
    for (const word of [employee.name, employee.email, employerEmail, employee.cpr, 'Testgaard'])
      expect(raw).not.toContain(word ?? 'nothing');
    expect(await dynamoStores(here).cases.load(file.case.id)).toEqual(file);
  });

  it.each([
    ['moved to another case', (item: Item, other: Item) => ({ ...other, data: item['data'] })],
    ['moved to another attribute', (item: Item) => ({ ...item, data: item['line'] })],
    [
      'cut',
      (item: Item) => ({
        ...item,
        data: item['data'] instanceof Uint8Array ? item['data'].slice(0, -1) : undefined,
      }),
    ],
    [
      'told to be under another key',
      (item: Item) => {
        const data = Uint8Array.from(item['data'] instanceof Uint8Array ? item['data'] : []);
        new DataView(data.buffer).setUint32(1, 2);
        return { ...item, data };
      },
    ],
  ])(
    'does not open when a value is %s: the fault names the kind of row and nothing else',
    async (_how, change) => {
      const here = opened(table().name);
      await makeNextKey({ table: here, wrap: WRAP, clock: here.clock });
      const { cases } = dynamoStores(here);
      const [one, other] = [await storedIn({ cases }, 'in-force'), await storedIn({ cases }, 'in-force')];
      const item = await rawItem(here, keys.caseItem(one.case.id));
      const changed = change(item, await rawItem(here, keys.caseItem(other.case.id)));
      await put(here, changed);

      const loading = cases.load(changed.pk === item.pk ? one.case.id : other.case.id);

      await expect(loading).rejects.toMatchObject({ name: 'field-does-not-open: CASE', message: '' });
    },
  );

  it('tells how its documents stand to who has no key, and nothing else', async () => {
    const here = opened(table().name);
    const { case: opening } = await storedIn(dynamoStores(here), 'ended');
    const keyless = openTableWithoutKeys(here.name);

    expect(await makeDynamoDocuments(keyless).standing(opening.id)).toEqual({
      isEnded: true,
      version: 1,
      isSigned: true,
    });
    const { Item: item } = await keyless.client.send(
      new GetCommand({ TableName: keyless.name, Key: keys.caseItem(opening.id) }),
    );
    expect(Object.keys(item ?? {})).not.toContain('data');
    expect(Object.keys(item ?? {})).not.toContain('line');
  });
});

describe('the first key', () => {
  const table = onRealTable();

  it('is made once when many begin at the same time, and all of them read what each has written', async () => {
    const functions = Array.from({ length: 6 }, () => dynamoStores(openTable(table().name, TEST_WRAP)));

    const files = await Promise.all(functions.map((stores) => storedIn(stores, 'invited')));

    const here = opened(table().name);
    const ring = (await rawItems(here)).find(({ pk }) => pk === KEYS);
    expect(ring).toMatchObject({ current: 1, rev: 1, keys: [{ generation: 1 }] });
    for (const [place, file] of files.entries()) {
      const reader = functions[(place + 1) % functions.length];
      expect(await reader?.cases.load(file.case.id)).toEqual(file);
    }
  });
});

describe('the first key, made by two of whom one is slow', () => {
  const table = onRealTable();

  it('is that of the first, and the slow one takes it', async () => {
    const { promise: quickIsDone, resolve: go } = Promise.withResolvers<void>();
    const slowly: KeyWrap = { ...WRAP, generate: (each) => quickIsDone.then(() => WRAP.generate(each)) };
    const [quick, slow] = [dynamoStores(opened(table().name)), dynamoStores(opened(table().name, slowly))];

    const later = storedIn(slow, 'invited');
    const first = await storedIn(quick, 'invited');
    go();

    expect(await quick.cases.load((await later).case.id)).toEqual(await later);
    expect(await slow.cases.load(first.case.id)).toEqual(first);
  });
});

describe('the holder of the wrapping key out of reach', () => {
  const table = onRealTable();

  it('is a fault that is told by its name, leaves no key behind, and is over when the holder answers again', async () => {
    const holder = { answers: false };
    const wrap: KeyWrap = {
      generate: (generation) => (holder.answers ? WRAP.generate(generation) : outOfReach()),
      open: (wrapped, generation) => (holder.answers ? WRAP.open(wrapped, generation) : outOfReach()),
    };
    const { cases } = dynamoStores(opened(table().name, wrap));
    const writing = storedIn({ cases }, 'invited');
    await expect(writing).rejects.toMatchObject({ name: 'field-keys: TimeoutError', message: '' });
    expect(await rawItems(opened(table().name))).toEqual([]);

    holder.answers = true;
    const file = await storedIn({ cases }, 'invited');

    expect(await cases.load(file.case.id)).toEqual(file);
  });

  it('is no hindrance to who has the keys already, nor to who meets nothing that is sealed', async () => {
    const holder = { answers: true };
    const wrap: KeyWrap = {
      ...WRAP,
      open: (wrapped, generation) => (holder.answers ? WRAP.open(wrapped, generation) : outOfReach()),
    };
    const here = dynamoStores(opened(table().name, wrap));
    const file = await storedIn(here, 'invited');
    holder.answers = false;
    const stranger = dynamoStores(opened(table().name, wrap));

    expect(await here.cases.load(file.case.id)).toEqual(file);
    expect(await stranger.cases.load(anUnseenCase().in('invited').case.id)).toBeUndefined();
    await expect(stranger.cases.load(file.case.id)).rejects.toMatchObject({
      name: 'field-keys: TimeoutError',
    });
  });
});

const outOfReach = (): Promise<never> =>
  Promise.reject(Object.assign(new Error('connect ETIMEDOUT 10.0.0.1'), { name: 'TimeoutError' }));

describe('a new key', () => {
  const table = onRealTable();

  it('seals what is written from five minutes later on, at once for who meets it, while the old one goes on opening', async () => {
    const [here, there] = [opened(table().name), opened(table().name)];
    const old = await storedIn(dynamoStores(here), 'in-force');
    expect(await dynamoStores(there).cases.load(old.case.id)).toEqual(old);

    expect(await makeNextKey({ table: here, wrap: WRAP, clock: here.clock })).toBe(2);

    const meanwhile = await storedIn(dynamoStores(there), 'in-force');
    expect(await generationOfCase(there, meanwhile.case)).toBe(1);
    there.clock.moveTo(instant('2026-11-02T09:05:00.000Z'));
    const later = await storedIn(dynamoStores(there), 'in-force');
    expect(await generationOfCase(there, later.case)).toBe(2);
    for (const file of [old, meanwhile, later]) {
      expect(await dynamoStores(here).cases.load(file.case.id)).toEqual(file);
      expect(await dynamoStores(there).cases.load(file.case.id)).toEqual(file);
    }
  });

  it('replaces an old one for good only when nobody can seal with that any more and no row needs it', async () => {
    const here = opened(table().name);
    const { clock } = here;
    await storedIn(dynamoStores(here), 'in-force');
    const made = await makeNextKey({ table: here, wrap: WRAP, clock });
    expect(made).toBeGreaterThan(1);
    expect(await retireOldKeys({ table: here, clock })).toEqual({ kind: 'too-early', minutes: 15 });
    clock.moveTo(instant('2026-11-02T09:15:00.000Z'));
    expect(await retireOldKeys({ table: here, clock })).toMatchObject({ kind: 'in-use' });

    await sealAnew(here);

    expect(await retireOldKeys({ table: here, clock })).toMatchObject({ kind: 'retired' });
    const ring = (await rawItems(here)).find(({ pk }) => pk === KEYS);
    expect(ring).toMatchObject({ current: made, keys: [{ generation: made }] });
    expect(await retireOldKeys({ table: here, clock })).toEqual({ kind: 'none' });
  });

  it('loses nothing of what is written while all is sealed anew', async () => {
    const here = opened(table().name);
    const stores = dynamoStores(here);
    const files = await Promise.all(Array.from({ length: 12 }, () => storedIn(stores, 'in-force')));
    await makeNextKey({ table: here, wrap: WRAP, clock: here.clock });
    here.clock.moveTo(instant('2026-11-02T09:05:00.000Z'));

    const [after] = await Promise.all([
      Promise.all(files.map((file) => stored(stores, [talksChanged(file, [aTalk(file)])]))),
      sealAnew(here),
    ]);

    expect((await sealAnew(here)).left).toBe(0);
    for (const file of after) {
      expect(await stores.cases.load(file.case.id)).toEqual(file);
      expect(await stores.cases.followUps(file.case.id)).toContainEqual(aTalkOf(file.case.id));
    }
    const { plain, byGeneration } = await usesIn(here);
    expect([plain, [...byGeneration.keys()]]).toEqual([[], [await currentOf(here)]]);
  });
});

const aTalkOf = (caseId: string): unknown => expect.objectContaining({ caseId });

const generationOfCase = async (table: SealedTable, { id }: Case): Promise<number> => {
  const { data } = await rawItem(table, keys.caseItem(id));
  return data instanceof Uint8Array ? new DataView(data.buffer, data.byteOffset).getUint32(1) : 0;
};

const currentOf = async (table: SealedTable): Promise<unknown> =>
  (await rawItem(table, keys.keyRing()))['current'];
