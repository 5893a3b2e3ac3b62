import { execFileSync } from 'node:child_process';
import * as z from 'zod';
import { type Bundled, urlOf } from './bundled.ts';

const measured = z.object({
  firstMilliseconds: z.number(),
  bytes: z.number(),
  peakMegabytes: z.number(),
});
export type Measured = z.output<typeof measured>;

/** Linux counts in `maxRSS` what the process that started this one held; `VmHWM` is of this one alone. */
const SCRIPT = `
import { readFileSync } from 'node:fs';
const peak = () => {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\\s*(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
};
const booted = performance.now();
const [engine, models, from, count] = process.argv.slice(1);
const { variedModels } = await import(models);
const drawn = variedModels(Number(from) + Number(count)).slice(Number(from));
const begun = performance.now();
const { draw } = await import(engine);
let bytes = 0;
let firstMilliseconds = 0;
for (const model of drawn) {
  bytes = (await draw(model)).byteLength;
  if (firstMilliseconds === 0) firstMilliseconds = booted + performance.now() - begun;
}
process.stdout.write(JSON.stringify({ firstMilliseconds, bytes, peakMegabytes: peak() }));
`;

/** Which of the varied documents, and how Node is told to run. */
export type Drawn = { readonly from: number; readonly count: number; readonly nodeOptions?: string };

/**
 * A fresh process draws `count` documents with an engine. The first is timed from the start of the process, without the time
 * in which its contents are made; peak memory is all that the process ever held.
 */
export const inFreshProcess = (engine: Bundled, { from, count, nodeOptions = '' }: Drawn): Measured =>
  measured.parse(
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          SCRIPT,
          urlOf(engine),
          urlOf('varied-models'),
          String(from),
          String(count),
        ],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'inherit'],
          env: { ...process.env, NODE_OPTIONS: nodeOptions },
        },
      ),
    ),
  );
