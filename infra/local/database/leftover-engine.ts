import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { readJson } from '../data/stored-file.ts';

const engineNote = z.object({ pid: z.number().int().positive() });

const servesDatabase = (pid: number, database: string): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(database);
  } catch {
    return false;
  }
};

const notedEngine = (note: string): number | undefined => {
  try {
    return readJson(note, engineNote)?.pid;
  } catch {
    return undefined;
  }
};

/** No engine of an earlier, killed service works on `database` any more. */
export const endLeftoverEngine = async (note: string, database: string): Promise<void> => {
  const pid = notedEngine(note);
  if (pid === undefined) return;
  for (let tries = 0; tries < 100 && servesDatabase(pid, database); tries += 1) {
    if (tries === 0) process.kill(pid, 'SIGKILL');
    await sleep(20);
  }
};
