import { type MovableClock, openClock } from './clock/clock.ts';
import type { Closing } from './closing.ts';
import { type DataFolder, openDataFolder } from './data/data-folder.ts';
import { type Engine, startEngine } from './database/engine.ts';
import { type SignInKeys, openSignInKeys } from './identity-provider/sign-in-keys.ts';
import { type LocalFieldKey, openFieldKey } from './keys/field-key.ts';
import { type Keys, openKeys } from './keys/keys.ts';
import { openPorts, type ServiceOpenPorts } from './ports/open-ports.ts';
import type { ServiceOptions } from './service-options.ts';
import { requireSealed } from './data/sealed-folder.ts';
import { type LocalSealingKey, openSealingKey } from './keys/sealing-key.ts';
import { ensureTable, hasKeyRing } from './database/table.ts';

/** What everything else on this machine stands on: data, ports, keys, clock and table. */
export type Ground = {
  readonly folder: DataFolder;
  readonly ports: ServiceOpenPorts;
  readonly clock: MovableClock;
  readonly keys: Keys;
  readonly signInKeys: SignInKeys;
  readonly sealingKey: LocalSealingKey;
  readonly fieldKey: LocalFieldKey;
  readonly engine: Engine;
  readonly streamArn: string;
  readonly onFault: (what: string) => void;
};

/**
 * Keys come before the engine: a table without its keys is a damaged data folder, and the engine makes a table. A new
 * sealing key is made while the engine starts.
 */
export const openGround = async (
  { dataFolder, ports: wished, onFault = () => undefined }: ServiceOptions,
  closing: Closing,
): Promise<Ground> => {
  const folder = openDataFolder(dataFolder);
  closing.add(folder.release);
  const ports = await openPorts(wished);
  for (const port of Object.values(ports)) closing.add(port.close);
  const clock = openClock(folder.clock);
  const keys = openKeys(folder);
  const signInKeys = await openSignInKeys(folder.signInKeys);
  const sealing = openSealingKey(folder.sealingKey);
  sealing.catch(() => undefined);
  const engine = await startEngine(folder, (problem) => onFault(problem.message));
  closing.add(engine.stop);
  const streamArn = await ensureTable(engine.endpoint, folder.path);
  await requireSealed(engine.endpoint, folder.path);
  const fieldKey = await openFieldKey(folder.fieldKey, () => hasKeyRing(engine.endpoint));
  const sealingKey = await sealing;
  return { folder, ports, clock, keys, signInKeys, sealingKey, fieldKey, engine, streamArn, onFault };
};
