import { ENV, type EnvName } from './env-names.ts';
import { type Municipality, settingsOf } from './municipality.ts';

/** The value of each named variable, or an error that names every missing one. */
export const readEnv = <Name extends EnvName>(names: readonly Name[]): Readonly<Record<Name, string>> => {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Error(`missing in the environment: ${missing.join(', ')}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? ''])) as Record<Name, string>;
};

export const readMunicipality = (): Municipality =>
  settingsOf(JSON.parse(readEnv([ENV.municipality])[ENV.municipality]));

/** How far the clock of a one-machine service is moved; zero where it is deployed. */
export const clockOffset = (): number => Number(process.env[ENV.clockOffset] ?? 0);
