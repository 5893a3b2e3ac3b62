import { ENV, type EnvName } from './env-names.ts';
import type { Municipality } from './municipality.ts';

/** The value of each named variable, or an error that names every missing one. */
export const readEnv = <Name extends EnvName>(names: readonly Name[]): Readonly<Record<Name, string>> => {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Error(`missing in the environment: ${missing.join(', ')}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? ''])) as Record<Name, string>;
};

/** The settings as `settingsOf` gave them when the function was put up: checked there, so that no function carries the rules. */
export const readMunicipality = (): Municipality => {
  const settings: unknown = JSON.parse(readEnv([ENV.municipality])[ENV.municipality]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return settings as Municipality;
};

/** How far the clock of a one-machine service is moved; zero where it is deployed. */
export const clockOffset = (): number => Number(process.env[ENV.clockOffset] ?? 0);
