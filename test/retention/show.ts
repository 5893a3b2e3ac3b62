import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '../../infra/local/data/data-folder.ts';
import { startEngine } from '../../infra/local/database/engine.ts';
import { engineClient, ensureTable, TABLE_NAME } from '../../infra/local/database/table.ts';
import { makeRetention } from '../../functions/retention/retention.ts';
import { openTable, type Table } from '../../shared/adapters/dynamo/table.ts';
import { deletedKinds } from '../../shared/adapters/dynamo/case-rows.ts';
import type { DeletionProof } from '../../shared/domain/case/deletion-proof.ts';
import { retentionDue } from '../../shared/domain/case/retention.ts';
import { TEST_WRAP } from '../builders/field-keys.ts';
import { allRows, clearExpired, keepCase, proofsOf, type RetentionStage, retentionStage } from './store.ts';
import { type LivedCase, tenCases } from './ten-cases.ts';

/** What the ten agreements are looked at for: each day with what retention does on it. */
const DAYS = [
  ['2027-07-01', 'staff are told of the two that were never signed'],
  ['2027-07-31', 'thirty days later they are deleted'],
  ['2027-08-20', 'staff are told of the one that was withdrawn in June'],
  ['2027-09-19', 'it is deleted'],
  ['2032-05-22', 'staff are told of those that ended five years ago'],
  ['2032-06-21', 'they are deleted, but for the one on hold'],
] as const;

/** An engine of its own with an empty table, for as long as `work` takes. */
const onEngine = async (work: (table: Table) => Promise<void>): Promise<void> => {
  const folder = openDataFolder(mkdtempSync(join(tmpdir(), 'fleksaftale-retention-')));
  const engine = await startEngine(folder, () => undefined);
  try {
    await ensureTable(engine.endpoint, folder.path);
    const { endpoint, region, credentials } = engineClient(engine.endpoint);
    process.env['AWS_ENDPOINT_URL_DYNAMODB'] = endpoint;
    process.env['AWS_REGION'] = region;
    process.env['AWS_ACCESS_KEY_ID'] = credentials.accessKeyId;
    process.env['AWS_SECRET_ACCESS_KEY'] = credentials.secretAccessKey;
    const table = openTable(TABLE_NAME, TEST_WRAP);
    await work(table);
    table.client.destroy();
  } finally {
    await engine.stop();
    folder.release();
    rmSync(folder.path, { recursive: true, force: true });
  }
};

const standOf = async (
  { cases, municipality }: RetentionStage,
  { id }: LivedCase,
): Promise<'kept' | 'on hold' | 'warned' | 'deleted'> => {
  const file = await cases.load(id);
  if (file === undefined) return 'deleted';
  if (file.case.hold !== undefined) return 'on hold';
  return retentionDue(file, municipality.retention)?.act === 'delete' ? 'warned' : 'kept';
};

const said = (rows: DeletionProof['rows']): string =>
  Object.entries(rows)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');

const show = async (table: Table): Promise<void> => {
  const stage = retentionStage(table);
  const ten = tenCases();
  for (const lived of ten) await keepCase(table, stage, lived);
  const run = makeRetention(stage);
  console.log(
    `Ten agreements, ${(await allRows(table)).length} rows. Settings: ${JSON.stringify(stage.municipality.retention)}\n`,
  );
  for (const [day, what] of DAYS) {
    stage.clock.moveToDay(day);
    await clearExpired(table, stage.clock.now());
    await run();
    stage.clock.forward({ minutes: 60 });
    await run();
    console.log(`${day}  ${what}`);
    for (const lived of ten) {
      const left = (await allRows(table)).filter((row) => JSON.stringify(row).includes(lived.mark));
      const stand = await standOf(stage, lived);
      console.log(
        `  ${lived.employer.padEnd(34)}${lived.fate.padEnd(26)}${stand.padEnd(9)}${String(left.length).padStart(3)} rows with its marks`,
      );
    }
    console.log('');
  }
  console.log('Proofs of deletion');
  for (const month of ['2027-07', '2027-09', '2032-06'])
    for (const proof of await proofsOf(table, month))
      console.log(
        `  ${proof.doneAt.slice(0, 10)}  ${proof.rule.padEnd(10)} closed ${proof.closedIn}  ${said(proof.rows)}`,
      );
  const left = await allRows(table);
  const proofs = left.filter(({ pk }) => pk === 'DELETED').length;
  const keys = left.filter(({ pk }) => pk === 'KEYS').length;
  console.log(
    `\nLeft in the table: ${proofs} proofs, ${keys} of the fields’ keys, and of the cases that are kept:`,
  );
  console.log(`  ${said(deletedKinds(left.filter(({ pk }) => pk !== 'DELETED' && pk !== 'KEYS')))}`);
  const faults = stage.logged.filter(({ entry }) => entry === 'fault').length;
  console.log(`Faults: ${faults}`);
  process.exitCode = faults === 0 ? 0 : 1;
};

await onEngine(show);
