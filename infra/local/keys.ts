import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import * as z from 'zod';
import type { DataFolder } from './data-folder.ts';
import { StartProblem } from './start-problem.ts';
import { readJson, storeJson } from './stored-file.ts';

const keysFile = z.object({ masterKey: z.string().length(64), signInClientSecret: z.string().min(32) });

/** What a deployed service finds in Secrets Manager. */
export type Keys = z.output<typeof keysFile>;

/** The keys of this data folder, made at the first start and the same ever after. */
export const openKeys = (folder: DataFolder): Keys => {
  const known = readJson(folder.keys, keysFile);
  if (known !== undefined) return known;
  if (existsSync(folder.database)) {
    throw new StartProblem(
      [
        `The keys of the data folder are missing: ${folder.keys}.`,
        'Without them links cannot be revoked, and codes and waiting mails are dead. Put the file back from a copy,',
        `or move the whole folder ${folder.path} away and start again with an empty one.`,
      ].join('\n'),
    );
  }
  const keys = {
    masterKey: randomBytes(32).toString('hex'),
    signInClientSecret: randomBytes(32).toString('hex'),
  };
  storeJson(folder.keys, keys);
  return keys;
};
