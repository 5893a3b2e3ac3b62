import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { makeDynamoAnchors } from '../../shared/adapters/dynamo/dynamo-anchors.ts';
import { caseOwner, keys } from '../../shared/adapters/dynamo/keys.ts';
import { attributesOf, type Item, type Key, type Table } from '../../shared/adapters/dynamo/table.ts';
import { verifyRecords } from '../../shared/cases/verify-record.ts';
import { instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { storeDocument } from '../../shared/domain/case/acts/document.ts';
import { type AuditEntry, chain, EMPTY_AUDIT } from '../../shared/domain/case/audit.ts';
import type { Case, CaseFile, Version } from '../../shared/domain/case/case.ts';
import { findingText } from '../../shared/domain/record/findings.ts';
import { aContext, accepted } from '../builders/cases.ts';
import { aDocumentOf } from '../builders/document.ts';
import { storedIn } from '../fakes/stored-cases.ts';
import { dynamoStores, onRealTable, SECRET } from './stores.ts';

const FIRST_NIGHT = instant('2026-12-01T02:00:00.000Z');
const A_DAY = 24 * 60;

describe('a record that somebody has changed behind the service’s back', () => {
  const table = onRealTable();
  let nights = 0;

  /** The run of the next night, which drops its anchor. */
  const aNight = async (drops = true) => {
    nights += 1;
    const now = plusMinutes(FIRST_NIGHT, nights * A_DAY);
    const { cases } = dynamoStores(table());
    const anchors = makeDynamoAnchors(table(), SECRET);
    return verifyRecords({ cases, anchors, clock: { now: () => now } }, { drops });
  };

  /** A signed case with its document, anchored, and what the nights afterwards say of it alone. */
  const anchored = async () => {
    const { cases } = dynamoStores(table());
    const file = await storedIn({ cases }, 'in-force');
    const document = aDocumentOf(file);
    const change = accepted(
      storeDocument(file, document, aContext(plusMinutes(file.case.progressAt, 1), 'service')),
    );
    expect(await cases.commit({ changes: [change], documents: [document] })).toBe('stored');
    await aNight();
    return change.after;
  };
  const foundOf = async (file: CaseFile, drops = true) => {
    const { broken } = await aNight(drops);
    const names = new Set([file.case.id, makeDynamoAnchors(table(), SECRET).nameOf(file.case.id)]);
    return broken.filter((each) => names.has(each.case)).flatMap(({ findings }) => findings.map(findingText));
  };

  it('is not found where nobody has', async () => {
    const file = await anchored();

    const night = await aNight();

    expect(night.broken).toEqual([]);
    expect(night.anchorsHold).toBe(true);
    expect(night.cases).toBeGreaterThan(0);
    expect(night.entries).toBeGreaterThanOrEqual(file.case.audit.count);
    expect(night.documents).toBeGreaterThan(0);
  });

  it('is found when an entry says something else', async () => {
    const file = await anchored();
    await changed<AuditEntry>(table(), keys.event(file.case.id, 3), (entry) => ({
      ...entry,
      from: '203.0.113.9',
    }));

    expect(await foundOf(file)).toEqual(['chain 3']);
  });

  it('is found when the last entry is gone, also when the case was made to say so', async () => {
    const file = await anchored();
    const { count } = file.case.audit;
    await removed(table(), keys.event(file.case.id, count));

    expect(await foundOf(file)).toContain(`tail ${count}`);
    const [, before] = (await dynamoStores(table()).cases.history(file.case.id)).toReversed();
    const last = (await dynamoStores(table()).cases.history(file.case.id)).at(-1);
    expect(before).toBeDefined();
    await changed<Case>(table(), keys.caseItem(file.case.id), (opened) => ({
      ...opened,
      audit: { count: count - 1, hash: last?.hash ?? '' },
    }));
    expect(await foundOf(file)).toEqual(expect.arrayContaining([`anchor ${count}`]));
  });

  it('is found when an entry in the middle is gone', async () => {
    const file = await anchored();
    await removed(table(), keys.event(file.case.id, 4));

    expect(await foundOf(file)).toContain('chain 5');
  });

  it('is found when two entries have changed places', async () => {
    const file = await anchored();
    const [third, fourth] = [keys.event(file.case.id, 3), keys.event(file.case.id, 4)];
    const [one, other] = [await found(table(), third), await found(table(), fourth)];
    await put(table(), { ...other, ...third });
    await put(table(), { ...one, ...fourth });

    expect(await foundOf(file)).toContain('chain 4');
  });

  it('is found night after night when the whole history was written anew, and every hash of it fits', async () => {
    const file = await anchored();
    const { cases } = dynamoStores(table());
    const history = await cases.history(file.case.id);
    const forged = chain(
      EMPTY_AUDIT,
      history.map(({ number: _n, previous: _p, hash: _h, ...entry }) =>
        entry.event === 'section-saved' ? { ...entry, from: '203.0.113.9' } : entry,
      ),
    );
    for (const entry of forged)
      await put(table(), { ...keys.event(file.case.id, entry.number), data: entry });
    const last = forged.at(-1);
    await changed<Case>(table(), keys.caseItem(file.case.id), (opened) => ({
      ...opened,
      audit: { count: forged.length, hash: last?.hash ?? '' },
    }));

    expect(await foundOf(file)).toEqual([`anchor ${forged.length}`]);
    expect(await foundOf(file)).toEqual([`anchor ${forged.length}`]);
  });

  it('is found when a signature has another name, and when one is taken out', async () => {
    const file = await anchored();
    const key = keys.version(file.case.id, 1);
    const signed = await changed<Version>(table(), key, (version) => ({
      ...version,
      signatures: version.signatures.map((each) =>
        each.party === 'citizen' ? { ...each, name: 'En Anden' } : each,
      ),
    }));

    expect(await foundOf(file)).toEqual(['signature 1']);
    await put(table(), signed);
    await changed<Version>(table(), key, (version) => ({
      ...version,
      signatures: version.signatures.filter(({ party }) => party === 'employer'),
    }));
    expect(await foundOf(file)).toEqual([expect.stringMatching(/^signature \d+$/)]);
    await put(table(), signed);
    expect(await foundOf(file)).toEqual([]);
  });

  it('is found when a byte of the document is another, and when its sum was changed along', async () => {
    const file = await anchored();
    const key = keys.document(file.case.id, 1);
    const item = await found(table(), key);
    await put(table(), { ...item, bytes: new Uint8Array([37, 80, 68, 71]) });

    expect(await foundOf(file)).toEqual(['document 1']);
    const forged = aDocumentOf(file, new Uint8Array([37, 80, 68, 71]));
    const { bytes, ...named } = forged;
    await put(table(), { ...key, bytes, data: named });
    expect(await foundOf(file)).toEqual(['document 1']);
  });

  it('is found when the frozen content says something else', async () => {
    const file = await anchored();
    await changed<Version>(table(), keys.version(file.case.id, 1), (version) =>
      version.frozen === undefined
        ? version
        : {
            ...version,
            frozen: { ...version.frozen, content: { ...version.frozen.content, paidHours: 37 } },
          },
    );

    expect(await foundOf(file)).toEqual(['content 1']);
  });

  it('is found when the case was made to look ended', async () => {
    const file = await anchored();
    await changed<Case>(table(), keys.caseItem(file.case.id), (opened) => ({
      ...opened,
      facts: { ...opened.facts, expired: { at: opened.progressAt } },
    }));

    expect(await foundOf(file)).toEqual(['fact 1']);
  });

  it('is found night after night when a whole case is gone', async () => {
    const file = await anchored();
    for (const key of await partition(table(), caseOwner(file.case.id))) await removed(table(), key);

    expect(await foundOf(file)).toEqual([`gone ${file.case.audit.count}`]);
    expect(await foundOf(file)).toEqual([`gone ${file.case.audit.count}`]);
  });

  it('is found when the case is only hidden from the lists', async () => {
    const file = await anchored();
    const { deskKey: _desk, ...hidden } = await found(table(), keys.caseItem(file.case.id));
    await put(table(), attributesOf<Item>(hidden));

    expect(await foundOf(file)).toEqual([`gone ${file.case.audit.count}`]);
  });

  it('is found when somebody has changed an anchor, or taken one out', async () => {
    await anchored();
    const anchors = makeDynamoAnchors(table(), SECRET);
    const [, second] = await anchors.all();
    if (second === undefined) throw new Error('there are no two anchors');
    const key = keys.anchor(second.day);
    const item = await found(table(), key);
    await put(table(), { ...item, data: { ...second, cases: second.cases + 1 } });

    expect((await aNight(false)).anchorsHold).toBe(false);
    await removed(table(), key);
    expect((await aNight(false)).anchorsHold).toBe(false);
    await put(table(), item);
    expect((await aNight(false)).anchorsHold).toBe(true);
  });
});

const found = async ({ client, name }: Table, Key: Key): Promise<Item> => {
  const { Item: item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  if (item === undefined) throw new Error(`no row ${Key.sk}`);
  return attributesOf<Item>(item);
};

const put = async ({ client, name }: Table, item: Item): Promise<void> => {
  await client.send(new PutCommand({ TableName: name, Item: item }));
};

const removed = async ({ client, name }: Table, { pk, sk }: Key): Promise<void> => {
  await client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
};

const partition = async ({ client, name }: Table, pk: string): Promise<readonly Key[]> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
    }),
  );
  return Items.map((item) => attributesOf<Key>(item));
};

/** The row's record is another; gives the row as it was. */
const changed = async <Stored>(table: Table, key: Key, change: (stored: Stored) => Stored): Promise<Item> => {
  const item = await found(table, key);
  await put(table, { ...item, data: change(attributesOf<{ data: Stored }>(item).data) });
  return item;
};
