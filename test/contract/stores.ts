import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { openDataFolder } from '../../infra/local/data/data-folder.ts';
import { startEngine } from '../../infra/local/database/engine.ts';
import { engineClient, ensureTable, TABLE_NAME } from '../../infra/local/database/table.ts';
import { makeDerivedKeys } from '../../shared/adapters/crypto/derived-keys.ts';
import { makeDynamoCalendarFeeds } from '../../shared/adapters/dynamo/dynamo-calendar-feeds.ts';
import { makeDynamoCaseReads } from '../../shared/adapters/dynamo/dynamo-case-reads.ts';
import { makeDynamoCaseLists } from '../../shared/adapters/dynamo/dynamo-case-lists.ts';
import { makeDynamoCases } from '../../shared/adapters/dynamo/dynamo-cases.ts';
import { makeDynamoDueRows } from '../../shared/adapters/dynamo/dynamo-due-rows.ts';
import { makeDynamoFigures } from '../../shared/adapters/dynamo/dynamo-figures.ts';
import { makeDynamoLeaves } from '../../shared/adapters/dynamo/dynamo-leaves.ts';
import { makeDynamoLimits } from '../../shared/adapters/dynamo/dynamo-limits.ts';
import { makeDynamoOutbox } from '../../shared/adapters/dynamo/dynamo-outbox.ts';
import { makeDynamoSessions } from '../../shared/adapters/dynamo/dynamo-sessions.ts';
import { makeDynamoSigningCodes } from '../../shared/adapters/dynamo/dynamo-signing-codes.ts';
import { makeDynamoStaffDirectory } from '../../shared/adapters/dynamo/dynamo-staff-directory.ts';
import { makeDynamoStarts } from '../../shared/adapters/dynamo/dynamo-starts.ts';
import { makeDynamoTalkDrafts } from '../../shared/adapters/dynamo/dynamo-talk-drafts.ts';
import { openTable, type Table } from '../../shared/adapters/dynamo/table.ts';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { TEST_WRAP } from '../builders/field-keys.ts';
import { MASTER_KEY } from '../fakes/fake-world.ts';
import { makeMemoryStores, type Stores } from '../fakes/memory-stores.ts';

export const SETTINGS = readMunicipalityFile('eksempelby');
export const SECRET = makeDerivedKeys(MASTER_KEY);

/** The same suite on the fakes and on the real adapters with a real engine behind them: both keep the port's promises. */
export const onBothStores = (name: string, suite: (stores: () => Stores) => void): void => {
  describe(`${name}, in memory`, () => {
    const stores = makeMemoryStores({ secret: SECRET, settings: SETTINGS });
    suite(() => stores);
  });
  describe(`${name}, in DynamoDB`, () => {
    const table = onRealTable();
    suite(() => dynamoStores(table()));
  });
};

export const dynamoStores = (table: Table): Stores => ({
  cases: makeDynamoCases(table, SECRET, SETTINGS),
  codes: makeDynamoSigningCodes(table),
  lists: makeDynamoCaseLists(table),
  dueRows: makeDynamoDueRows(table),
  outbox: makeDynamoOutbox(table),
  starts: makeDynamoStarts(table, SECRET),
  limits: makeDynamoLimits(table),
  staffDirectory: makeDynamoStaffDirectory(table),
  leaves: makeDynamoLeaves(table),
  figures: makeDynamoFigures(table),
  feeds: makeDynamoCalendarFeeds(table),
  drafts: makeDynamoTalkDrafts(table),
  sessionStore: makeDynamoSessions(table),
  reads: makeDynamoCaseReads(table),
});

/** An empty table on an engine of its own, from before the first test of a suite until after the last. */
export const onRealTable = (): (() => Table) => {
  const open: { table?: Table; close?: () => Promise<void> } = {};
  beforeAll(async () => {
    const folder = openDataFolder(mkdtempSync(join(tmpdir(), 'fleksaftale-contract-')));
    const engine = await startEngine(folder, () => undefined);
    open.close = async () => {
      await engine.stop();
      folder.release();
      rmSync(folder.path, { recursive: true, force: true });
    };
    await ensureTable(engine.endpoint, folder.path);
    const { endpoint, region, credentials } = engineClient(engine.endpoint);
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', endpoint);
    vi.stubEnv('AWS_REGION', region);
    vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
    open.table = openTable(TABLE_NAME, TEST_WRAP);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    open.table?.client.destroy();
    await open.close?.();
  });
  return () => {
    if (open.table === undefined) throw new Error('the table is not open yet');
    return open.table;
  };
};
