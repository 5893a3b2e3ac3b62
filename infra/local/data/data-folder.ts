import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockFolder } from './folder-lock.ts';
import { StartProblem, systemCode } from '../start-problem.ts';

/** Where a running service keeps everything; its own until `release`. */
export type DataFolder = {
  readonly path: string;
  readonly database: string;
  readonly engineNote: string;
  readonly keys: string;
  readonly signInKeys: string;
  readonly sealingKey: string;
  /** What wraps the keys that personal data is sealed with. */
  readonly fieldKey: string;
  readonly clock: string;
  readonly mail: string;
  /** What was handed to the case system, each document a folder. */
  readonly journal: string;
  readonly functions: string;
  readonly log: string;
  readonly release: () => void;
};

/** `.local` in the project, unless FLEKSAFTALE_DATA names another. */
export const usualDataFolder = (): string =>
  resolve(process.env['FLEKSAFTALE_DATA'] ?? join(import.meta.dirname, '../../../.local'));

export const fieldKeyPath = (folder: string): string => join(folder, 'field-key.json');

const makeFolder = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartProblem(
      `The data folder ${path} cannot be made (${systemCode(error) ?? 'unknown fault'}). Choose another: FLEKSAFTALE_DATA=/another/folder npm start`,
    );
  }
};

/** The folder exists, with room for mail, and nobody else uses it. */
export const openDataFolder = (folder: string): DataFolder => {
  const path = resolve(folder);
  const mail = join(path, 'mail');
  makeFolder(mail);
  return {
    path,
    mail,
    journal: join(path, 'journal'),
    database: join(path, 'table.db'),
    engineNote: join(path, 'engine.json'),
    keys: join(path, 'keys.json'),
    signInKeys: join(path, 'sign-in-keys.json'),
    sealingKey: join(path, 'sealing-key.json'),
    fieldKey: fieldKeyPath(path),
    clock: join(path, 'clock.json'),
    functions: join(path, 'functions'),
    log: join(path, 'service.log'),
    release: lockFolder(path),
  };
};
