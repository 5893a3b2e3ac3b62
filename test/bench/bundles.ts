import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildReport } from '../../infra/build/bundle-report.ts';
import { median, row } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');
const RUNS = 7;

/** Import of a file in a fresh process, in milliseconds: the median of seven runs. What the file starts by itself is not waited for. */
const importTime = (file: string): number => {
  const script = `const begun = performance.now(); import(process.argv[1]).catch(() => {}).finally(() => { process.stdout.write(String(performance.now() - begun)); process.exit(0); });`;
  return median(
    Array.from({ length: RUNS }, () =>
      Number(
        execFileSync(process.execPath, ['-e', script, pathToFileURL(file).href], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ),
    ),
  );
};

/** What each function loads at start, and how long that takes beside the DynamoDB client alone. */
export const benchBundles = (report: BuildReport, outdir: string): void => {
  console.log(row(['function', 'KB at start', 'import ms', '× baseline']));
  const baseline = importTime(join(ROOT, 'node_modules/@aws-sdk/client-dynamodb/dist-cjs/index.js'));
  console.log(row(['(the DynamoDB client)', '', baseline.toFixed(0), '1.00']));
  for (const { name, bytesAtStart } of report) {
    const time = importTime(join(outdir, name, 'handler.mjs'));
    console.log(row([name, (bytesAtStart / 1000).toFixed(0), time.toFixed(0), (time / baseline).toFixed(2)]));
  }
};
