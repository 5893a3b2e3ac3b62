import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { makeDailyRound } from '../../functions/daily-round/daily-round.ts';
import { openDataFolder } from '../../infra/local/data/data-folder.ts';
import { startEngine } from '../../infra/local/database/engine.ts';
import { engineClient, ensureTable, TABLE_NAME } from '../../infra/local/database/table.ts';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { makeDerivedKeys } from '../../shared/adapters/crypto/derived-keys.ts';
import { documentClient } from '../../shared/adapters/dynamo/document-client.ts';
import { makeDynamoCases } from '../../shared/adapters/dynamo/dynamo-cases.ts';
import { makeDynamoDueRows } from '../../shared/adapters/dynamo/dynamo-due-rows.ts';
import { makeDynamoLeaves } from '../../shared/adapters/dynamo/dynamo-leaves.ts';
import { makeDynamoOutbox } from '../../shared/adapters/dynamo/dynamo-outbox.ts';
import { randomIds } from '../../shared/adapters/system/random-ids.ts';
import { type Item, type Table, withDoor } from '../../shared/adapters/dynamo/table.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn } from '../../shared/domain/calendar/instant.ts';
import { day } from '../builders/answers.ts';
import { OPENED_AT } from '../builders/cases.ts';
import { agreementWithTalk, askedTalk, silentAgreement } from '../builders/due-crowd.ts';
import { TEST_WRAP } from '../builders/field-keys.ts';
import { MASTER_KEY } from '../fakes/fake-world.ts';
import { countingTable } from './counting-table.ts';
import { median, row } from './table.ts';

/** How many are due at once, and how many agreements are stored in turn, of which fifty have something due. */
const [CROWD = 10_000, ...sizes] = process.argv.slice(2).map(Number);
const STORED = sizes.length === 0 ? [1_000, 10_000, 100_000] : sizes;
const DUE = 50;
/** Rounds with fifty due at each size; the first warms up. */
const ROUNDS = 4;
const AT_ONCE = 25;
const WRITERS = 2;

const DAY = day('2027-03-01');
const settings = readMunicipalityFile('eksempelby');
const secret = makeDerivedKeys(MASTER_KEY);

type Seeder = DynamoDBDocumentClient;

/** Rows are written twenty-five at a time, as fast as the engine takes them. */
const write = async (client: Seeder, items: Iterator<Item>): Promise<void> => {
  const writeOn = async (): Promise<void> => {
    for (let chunk = nextOf(items); chunk.length > 0; chunk = nextOf(items)) {
      const writes = chunk.map((Item) => ({ PutRequest: { Item } }));
      await client.send(new BatchWriteCommand({ RequestItems: { [TABLE_NAME]: writes } }));
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writeOn));
};

const nextOf = (items: Iterator<Item>): readonly Item[] => {
  const chunk: Item[] = [];
  while (chunk.length < AT_ONCE) {
    const next = items.next();
    if (next.done === true) break;
    chunk.push(next.value);
  }
  return chunk;
};

/** Agreements of which nothing is due before April. Their texts, which no round reads, are left out. */
function* stored(from: number, to: number): Generator<Item> {
  for (let place = from; place < to; place += 1) {
    const talk = askedTalk(addDays(DAY, 40 + (place % 300)));
    const items = agreementWithTalk(place, talk, { prefix: '9', settings });
    yield* items.filter(({ sk }) => !sk.startsWith('VERSION#'));
  }
}

/** Of ten agreements five have a talk today, four a talk in a week, and one has been silent: as many rows due as agreements. */
function* due(count: number, prefix: string): Generator<Item> {
  const crowd = { prefix, settings };
  for (let place = 0; place < count; place += 1) {
    if (place % 10 === 9) yield* silentAgreement(place, OPENED_AT, crowd);
    else yield* agreementWithTalk(place, place % 10 < 5 ? askedTalk(DAY) : { due: addDays(DAY, 7) }, crowd);
  }
}

const main = async (): Promise<void> => {
  const folder = openDataFolder(mkdtempSync(join(tmpdir(), 'fleksaftale-rounds-')));
  const engine = await startEngine(folder, () => undefined);
  await ensureTable(engine.endpoint, folder.path);
  const { endpoint, region, credentials } = engineClient(engine.endpoint);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  });
  const { table, taken } = countingTable(TABLE_NAME);
  // Beside the counting one, and without its haste.
  const client = documentClient({ endpoint, region, credentials });
  const { client: seeder } = withDoor({ name: TABLE_NAME, client }, TEST_WRAP);
  // The engine of this machine reads through all it has streamed at every write; DynamoDB does not, and no round reads the stream.
  await seeder.send(
    new UpdateTableCommand({ TableName: TABLE_NAME, StreamSpecification: { StreamEnabled: false } }),
  );
  const bench = { table, taken, seeder };
  try {
    await benchSizes(bench);
    await benchCrowd(bench);
  } finally {
    table.client.destroy();
    seeder.destroy();
    await engine.stop();
    folder.release();
    rmSync(folder.path, { recursive: true, force: true });
  }
};

type Bench = ReturnType<typeof countingTable> & { readonly seeder: Seeder };

const NOW = atTimeOn(DAY, '08:00');
const TEN_MINUTES = 600_000;

const roundsOn = (table: Table) => {
  const dueRows = makeDynamoDueRows(table);
  const outbox = makeDynamoOutbox(table);
  const round = makeDailyRound({
    municipality: settings,
    cases: makeDynamoCases(table, secret, settings),
    clock: { now: () => NOW },
    ids: randomIds,
    keys: secret,
    log: () => undefined,
    dueRows,
    leaves: makeDynamoLeaves(table),
  });
  /** Every mail that is owed is sent; gives how many there were. */
  const sendMails = async (): Promise<number> => {
    let sent = 0;
    for (let rows = await dueRows.due('mail', NOW, { most: 500 }); rows.length > 0; ) {
      sent += rows.length;
      for (const { key } of rows) {
        await outbox.take(key, NOW, NOW);
        await outbox.sent(key, NOW);
      }
      rows = await dueRows.due('mail', NOW, { most: 500 });
    }
    return sent;
  };
  return { round, sendMails };
};

/** Read units and time of a round with fifty due, beside how much is stored. */
const benchSizes = async ({ table, taken, seeder }: Bench): Promise<void> => {
  const { round, sendMails } = roundsOn(table);
  console.log(row(['50 due of', 'read units', 'write units', 'calls', 'median ms', 'x units', 'x time']));
  let before = 0;
  let first: { readonly read: number; readonly ms: number } | undefined;
  for (const [size, count] of STORED.entries()) {
    await write(seeder, stored(before, count));
    before = count;
    const seen: {
      readonly read: number;
      readonly written: number;
      readonly calls: number;
      readonly ms: number;
    }[] = [];
    for (let each = 0; each < ROUNDS; each += 1) {
      await write(seeder, due(DUE, `${size + 1}${each}`));
      taken();
      const begun = performance.now();
      await round();
      seen.push({ ...taken(), ms: performance.now() - begun });
      await sendMails();
    }
    const warm = seen.slice(1);
    const of = (name: 'read' | 'written' | 'calls' | 'ms'): number => median(warm.map((each) => each[name]));
    first ??= { read: of('read'), ms: of('ms') };
    console.log(
      row([
        String(count),
        of('read').toFixed(1),
        of('written').toFixed(1),
        String(of('calls')),
        of('ms').toFixed(0),
        (of('read') / first.read).toFixed(2),
        (of('ms') / first.ms).toFixed(2),
      ]),
    );
  }
};

/** Ten thousand due at once, in the ten minutes that the platform gives: nothing is lost, and a second round finds nothing. */
const benchCrowd = async ({ table, taken, seeder }: Bench): Promise<void> => {
  const { round, sendMails } = roundsOn(table);
  await write(seeder, due(CROWD, '8'));
  taken();
  const begun = performance.now();
  let rounds = 0;
  for (let more = true; more; rounds += 1) {
    const end = performance.now() + TEN_MINUTES;
    more = (await round(() => end - performance.now())).more;
  }
  const seconds = (performance.now() - begun) / 1000;
  const { read, calls } = taken();
  const memory = process.memoryUsage.rss() / 2 ** 20;
  const mails = await sendMails();
  const expected = CROWD / 100 + 0.8 * CROWD + 0.2 * CROWD;
  await round();
  const again = await sendMails();
  console.log(row(['due at once', 'rounds', 'seconds', 'read units', 'calls', 'MB', 'mails']));
  console.log(
    row([CROWD, rounds, seconds.toFixed(0), read.toFixed(0), calls, memory.toFixed(0), mails].map(String)),
  );
  if (mails !== expected || again !== 0)
    throw new Error(`${mails} mails where ${expected} were expected, and ${again} by a second round`);
};

await main();
