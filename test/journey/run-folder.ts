import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'fleksaftale-journeys-';

/** Tells two processes apart that had the same number one after the other; empty where the system does not say. */
const birthOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const nameOf = (pid: number): string => `${PREFIX}${pid}-${birthOf(pid)}`;

/**
 * What all test files of this run share: they are threads of one process. What a process left that is no more is cleared
 * up.
 */
export const runFolder = (parent = tmpdir()): string => {
  const own = nameOf(process.pid);
  for (const name of readdirSync(parent).filter((each) => each.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (name !== nameOf(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const folder = join(parent, own);
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** A data folder that nobody has used. */
export const emptyFolder = (): string => mkdtempSync(join(runFolder(), 'data-'));
