import { existsSync } from 'node:fs';
import { makeDerivedKeys } from '../../shared/adapters/crypto/derived-keys.ts';
import { masterKeysIn } from '../../shared/adapters/system/secrets.ts';
import { makeDynamoAnchors } from '../../shared/adapters/dynamo/dynamo-anchors.ts';
import { makeDynamoCases } from '../../shared/adapters/dynamo/dynamo-cases.ts';
import { type Verified, type VerifyWorld, verifyRecords } from '../../shared/cases/verify-record.ts';
import { findingText } from '../../shared/domain/record/findings.ts';
import { ENV } from '../../shared/runtime/env-names.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { openTableBeside } from './beside-the-service.ts';
import { openClock } from './clock/clock.ts';
import { openDataFolder, usualDataFolder } from './data/data-folder.ts';
import { startEngine } from './database/engine.ts';
import { localMunicipality } from './functions/function-environment.ts';
import { openKeys } from './keys/keys.ts';
import { StartProblem } from './start-problem.ts';

/** With the deployed table's name in the environment: that table, by the credentials of who asks. */
const deployed = async (): Promise<Verified> => {
  const { table, keys, ...world } = await makeWorld();
  return verifyRecords({ ...world, anchors: makeDynamoAnchors(table, keys) }, { drops: false });
};

/** Otherwise the data folder of the service on this machine, which does not run meanwhile. */
const here = async (): Promise<Verified> => {
  const path = usualDataFolder();
  if (!existsSync(path)) throw new StartProblem(`There is no data folder ${path}: nothing to verify.`);
  const folder = openDataFolder(path);
  const engine = await startEngine(folder, (problem) => console.error(problem.message));
  try {
    return await verifyRecords(worldIn(folder, engine.endpoint), { drops: false });
  } finally {
    await engine.stop();
    folder.release();
  }
};

const worldIn = (folder: ReturnType<typeof openDataFolder>, engineUrl: string): VerifyWorld => {
  const table = openTableBeside({ engineUrl, dataFolder: folder.path });
  const keys = makeDerivedKeys(masterKeysIn(openKeys(folder)));
  const municipality = localMunicipality({
    origin: 'http://localhost:8080',
    issuer: 'http://localhost:8082',
  });
  return {
    cases: makeDynamoCases(table, keys, municipality),
    anchors: makeDynamoAnchors(table, keys),
    clock: openClock(folder.clock),
  };
};

const tell = ({ cases, entries, documents, broken, anchorsHold, anchor }: Verified): void => {
  console.log(`\n  ${cases} cases, ${entries} entries of history, ${documents} documents`);
  console.log(
    `  ${cases - broken.filter(({ findings }) => findings.every(({ kind }) => kind !== 'gone')).length} ok, ${broken.length} broken`,
  );
  for (const { case: about, findings } of broken)
    console.log(`  broken: ${about}: ${findings.map(findingText).join(', ')}`);
  console.log(`  the anchors ${anchorsHold ? 'follow from each other' : 'DO NOT FOLLOW from each other'}`);
  console.log(`  all histories as one hash: ${anchor?.heads ?? ''}\n`);
};

try {
  const verified = await (process.env[ENV.table] === undefined ? here() : deployed());
  tell(verified);
  process.exitCode = verified.broken.length === 0 && verified.anchorsHold ? 0 : 1;
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
