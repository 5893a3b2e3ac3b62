import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BACKGROUND_FUNCTIONS, type FunctionName, WEB_FUNCTIONS } from '../../shared/runtime/functions.ts';
import { bundle, handlerPath } from './bundle.ts';
import { type BuildReport, bundleFaults, reportLine, reportOf } from './bundle-report.ts';
import { staticFiles, staticNames, writeStaticFiles } from './static-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const FUNCTIONS: readonly FunctionName[] = [...WEB_FUNCTIONS, ...BACKGROUND_FUNCTIONS];

export type BuildOrder = {
  /** Where the bundles go: `<outdir>/<function>/handler.mjs`. */
  readonly outdir: string;
  /** Where the sources are, each `<functionsDir>/<function>/handler.ts`; the project's own by default. */
  readonly functionsDir?: string;
};

/**
 * Every function of the service is bundled anew, and the files that browsers fetch lie with `anyone`, which serves them.
 * Throws with every fault at once when a handler is missing or a web function is too large or holds pdf-lib.
 */
export const buildFunctions = async ({
  outdir,
  functionsDir = join(ROOT, 'functions'),
}: BuildOrder): Promise<BuildReport> => {
  const missing = FUNCTIONS.map((name) => handlerPath(functionsDir, name)).filter(
    (path) => !existsSync(path),
  );
  if (missing.length > 0) throw new Error(`These functions have no handler:\n  ${missing.join('\n  ')}`);
  rmSync(outdir, { recursive: true, force: true });
  const files = await staticFiles(ROOT);
  const names = staticNames(files);
  const report = await Promise.all(
    FUNCTIONS.map(async (name) => {
      const order = {
        root: ROOT,
        entry: handlerPath(functionsDir, name),
        outdir: join(outdir, name),
        staticNames: names,
      };
      return reportOf(name, await bundle(order));
    }),
  );
  writeStaticFiles(files, join(outdir, 'anyone', 'static'));
  const faults = bundleFaults(report);
  if (faults.length > 0) throw new Error(`The bundles are not fit to deploy:\n  ${faults.join('\n  ')}`);
  return report;
};

const main = async (): Promise<void> => {
  try {
    const report = await buildFunctions({ outdir: join(ROOT, 'dist/functions') });
    for (const line of report.map(reportLine)) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};

if (import.meta.main) await main();
