import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFunctions } from '../../infra/build/build.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUTDIR = join(ROOT, 'dist/functions');
const RUNS = 7;

/** Import of a file in a fresh process, in milliseconds: the median of seven runs. What the file starts by itself is not waited for. */
const importTime = (file: string): number => {
  const script = `const begun = performance.now(); import(process.argv[1]).catch(() => {}).finally(() => { process.stdout.write(String(performance.now() - begun)); process.exit(0); });`;
  const times = Array.from({ length: RUNS }, () =>
    Number(
      execFileSync(process.execPath, ['-e', script, pathToFileURL(file).href], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ),
  );
  return times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
};

const row = (cells: readonly string[]): string =>
  cells.map((cell, place) => (place === 0 ? cell.padEnd(22) : cell.padStart(14))).join('');

const report = await buildFunctions({ outdir: OUTDIR });
const [cpu] = cpus();
console.log(
  `\nNode ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
);
console.log(row(['function', 'KB at start', 'import ms', '× baseline']));
const baseline = importTime(join(ROOT, 'node_modules/@aws-sdk/client-dynamodb/dist-cjs/index.js'));
console.log(row(['(the DynamoDB client)', '', baseline.toFixed(0), '1.00']));
for (const { name, bytesAtStart } of report) {
  const time = importTime(join(OUTDIR, name, 'handler.mjs'));
  console.log(row([name, (bytesAtStart / 1000).toFixed(0), time.toFixed(0), (time / baseline).toFixed(2)]));
}
