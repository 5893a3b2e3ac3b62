import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { StartProblem, systemCode } from '../start-problem.ts';
import { readJson } from './stored-file.ts';

const lockFile = z.object({ pid: z.number().int().positive(), birth: z.string() });

/** Tells two processes apart that had the same number one after the other; empty where the system does not say. */
const birthOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

const written = (path: string): boolean => {
  try {
    const lock = { pid: process.pid, birth: birthOf(process.pid) };
    writeFileSync(path, JSON.stringify(lock), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
};

const holderOf = (path: string): number | undefined => {
  try {
    const lock = readJson(path, lockFile);
    return lock !== undefined && isAlive(lock.pid) && birthOf(lock.pid) === lock.birth ? lock.pid : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The data folder belongs to this service alone until the returned function is called. A lock that a killed service left
 * behind is taken over.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = `${folder}/service.lock`;
  const holder = holderOf(path);
  if (holder === undefined) rmSync(path, { force: true });
  if (holder !== undefined || !written(path)) {
    throw new StartProblem(
      [
        `The data folder ${folder} is in use by a running service${holder === undefined ? '' : ` (process ${holder})`}.`,
        'Stop that one first, or give this one a folder of its own: FLEKSAFTALE_DATA=/another/folder npm start',
      ].join('\n'),
    );
  }
  return () => rmSync(path, { force: true });
};
