import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../infra/build/build.ts';
import { setStage } from '../journey/stage.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { benchBundles } from './bundles.ts';
import { crowdedDeskPages } from './crowded-desk.ts';
import { benchPages } from './pages.ts';
import { benchDocuments } from './documents/bench-documents.ts';
import { benchPlans } from './plans.ts';
import { benchServerTimes } from './server-times.ts';
import { benchWeights } from './weights.ts';

const OUTDIR = join(import.meta.dirname, '../../dist/functions');
/** As many as a consultant has. */
const CASES_ON_THE_DESK = 40;
/** As many as a team leader has. */
const CASES_OF_A_TEAM = 400;

const [cpu] = cpus();
console.log(
  `\nNode ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
);
benchBundles(await buildFunctions({ outdir: OUTDIR }), OUTDIR);
console.log();
await benchDocuments();
console.log();
benchPlans();
console.log();

const [stage, browser] = await Promise.all([setStage(), startBrowser()]);
try {
  const pages = await benchPages(stage, CASES_ON_THE_DESK);
  console.log();
  await benchWeights(browser, pages);
  console.log();
  const crowded = await crowdedDeskPages(stage, CASES_OF_A_TEAM);
  await benchServerTimes([...pages, ...crowded], stage.service.logFile);
} finally {
  await browser.close();
  await stage.stop();
}
console.log();
execFileSync(process.execPath, [join(import.meta.dirname, 'rounds.ts')], { stdio: 'inherit' });
