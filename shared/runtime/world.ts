import { makeDerivedKeys } from '../adapters/crypto/derived-keys.ts';
import { makeDynamoCases } from '../adapters/dynamo/dynamo-cases.ts';
import { makeDynamoLeaves } from '../adapters/dynamo/dynamo-leaves.ts';
import { openTable, type Table } from '../adapters/dynamo/table.ts';
import { makeLazyKeyWrap } from '../adapters/kms/lazy-key-wrap.ts';
import { randomIds } from '../adapters/system/random-ids.ts';
import { masterKeysIn, readSecrets, type Secrets } from '../adapters/system/secrets.ts';
import { makeSystemClock } from '../adapters/system/system-clock.ts';
import type { Cases } from '../ports/cases.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Keys } from '../ports/keys.ts';
import type { Leaves } from '../ports/leaves.ts';
import { ENV } from './env-names.ts';
import { type Log, log } from './log.ts';
import type { Municipality } from './municipality.ts';
import { clockOffset, readEnv, readMunicipality } from './settings.ts';

/** What nearly every function needs of the world. */
export type World = {
  readonly municipality: Municipality;
  readonly cases: Cases;
  readonly leaves: Leaves;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly keys: Keys;
  readonly log: Log;
};

/** The world as deployed, made once when a function starts; the same on one machine, where only endpoints differ. */
export const makeWorld = async (): Promise<World & { readonly table: Table; readonly secrets: Secrets }> => {
  const env = readEnv([ENV.table, ENV.secrets, ENV.fieldKey]);
  const municipality = readMunicipality();
  const clock = makeSystemClock(clockOffset);
  // Begins to open the keys of the fields while the secrets are read.
  const wrap = makeLazyKeyWrap({ keyId: env[ENV.fieldKey], municipality: municipality.key });
  const table = openTable(env[ENV.table], { wrap, clock });
  const secrets = await readSecrets(env[ENV.secrets]);
  const keys = makeDerivedKeys(masterKeysIn(secrets));
  return {
    municipality,
    cases: makeDynamoCases(table, keys, municipality),
    leaves: makeDynamoLeaves(table),
    clock,
    ids: randomIds,
    keys,
    log,
    table,
    secrets,
  };
};
