import { parseArgs } from 'node:util';
import { makeKmsKeyWrap } from '../../shared/adapters/kms/kms-key-wrap.ts';
import { makeNextKey, type Retirement, retireOldKeys } from '../../shared/adapters/dynamo/rotate-keys.ts';
import { sealAnew, usesIn } from '../../shared/adapters/dynamo/seal-anew.ts';
import { type Key, openBothWays, type SealedTable } from '../../shared/adapters/dynamo/table.ts';
import { readSecrets } from '../../shared/adapters/system/secrets.ts';
import { makeSystemClock } from '../../shared/adapters/system/system-clock.ts';
import type { KeyWrap } from '../../shared/adapters/crypto/key-wrap.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { ENV } from '../../shared/runtime/env-names.ts';
import { LOCAL_MUNICIPALITY, localTable } from './beside-the-service.ts';
import { openClock } from './clock/clock.ts';
import { openDataFolder, usualDataFolder } from './data/data-folder.ts';
import { startEngine } from './database/engine.ts';
import { knownFieldKey, makeLocalKeyWrap } from './keys/field-key.ts';
import { changeMasterKeyHere, followMasterKey, type MasterWish } from './keys/master-key.ts';
import { StartProblem } from './start-problem.ts';
import { ensureTable } from './database/table.ts';

const USAGE = `npm run rotate-keys                  makes a new key and seals everything with it
npm run rotate-keys -- --seal-only   seals with the newest key whatever is not, and makes none
npm run rotate-keys -- --retire      the same, and takes away the older keys: at the earliest 15 minutes after a new one

npm run rotate-keys -- --new-master  makes a new master key, and keeps the one until now beside it (on this machine)
npm run rotate-keys -- --master      moves addresses to the present master key, and tells what lives under the other one
npm run rotate-keys -- --drop-master takes the other one away: what lives under it dies (on this machine)

On this machine: with the service stopped, in FLEKSAFTALE_DATA or .local.
Deployed: set ${ENV.table}, ${ENV.fieldKey} and MUNICIPALITY_KEY, and use credentials that may scan and update the table.
For --master set ${ENV.secrets} too; the secret itself is changed by hand (docs/runbook.md, "The secret").`;

type Rotation = { readonly table: SealedTable; readonly wrap: KeyWrap; readonly clock: Clock };
type FieldWish = 'new-key' | 'seal-only' | 'retire';
type Wish = FieldWish | MasterWish;

const rotate = async (rotation: Rotation, wish: FieldWish): Promise<void> => {
  if (wish === 'new-key') {
    const generation = await makeNextKey(rotation);
    console.log(
      generation === undefined ? 'Somebody else has just made a key.' : `Key ${generation} is made.`,
    );
  }
  const { written, left, broken } = await sealAnew(rotation.table);
  console.log(
    `${written} rows are sealed with the newest key${left === 0 ? '.' : `; ${left} are busy: run it again.`}`,
  );
  const { plain, byGeneration } = await usesIn(rotation.table);
  for (const [generation, rows] of byGeneration) console.log(`  key ${generation}: ${rows} rows`);
  for (const { pk, sk } of distinct([...broken, ...plain]))
    console.log(`  TAMPERED WITH: ${pk} / ${sk} was written to past the service, and does not open`);
  if (wish === 'retire') console.log(inWords(await retireOldKeys(rotation)));
};

const distinct = (rows: readonly Key[]): readonly Key[] => [
  ...new Map(rows.map((row) => [`${row.pk} ${row.sk}`, row])).values(),
];

const inWords = (retirement: Retirement): string => {
  switch (retirement.kind) {
    case 'retired':
      return `Retired: ${retirement.generations.map((each) => `key ${each}`).join(', ')}.`;
    case 'none':
      return 'There is no older key.';
    case 'too-early':
      return `Not retired: wait ${retirement.minutes} minutes, until no function can seal with an older key.`;
    case 'in-use':
      return `Not retired: ${retirement.rows} rows would no longer open. Run it again.`;
    case 'changed-meanwhile':
      return 'Not retired: somebody else has changed the keys. Run it again.';
  }
};

/** The service of this machine stands still meanwhile: its data folder is in use by one process alone. */
const onThisMachine = async (wish: Wish): Promise<void> => {
  const folder = openDataFolder(usualDataFolder());
  const fieldKey = knownFieldKey(folder.fieldKey);
  const engine = await startEngine(folder, (problem) => console.error(problem.message));
  try {
    await ensureTable(engine.endpoint, folder.path);
    if (fieldKey === undefined) throw new StartProblem(`Nothing is stored in ${folder.path} yet.`);
    const clock = openClock(folder.clock);
    const table = localTable(engine.endpoint, fieldKey, clock);
    if (isMasterWish(wish)) await tell(changeMasterKeyHere({ folder, table, clock }, wish));
    else await rotate({ table, wrap: makeLocalKeyWrap(fieldKey, LOCAL_MUNICIPALITY), clock }, wish);
  } finally {
    await engine.stop();
    folder.release();
  }
};

const isMasterWish = (wish: Wish): wish is MasterWish =>
  wish === 'new-master' || wish === 'master' || wish === 'drop-master';

const tell = async (done: Promise<readonly string[]>): Promise<void> => {
  for (const line of await done) console.log(line);
};

const named = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new StartProblem(`Set ${name}.\n\n${USAGE}`);
  return value;
};

const deployed = async (table: string, wish: Wish): Promise<void> => {
  const wrap = makeKmsKeyWrap({ keyId: named(ENV.fieldKey), municipality: named('MUNICIPALITY_KEY') });
  const clock = makeSystemClock(() => 0);
  const opened = openBothWays(table, { wrap, clock });
  if (!isMasterWish(wish)) return rotate({ table: opened, wrap, clock }, wish);
  if (wish !== 'master') throw new StartProblem(`The secret is changed by hand.\n\n${USAGE}`);
  const secrets = await readSecrets(named(ENV.secrets));
  await tell(followMasterKey({ table: opened, secrets, clock }));
};

const WISHES = ['retire', 'seal-only', 'new-master', 'master', 'drop-master'] as const;

const wished = (): Wish | 'help' => {
  const { values } = parseArgs({
    options: {
      'seal-only': { type: 'boolean' },
      retire: { type: 'boolean' },
      'new-master': { type: 'boolean' },
      master: { type: 'boolean' },
      'drop-master': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  return WISHES.find((wish) => values[wish] === true) ?? 'new-key';
};

try {
  const wish = wished();
  const table = process.env[ENV.table];
  if (wish === 'help') console.log(USAGE);
  else await (table === undefined ? onThisMachine(wish) : deployed(table, wish));
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exit(1);
}
