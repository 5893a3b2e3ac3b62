import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTableBeside } from '../../infra/local/beside-the-service.ts';
import { loadDemo } from '../../infra/local/demo/demo-agreements.ts';
import { employeeAddress, employerAddress, fictionalAgreements } from '../../infra/local/demo/typed-forms.ts';
import { invite, signInAs } from '../../infra/local/demo/walk.ts';
import { fieldKeyPath } from '../../infra/local/data/data-folder.ts';
import { knownFieldKey, makeLocalKeyWrap } from '../../infra/local/keys/field-key.ts';
import { engineClient, TABLE_NAME } from '../../infra/local/database/table.ts';
import { makeNextKey, retireOldKeys } from '../../shared/adapters/dynamo/rotate-keys.ts';
import { sealAnew, usesIn } from '../../shared/adapters/dynamo/seal-anew.ts';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

type Row = Readonly<Record<string, unknown>>;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  await loadDemo(stage.service);
}, 300_000);
afterAll(() => stage.stop());

/** As the table lies there, by no code of ours. */
const rawRows = async (): Promise<readonly Row[]> => {
  const client = new DynamoDBClient(engineClient(stage.service.engineUrl));
  const rows: Row[] = [];
  const pages = paginateScan({ client: DynamoDBDocumentClient.from(client) }, { TableName: TABLE_NAME });
  for await (const { Items = [] } of pages) rows.push(...Items);
  client.destroy();
  return rows;
};

/** Every text in a value, also what a text or bytes become when they are read as base64 or as Latin letters. */
const readingsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value, Buffer.from(value, 'base64').toString('utf8')];
  if (value instanceof Uint8Array) {
    const bytes = Buffer.from(value);
    return [
      bytes.toString('utf8'),
      bytes.toString('latin1'),
      Buffer.from(bytes.toString('latin1'), 'base64').toString(),
    ];
  }
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...readingsOf(inner)]);
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What people are called, where they are reached, and all that they have written of themselves and of each other. */
const wordsOfPeople = (): readonly string[] => {
  const written = fictionalAgreements.flatMap((agreement) => [
    ...textsIn(agreement),
    employeeAddress(agreement),
    employerAddress(agreement),
    agreement.employee.id.replace('-', ''),
  ]);
  const staff = [
    'Kira Konsulentsen',
    'kira@example.com',
    '@example',
    'Prøvevej 1',
    '70000011',
    '70 00 00 11',
  ];
  return [...new Set([...written, ...staff])].filter((text) => text.length >= 6 && !/^[a-z-]+$/.test(text));
};

const shown = (value: unknown): string => readingsOf(value).join('\n');

/** A number alone may stand by chance among the digits of a digest. */
const standsIn = (text: string, word: string): boolean =>
  /^\d+$/.test(word) ? new RegExp(`(?<![0-9a-f]{4})${word}(?![0-9a-f]{4})`).test(text) : text.includes(word);

describe('the ten agreements in the table', PATIENTLY, () => {
  it('show none of their names, numbers, addresses or words, in any attribute and in no other writing', async () => {
    const words = wordsOfPeople();
    const rows = await rawRows();
    const opened = shown(await stage.records.all());

    expect(words.length).toBeGreaterThan(150);
    expect(words.filter((word) => opened.includes(word)).length).toBeGreaterThan(words.length * 0.7);
    expect(rows.length).toBeGreaterThan(200);
    const readable = rows.map((row) => ({
      row: `${String(row['pk'])} ${String(row['sk'])}`,
      text: shown(row),
    }));
    const found = readable.flatMap(({ row, text }) =>
      words.filter((word) => standsIn(text, word)).map((word) => `${row}: ${word}`),
    );
    expect(found).toEqual([]);
    expect(readable.filter(({ text }) => /%PDF-\d|\/Type ?\/Page/.test(text))).toEqual([]);
  });

  it('have in the clear only what the table is asked by, and nothing that a person has typed', async () => {
    const plain = (await rawRows())
      .filter(({ pk }) => pk !== 'KEYS')
      .flatMap((row) => Object.entries(row).filter(([, value]) => !(value instanceof Uint8Array)))
      .map(([name, value]) =>
        typeof value === 'object'
          ? `${name}: ${Object.keys(value ?? {})
              .toSorted()
              .join(' ')}`
          : name,
      );

    expect([...new Set(plain)].filter((name) => !PLAIN.has(name))).toEqual([]);
  });

  it('get a new key while people write, lose nothing, and then do without the old one', async () => {
    const { service } = stage;
    const table = openTableBeside(service);
    const fieldKey = knownFieldKey(fieldKeyPath(service.dataFolder));
    if (fieldKey === undefined) throw new Error('no key file');
    const rotation = { table, wrap: makeLocalKeyWrap(fieldKey, 'eksempelby'), clock: service.clock };
    const before = await stage.records.all();
    expect(await makeNextKey(rotation)).toBe(2);

    const desk = await signInAs(service.origin, 'Kira Konsulentsen');
    const [first] = fictionalAgreements;
    if (first === undefined) throw new Error('no agreements');
    const opened = Promise.all([11, 12, 13].map((number) => invite(desk, first, `DEMO-${number}`)));
    await Promise.all([sealAnew(table), opened, desk.open('/sager')]);
    const list = await desk.open('/sager');
    for (const { employee } of fictionalAgreements) expect(list.text).toContain(employee.name);
    for (const number of [11, 12, 13]) expect(list.text).toContain(`DEMO-${number}`);
    expect(await retireOldKeys(rotation)).toMatchObject({ kind: 'too-early' });

    await service.clock.moveTo(plusMinutes(service.clock.now(), 16));
    const later = await signInAs(service.origin, 'Kira Konsulentsen');
    expect((await later.open('/sager')).status).toBe(200);
    await sealAnew(table);
    expect(await retireOldKeys(rotation)).toEqual({ kind: 'retired', generations: [1] });

    const { plain, byGeneration } = await usesIn(table);
    expect([plain, [...byGeneration.keys()]]).toEqual([[], [2]]);
    const kept = new Map((await stage.records.all()).map((row) => [`${row.pk} ${row.sk}`, row]));
    for (const row of before.filter(({ pk }) => /^(?:CASE|FIGURES|ADDRESS|LINK)#/.test(pk)))
      expect(kept.get(`${row.pk} ${row.sk}`)).toEqual(row);
  });

  it('are sealed with keys whose own key only the owner of the machine’s account may read', () => {
    const path = join(stage.service.dataFolder, 'field-key.json');

    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(stage.service.logFile, 'utf8')).not.toMatch(/field-keys|field-does-not-open/);
  });
});

/** Keys and indexes, counts and moments, and what tells of no person: which file a document is, how its agreement stands. */
const PLAIN: ReadonlySet<string> = new Set([
  'pk',
  'sk',
  'key',
  'consultantKey',
  'deskKey',
  'listKey',
  'dueKind',
  'dueAt',
  'expiresAt',
  'rev',
  'state',
  'at',
  'tries',
  'taken',
  'rungAt',
  'usedAt',
  'fetchedOn',
  'codeId',
  'data: caseId id sha256 versionNumber',
  'standing: isEnded isSigned version',
]);
