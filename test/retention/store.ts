import { DeleteCommand, paginateScan, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RetentionWorld } from '../../functions/retention/retention-world.ts';
import {
  makeDynamoDeletionProofs,
  makeDynamoDeletions,
} from '../../shared/adapters/dynamo/dynamo-deletions.ts';
import { KEYS, keys } from '../../shared/adapters/dynamo/keys.ts';
import { attributesOf, type Item, type Table } from '../../shared/adapters/dynamo/table.ts';
import { branded } from '../../shared/domain/branded.ts';
import type { DeletionProof } from '../../shared/domain/case/deletion-proof.ts';
import type { Month } from '../../shared/domain/figures/months.ts';
import type { Instant } from '../../shared/domain/calendar/instant.ts';
import type { LogEntry } from '../../shared/runtime/log.ts';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { makeDerivedKeys } from '../../shared/adapters/crypto/derived-keys.ts';
import { makeDynamoCases } from '../../shared/adapters/dynamo/dynamo-cases.ts';
import { makeDynamoDueRows } from '../../shared/adapters/dynamo/dynamo-due-rows.ts';
import { makeDynamoLeaves } from '../../shared/adapters/dynamo/dynamo-leaves.ts';
import { makeDynamoStaffDirectory } from '../../shared/adapters/dynamo/dynamo-staff-directory.ts';
import { makeCountedIds } from '../fakes/counted-ids.ts';
import { makeMovedClock } from '../fakes/moved-clock.ts';
import type { LivedCase } from './ten-cases.ts';

export const SECRET = makeDerivedKeys('a master key for tests, of no other use');
const SETTINGS = readMunicipalityFile('eksempelby');

export type RetentionStage = RetentionWorld & {
  readonly clock: ReturnType<typeof makeMovedClock>;
  readonly logged: readonly LogEntry[];
};

/** What retention needs of the world, over a real table. */
export const retentionStage = (table: Table): RetentionStage => {
  const logged: LogEntry[] = [];
  return {
    cases: makeDynamoCases(table, SECRET, SETTINGS),
    leaves: makeDynamoLeaves(table),
    dueRows: makeDynamoDueRows(table),
    staffDirectory: makeDynamoStaffDirectory(table),
    municipality: SETTINGS,
    clock: makeMovedClock('2027-07-01T09:00:00.000Z'),
    ids: makeCountedIds(),
    keys: SECRET,
    logged,
    log: (entry) => void logged.push(entry),
    deletions: makeDynamoDeletions(table, SECRET, SETTINGS),
  };
};

/** Everything that was written in a case is in the table, with what stands beside it: readings, a draft, a code, answers. */
export const keepCase = async (table: Table, { cases }: RetentionWorld, lived: LivedCase): Promise<void> => {
  for (const commit of lived.commits) {
    const outcome = await cases.commit(commit);
    if (outcome !== 'stored') throw new Error(outcome);
  }
  const { id, mark } = lived;
  const planted: readonly Item[] = [
    { ...keys.caseRead(id, '2027-01-01#case#someone'), data: { by: mark } },
    { ...keys.talkDraft(id, 'v1-m1'), data: { typed: mark } },
    { ...keys.code(id, 'citizen'), data: { name: mark } },
    { ...keys.talkAnswers(id, 'v1-m1', 'citizen'), data: { said: mark } },
  ];
  for (const Item of planted) await table.client.send(new PutCommand({ TableName: table.name, Item }));
};

/** Every row of the table, opened. */
export const allRows = async ({ client, name }: Table): Promise<readonly Item[]> => {
  const rows: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: name, ConsistentRead: true }))
    rows.push(...Items.map((item) => attributesOf<Item>(item)));
  return rows;
};

/** The proofs of a month, `YYYY-MM`. */
export const proofsOf = (table: Table, of: string): Promise<readonly DeletionProof[]> =>
  makeDynamoDeletionProofs(table).ofMonth(branded<Month>(of));

/** Rows whose time is over are gone, as the table clears them away within some days. */
export const clearExpired = async (table: Table, now: Instant): Promise<void> => {
  const seconds = Date.parse(now) / 1000;
  const rows = await allRows(table);
  await remove(
    table,
    rows.filter(({ expiresAt }) => typeof expiresAt === 'number' && expiresAt < seconds),
  );
};

/** The table is empty but for the keys of its fields. */
export const emptyTable = async (table: Table): Promise<void> => {
  const rows = await allRows(table);
  await remove(
    table,
    rows.filter(({ pk }) => pk !== KEYS),
  );
};

/** The table holds these rows and no others. */
export const restored = async (table: Table, rows: readonly Item[]): Promise<void> => {
  await emptyTable(table);
  const { client, name } = table;
  await manyAtOnce(
    rows.filter(({ pk }) => pk !== KEYS),
    (Item) => client.send(new PutCommand({ TableName: name, Item })),
  );
};

const remove = async ({ client, name }: Table, rows: readonly Item[]): Promise<void> =>
  manyAtOnce(rows, ({ pk, sk }) => client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } })));

const manyAtOnce = async (rows: readonly Item[], work: (row: Item) => Promise<unknown>): Promise<void> => {
  for (let first = 0; first < rows.length; first += 20)
    await Promise.all(rows.slice(first, first + 20).map(work));
};
