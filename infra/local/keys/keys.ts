import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import * as z from 'zod';
import type { DataFolder } from '../data/data-folder.ts';
import { StartProblem } from '../start-problem.ts';
import { readJson, storeJson } from '../data/stored-file.ts';

const masterKey = z.string().length(64);
const keysFile = z.object({
  masterKey,
  /** While the master key is changed: what was made under it goes on working. */
  otherMasterKey: masterKey.optional(),
  /** The first master key of all, once there has been another: what cases are called by in anchors and proofs. */
  namingKey: masterKey.optional(),
  signInClientSecret: z.string().min(32),
});

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
    masterKey: newKey(),
    signInClientSecret: randomBytes(32).toString('hex'),
  };
  storeJson(folder.keys, keys);
  return keys;
};

const newKey = (): string => randomBytes(32).toString('hex');

/** There is a new master key, under which everything is made from the next start on; what the one until now made goes on working. */
export const changeMasterKey = (folder: DataFolder): Keys => {
  const { masterKey: before, otherMasterKey, namingKey = before, ...keys } = openKeys(folder);
  if (otherMasterKey !== undefined)
    throw new StartProblem(
      'The master key is being changed already. Take the other one away first: --drop-master',
    );
  const changed = { ...keys, masterKey: newKey(), otherMasterKey: before, namingKey };
  storeJson(folder.keys, changed);
  return changed;
};

/** There is one master key again: what lives under the other is dead from the next start on. */
export const dropOtherMasterKey = (folder: DataFolder): void => {
  const { otherMasterKey: _dropped, ...keys } = openKeys(folder);
  storeJson(folder.keys, keys);
};
