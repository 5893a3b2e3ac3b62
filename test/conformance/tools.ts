import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export type Said = { readonly ok: boolean; readonly text: string };

/** What a program says about its arguments. Throws, naming it, when it is not installed. */
export const run = (program: string, args: readonly string[]): Said => {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error !== undefined) throw new Error(`${program} is needed and cannot be run: ${error.message}`);
  return { ok: status === 0, text: `${stdout}${stderr}` };
};

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/verapdf');

/** The classes of veraPDF, fetched by Maven the first time. */
export const veraPdf = (): string => {
  if (!existsSync(CACHE)) {
    const pom = join(import.meta.dirname, 'verapdf-pom.xml');
    mkdirSync(CACHE, { recursive: true });
    const fetched = run('mvn', [
      '-q',
      '-f',
      pom,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${CACHE}`,
    ]);
    if (!fetched.ok) throw new Error(`veraPDF could not be fetched:\n${fetched.text}`);
  }
  return join(CACHE, '*');
};
