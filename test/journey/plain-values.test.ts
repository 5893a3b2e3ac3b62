import { readFileSync } from 'node:fs';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTableBeside } from '../../infra/local/beside-the-service.ts';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { startService } from '../../infra/local/service.ts';
import { generationOf } from '../../shared/adapters/crypto/field-cipher.ts';
import { isSealedField } from '../../shared/adapters/dynamo/sealed-fields.ts';
import type { SealedTable } from '../../shared/adapters/dynamo/table.ts';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { builtFunctions } from './built-functions.ts';
import { askForCode, type Journey, openCase, toCitizen, toForce } from './people.ts';
import type { Item } from './records.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

/** A page, and the row without which it cannot be shown. */
type Shown = {
  readonly row: string;
  readonly of: (item: Item) => boolean;
  readonly field: string;
  readonly page: string;
};

let stage: Stage;
let table: SealedTable;
let kira: Visitor;
let signed: Journey;
let signedLink: string;
let waiting: Journey;
let waitingLink: string;
let digits: string;
let talk: string;

beforeAll(async () => {
  stage = await setStage();
  table = openTableBeside(stage.service);
  kira = await signInAs(stage.origin, 'Kira Konsulentsen');
  signed = await openCase(kira, { daysToStart: 0 });
  ({ citizenLink: signedLink } = await toForce(stage, signed));
  waiting = await openCase(kira);
  ({ citizenLink: waitingLink } = await toCitizen(stage, waiting));
  ({ digits } = await askForCode(stage, waitingLink, waiting.citizen));
  await stage.service.settle();
  const [first] = (await stage.records.of(signed)).followUps;
  talk = `${signed.casePath}/opfoelgning/${first?.id}`;
  await (await kira.open(talk)).submit({ note: 'Vi har talt om pauserne.', save: 'later' });
}, 300_000);
afterAll(async () => {
  table.client.destroy();
  table.raw.destroy();
  await stage.stop();
});

const signedCase = (): string => `CASE#${signed.casePath.split('/').at(-1)}`;
const inSignedCase =
  (sk: RegExp) =>
  (item: Item): boolean =>
    item.pk === signedCase() && sk.test(item.sk);
const inPartition =
  (pk: RegExp) =>
  (item: Item): boolean =>
    pk.test(item.pk);

const key = ({ pk, sk }: Item) => ({ pk, sk });
const asItLies = async (item: Item): Promise<Record<string, unknown>> => {
  const { Item: found = {} } = await table.raw.send(
    new GetCommand({ TableName: table.name, Key: key(item), ConsistentRead: true }),
  );
  return found;
};
const put = (item: Record<string, unknown>) =>
  table.raw.send(new PutCommand({ TableName: table.name, Item: item }));

/** What stands in a field is put there in the clear while `look` looks, and then again as it was. */
const inTheClear = async <Seen>(item: Item, field: string, look: () => Promise<Seen>): Promise<Seen> => {
  const before = await asItLies(item);
  await put({ ...before, [field]: item[field] });
  try {
    return await look();
  } finally {
    await put(before);
  }
};

const troubles = (): number =>
  readFileSync(stage.service.logFile, 'utf8').split('"field-does-not-open: ').length - 1;

const PAGES: readonly Shown[] = [
  { row: 'the case', of: inSignedCase(/^CASE$/), field: 'data', page: '/sager/{case}' },
  { row: 'its line in the list', of: inSignedCase(/^CASE$/), field: 'line', page: '/sager' },
  { row: 'its version', of: inSignedCase(/^VERSION#/), field: 'data', page: '/sager/{case}' },
  { row: 'its history', of: inSignedCase(/^EVENT#/), field: 'data', page: '/sager/{case}' },
  { row: 'its talk', of: inSignedCase(/^FOLLOWUP#/), field: 'data', page: '/sager/{case}' },
  { row: 'its mail', of: inSignedCase(/^MAIL#/), field: 'data', page: '/sager/{case}' },
  { row: 'its document', of: inSignedCase(/^DOCUMENT#/), field: 'bytes', page: '/sager/{case}/aftale.pdf' },
  { row: 'the name of it', of: inSignedCase(/^DOCUMENT#/), field: 'data', page: '/sager/{case}/aftale.pdf' },
  { row: 'what was signed', of: inSignedCase(/^CONTENT#/), field: 'data', page: '/sager/{case}/bevis.zip' },
  {
    row: 'who has read it',
    of: ({ pk }) => pk === signedCase().replace('CASE', 'READS'),
    field: 'data',
    page: '/sager/{case}',
  },
  { row: 'a draft of a talk', of: inPartition(/^DRAFT#/), field: 'data', page: '{talk}' },
  { row: 'the session', of: inPartition(/^SESSIONS#/), field: 'data', page: '/sager' },
  { row: 'the staff', of: inPartition(/^STAFF$/), field: 'data', page: '/sager/{case}/giv-videre' },
  { row: 'the figures', of: inPartition(/^FIGURES#/), field: 'standing', page: '/tal' },
];

describe('a plain value that somebody has put where a sealed one was', PATIENTLY, () => {
  it.each(PAGES)('in $row keeps $page shut', async ({ of, field, page }) => {
    const address = page.replace('{case}', signed.casePath.split('/').at(-1) ?? '').replace('{talk}', talk);
    const rows = (await stage.records.all()).filter(of);
    expect(rows.length).toBeGreaterThan(0);
    expect((await kira.open(address)).status).toBe(200);

    const row = rows.findLast((item) => item[field] !== undefined);
    if (row === undefined) throw new Error(`no ${field}`);
    const before = troubles();
    const seen = await inTheClear(row, field, () => kira.open(address));

    expect(seen.status).toBe(500);
    expect(seen.html).not.toContain(signed.citizen.name);
    await expect.poll(troubles, { timeout: 20_000 }).toBeGreaterThan(before);
    expect((await kira.open(address)).status).toBe(200);
  });

  it('in a link keeps that shut, and in a code nobody signs', async () => {
    const rows = await stage.records.all();
    const code = rows.find(inPartition(/^CODE#/));
    if (code === undefined) throw new Error('no code');

    const visitor = makeVisitor(stage.origin);
    const statuses: number[] = [];
    for (const link of rows.filter(inPartition(/^LINK#/)))
      statuses.push((await inTheClear(link, 'data', () => visitor.open(signedLink))).status);
    // The citizen's own row shuts her page, and nobody else's does.
    expect(statuses.filter((status) => status === 500)).toHaveLength(1);
    expect(statuses.filter((status) => status === 200)).toHaveLength(statuses.length - 1);

    const page = await visitor.open(`${waitingLink}/kode`);
    const typed = await inTheClear(code, 'data', () => page.submit({ code: digits }));
    expect(typed.status).toBe(500);
    expect(await stage.records.statusOf(waiting)).toBe('awaiting-citizen');
    expect((await page.submit({ code: digits })).heading).toBe('Kvittering');
  });

  it('is a fault of the one door for every row that has such a field, whatever its kind', async () => {
    const kinds = new Map<string, Item>();
    for (const item of await stage.records.all())
      kinds.set(`${item.pk.split('#')[0]} ${item.sk.split('#')[0]}`, item);
    const opened: string[] = [];
    const shut: string[] = [];
    for (const [kind, item] of kinds) {
      for (const field of Object.keys(item).filter((name) => isSealedField(item.pk, name))) {
        const reading = inTheClear(item, field, () =>
          table.client.send(new GetCommand({ TableName: table.name, Key: key(item) })),
        );
        const name = await reading.then(
          () => '',
          (fault: unknown) => (fault instanceof Error ? fault.name : ''),
        );
        (name === `field-does-not-open: ${item.pk.split('#')[0]}` ? shut : opened).push(`${kind} ${field}`);
      }
    }

    expect(opened).toEqual([]);
    expect(shut.length).toBeGreaterThan(20);
  });

  it('in the line of a talk keeps the list shut', async () => {
    const { clock } = stage.service;
    await clock.moveTo(plusMinutes(clock.now(), 100 * 24 * 60));
    const desk = await signInAs(stage.origin, 'Kira Konsulentsen');
    const line = (await stage.records.all()).find(
      (item) => inSignedCase(/^FOLLOWUP#/)(item) && String(item['listKey']) < `TALK#${clock.now()}`,
    );
    if (line === undefined) throw new Error('no talk is due');

    expect((await inTheClear(line, 'line', () => desk.open('/sager'))).status).toBe(500);
    expect((await desk.open('/sager')).status).toBe(200);
  });

  it('keeps the service of the folder from starting, with what to do about it', async () => {
    const dataFolder = stage.service.dataFolder;
    const item = (await stage.records.all()).find(inSignedCase(/^CASE$/));
    if (item === undefined) throw new Error('no case');
    const sealed = await asItLies(item);
    expect(generationOf(sealed['data'])).toBe(1);
    await put({ ...sealed, data: item['data'] });
    await stage.service.stop();

    const starting = startService({ dataFolder, ports: 'any', functionsFolder: await builtFunctions() });

    await expect(starting).rejects.toThrow(/personal data in the clear.*Move the whole folder away/s);
  });
});
