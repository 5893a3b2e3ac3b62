import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { openDataFolder } from '../../infra/local/data/data-folder.ts';
import { startEngine } from '../../infra/local/database/engine.ts';
import { engineClient, ensureTable, TABLE_NAME } from '../../infra/local/database/table.ts';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { makeDynamoFigures } from '../../shared/adapters/dynamo/dynamo-figures.ts';
import { figureParts } from '../../shared/adapters/dynamo/figure-text.ts';
import { caseItem } from '../../shared/adapters/dynamo/items.ts';
import { keys } from '../../shared/adapters/dynamo/keys.ts';
import { type Item, openTable, type Table } from '../../shared/adapters/dynamo/table.ts';
import { branded } from '../../shared/domain/branded.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { figuresOf } from '../../shared/domain/figures/figures.ts';
import { readPeriod } from '../../shared/domain/figures/months.ts';
import { day } from '../builders/answers.ts';
import { TEST_WRAP } from '../builders/field-keys.ts';
import { livedCases } from '../builders/lived-cases.ts';
import { median, row } from './table.ts';

const TODAY = day('2027-08-02');
const LIVES = 200;
const AT_ONCE = 25;
const WARM_UP = 2;
const RUNS = 8;

const settings = readMunicipalityFile('eksempelby');

/** What the figures and the desk's list know of a case, with an id of its own. */
const itemsOf = (changes: readonly Change[]): readonly Item[] => {
  const last = changes.at(-1);
  if (last === undefined) return [];
  const id = branded<CaseId>(randomUUID());
  const parts: Record<string, string> = Object.assign({}, ...changes.map(figureParts));
  const { data: _left, ...line } = caseItem({ ...last.after, case: { ...last.after.case, id } }, settings);
  return [{ ...keys.figures(id), ...parts }, line];
};

const fill = async ({ client, name }: Table, cases: number): Promise<void> => {
  const lives = livedCases(LIVES);
  const items = Array.from({ length: cases }, (_, place) => itemsOf(lives[place % LIVES] ?? [])).flat();
  for (let first = 0; first < items.length; first += AT_ONCE) {
    const writes = items.slice(first, first + AT_ONCE).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: writes } }));
  }
};

/** How long the figures of `cases` cases take: read from the local engine, and counted. */
const main = async (cases: number): Promise<void> => {
  const folder = openDataFolder(mkdtempSync(join(tmpdir(), 'fleksaftale-figures-')));
  const engine = await startEngine(folder, () => undefined);
  await ensureTable(engine.endpoint, folder.path);
  const { endpoint, region, credentials } = engineClient(engine.endpoint);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  });
  const table = openTable(TABLE_NAME, TEST_WRAP);
  await fill(table, cases);
  const source = makeDynamoFigures(table);
  const now = { today: TODAY, closingDays: settings.closingDays };
  const reading: number[] = [];
  const counting: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const begun = performance.now();
    const counted = await source.counted();
    const read = performance.now();
    figuresOf(counted.cases, readPeriod({ from: undefined, to: undefined }, TODAY), now);
    if (counted.cases.length !== cases) throw new Error(`${counted.cases.length} of ${cases}`);
    if (run < WARM_UP) continue;
    reading.push(read - begun);
    counting.push(performance.now() - read);
  }
  console.log(row(['figures', 'read ms', 'count ms', 'slowest sum']));
  const sums = reading.map((one, place) => one + (counting[place] ?? 0));
  const shown = [median(reading), median(counting), Math.max(...sums)].map((ms) => String(Math.round(ms)));
  console.log(row([`${cases} cases`, ...shown]));
  table.client.destroy();
  await engine.stop();
  folder.release();
  rmSync(folder.path, { recursive: true, force: true });
};

await main(Number(process.argv[2] ?? '10000'));
