import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { generationOf } from '../../shared/adapters/crypto/field-cipher.ts';
import { caseItem, followUpItem } from '../../shared/adapters/dynamo/items.ts';
import { keys } from '../../shared/adapters/dynamo/keys.ts';
import { makeNextKey } from '../../shared/adapters/dynamo/rotate-keys.ts';
import { sealAnew, usesIn } from '../../shared/adapters/dynamo/seal-anew.ts';
import {
  attributesOf,
  type Item,
  type Key,
  openBothWays,
  openTableWithoutKeys,
  type SealedTable,
} from '../../shared/adapters/dynamo/table.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import { day } from '../builders/answers.ts';
import { TEST_WRAP } from '../builders/field-keys.ts';
import { makeMovedClock } from '../fakes/moved-clock.ts';
import { aTalk, storedIn } from '../fakes/stored-cases.ts';
import { dynamoStores, onRealTable, SETTINGS } from './stores.ts';

const { wrap: WRAP } = TEST_WRAP;

const opened = (name: string) => {
  const clock = makeMovedClock('2026-11-02T09:00:00.000Z');
  return { ...openBothWays(name, { wrap: WRAP, clock }), clock };
};

const rawItem = async ({ raw, name }: SealedTable, { pk, sk }: Key): Promise<Item> => {
  const { Item: found } = await raw.send(new GetCommand({ TableName: name, Key: { pk, sk } }));
  return attributesOf<Item>(found ?? {});
};

const put = ({ raw, name: TableName }: SealedTable, item: Item) =>
  raw.send(new PutCommand({ TableName, Item: item }));

describe('a plain value that somebody has put where a sealed one was', () => {
  const table = onRealTable();

  it('opens for nobody, stands in no list, and is told when all is sealed anew, which goes on with the rest', async () => {
    const here = opened(table().name);
    const stores = dynamoStores(here);
    const [file, other] = [await storedIn(stores, 'in-force'), await storedIn(stores, 'in-force')];
    const item = await rawItem(here, keys.caseItem(file.case.id));
    const { line } = caseItem(file, SETTINGS);
    await put(here, { ...item, line });
    await expect(stores.lists.all(day('2099-01-01'))).rejects.toMatchObject(DOES_NOT_OPEN);
    await expect(stores.cases.load(file.case.id)).rejects.toMatchObject(DOES_NOT_OPEN);
    expect(await stores.cases.load(other.case.id)).toEqual(other);
    const row = { pk: item.pk, sk: item.sk };
    expect((await usesIn(here)).plain).toEqual([row]);

    await makeNextKey({ table: here, wrap: WRAP, clock: here.clock });
    here.clock.moveTo(instant('2026-11-02T09:15:00.000Z'));
    const { broken, left } = await sealAnew(here);

    expect([broken, left]).toEqual([[row], 0]);
    expect(await rawItem(here, row)).toMatchObject({ line });
    expect(generationOf((await rawItem(here, keys.caseItem(other.case.id)))['data'])).toBe(2);
    expect(await stores.cases.load(other.case.id)).toEqual(other);
  });

  it('is left out for who has no key, as a sealed one is', async () => {
    const here = opened(table().name);
    const file = await storedIn(dynamoStores(here), 'in-force');
    const item = await rawItem(here, keys.caseItem(file.case.id));
    await put(here, { ...item, data: 'in the clear' });

    const keyless = openTableWithoutKeys(here.name);
    const { Item: seen } = await keyless.client.send(
      new GetCommand({ TableName: keyless.name, Key: keys.caseItem(file.case.id) }),
    );

    expect(seen).not.toHaveProperty('data');
    expect(seen).toHaveProperty('standing');
  });

  it('meets no condition in place of what stands beside it', async () => {
    const here = opened(table().name);
    const stores = dynamoStores(here);
    const file = await storedIn(stores, 'in-force');
    const talk = aTalk(file);
    const { rev: _rev, ...without } = followUpItem(talk, SETTINGS);
    await put(here, JSON.parse(JSON.stringify(without)));

    const { caseId, id: followUpId } = talk;
    const by = { id: 'konsulent-1', name: 'Vita Vejledersen' };
    const at = here.clock.now();

    const kept = stores.drafts.keep({ caseId, followUpId, at, by, answers: {}, milestones: [], rev: 1 }, 1);

    expect(await kept).toBe('lost-race');
  });
});

const DOES_NOT_OPEN = { name: 'field-does-not-open: CASE', message: '' };
