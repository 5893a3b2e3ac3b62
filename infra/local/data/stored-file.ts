import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type * as z from 'zod';
import { StartProblem, systemCode } from '../start-problem.ts';

/** The file holds all of `content`, or what it held before: never a part. Only the owner may read it. */
export const storeFile = (path: string, content: string | Uint8Array): void => {
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, content, { mode: 0o600 });
  renameSync(unfinished, path);
};

export const storeJson = (path: string, value: unknown): void =>
  storeFile(path, `${JSON.stringify(value, null, 2)}\n`);

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const damaged = (path: string): StartProblem =>
  new StartProblem(
    [
      `The data folder is damaged: ${path} cannot be read.`,
      `Move the whole folder ${dirname(path)} away (nothing is deleted for you) and start again with an empty one,`,
      'or put the file back from a copy.',
    ].join('\n'),
  );

/** What `storeJson` wrote, or nothing when there is no file. A file that holds something else is a damaged data folder. */
export const readJson = <Read>(path: string, shape: z.ZodType<Read>): Read | undefined => {
  const text = textOf(path);
  if (text === undefined) return undefined;
  const read = shape.safeParse(parsed(text));
  if (read.success) return read.data;
  throw damaged(path);
};
