import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFunctions } from '../../infra/build/build.ts';
import { runFolder } from './run-folder.ts';

const MOST_MILLISECONDS = 60_000;

let built: Promise<string> | undefined;

/** The bundles that would be deployed, built once for the whole run whoever asks first. */
export const builtFunctions = (): Promise<string> => {
  built ??= buildOnce();
  return built;
};

const buildOnce = async (): Promise<string> => {
  const folder = runFolder();
  const functions = join(folder, 'functions');
  const building = join(folder, 'building');
  const done = join(folder, 'built');
  if (!isFirst(building)) return awaited(done, functions);
  try {
    await buildFunctions({ outdir: functions });
  } catch (error) {
    rmSync(building, { recursive: true });
    throw error;
  }
  writeFileSync(done, '');
  return functions;
};

const isFirst = (building: string): boolean => {
  try {
    mkdirSync(building);
    return true;
  } catch {
    return false;
  }
};

const awaited = async (done: string, functions: string): Promise<string> => {
  const until = Date.now() + MOST_MILLISECONDS;
  while (!existsSync(done)) {
    if (Date.now() > until) throw new Error('the functions were not built by the test file that began it');
    await sleep(50);
  }
  return functions;
};
