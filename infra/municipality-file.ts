import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Municipality, settingsOf } from '../shared/runtime/municipality.ts';

// The faults in a settings file are read by people: they are told in words, which the functions need not carry.
z.config(z.locales.en());

const FOLDER = join(import.meta.dirname, 'municipalities');

/** The municipality a deployment is for when none is named. */
export const DEFAULT_MUNICIPALITY_KEY = 'eksempelby';

/** The settings in `<folder>/<key>.json`, or an error that names the file and every fault in it. */
export const readMunicipalityFile = (key: string, folder: string = FOLDER): Municipality => {
  const path = join(folder, `${key}.json`);
  if (!/^[a-z][a-z0-9-]*$/.test(key) || !existsSync(path)) throw new Error(unknownKey(key, folder));
  try {
    const settings = settingsOf(JSON.parse(readFileSync(path, 'utf8')));
    refuseUndeployable(settings, { key, folder });
    return settings;
  } catch (error) {
    throw new Error(`${path}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

const refuseUndeployable = (
  settings: Municipality,
  { key, folder }: { readonly key: string; readonly folder: string },
): void => {
  const faults = [
    ...(settings.key === key ? [] : [`  key: must be "${key}", the name of the file`]),
    ...(settings.origin.startsWith('https://') ? [] : ['  origin: must begin with https://']),
    ...(new URL(settings.origin).origin === settings.origin
      ? []
      : ['  origin: must be scheme and host name only']),
    ...(settings.logo === null || existsSync(join(folder, settings.logo))
      ? []
      : ['  logo: there is no such file beside the settings']),
    ...(settings.seal.timestampAuthority?.startsWith('http:')
      ? [
          '  seal.timestampAuthority: must begin with https://, or anybody on the way could vouch for the time',
        ]
      : []),
    ...(settings.demonstration && !isExample(settings.origin) ? [DEMONSTRATION] : []),
  ];
  if (faults.length > 0)
    throw new Error(`The municipality's settings have ${faults.length} fault(s):\n${faults.join('\n')}`);
};

/** A demonstration takes made-up personnumre, so nobody real may ever come upon one. */
const isExample = (origin: string): boolean => /(^|\.)example\.com$/.test(new URL(origin).hostname);
const DEMONSTRATION =
  '  demonstration: must be false, unless the origin is under example.com; a demonstration takes made-up personnumre';

const unknownKey = (key: string, folder: string): string => {
  const known = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return `No settings for a municipality "${key}". There are: ${known.map((file) => file.slice(0, -5)).join(', ')}`;
};
