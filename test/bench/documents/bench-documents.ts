import { type Bundled, bundleEngines, urlOf } from './bundled.ts';
import type { Engine } from './engine.ts';
import { inFreshProcess } from './one-process.ts';
import { isTypstInstalled } from './typst-library.ts';
import type { variedModels } from './varied-models.ts';
import { SEALING_NODE_OPTIONS } from '../../../infra/sealing-memory.ts';
import { median, row } from '../table.ts';

const BASELINE = 'with-pdfkit';
const ALL_ENGINES = ['with-pdfkit', 'with-typst', 'with-plain-pdf-lib', 'ours', 'sealed'] as const;
const WARM_UP = 10;
const RUNS = 60;
const COLD_RUNS = 9;
/** As many documents as tell what a process keeps. */
const MEMORY_RUNS = 100;

type EngineName = (typeof ALL_ENGINES)[number];

/** Typst's library comes for Linux x64 alone. */
const runsHere = (name: EngineName): boolean => name !== 'with-typst' || isTypstInstalled();
const ENGINES = ALL_ENGINES.filter(runsHere);
type Times = Readonly<Record<EngineName, number>>;

/**
 * The same contents, each different from every other, by the service's renderer and by what it could have been: warm by
 * turns in one process, the first document of a fresh process, its size, and the memory of a process that draws one and of one
 * that draws a hundred: the last line is the sealing function's, with the options it is deployed with.
 */
export const benchDocuments = async (): Promise<void> => {
  await bundleEngines();
  const warm = await warmTimes();
  const cold = coldTimes();
  console.log(
    row([
      'document',
      'warm ms',
      '× pdfkit',
      'first ms',
      '× pdfkit',
      'KB',
      'MB for 1',
      `MB for ${MEMORY_RUNS}`,
    ]),
  );
  if (ENGINES.length < ALL_ENGINES.length) console.log('with-typst: not for this machine');
  for (const engine of ENGINES) {
    const many = inFreshProcess(engine, { from: 0, count: MEMORY_RUNS });
    console.log(
      row([
        engine,
        warm[engine].toFixed(1),
        (warm[engine] / warm[BASELINE]).toFixed(2),
        cold[engine].toFixed(0),
        (cold[engine] / cold[BASELINE]).toFixed(2),
        (many.bytes / 1000).toFixed(1),
        inFreshProcess(engine, { from: 0, count: 1 }).peakMegabytes.toFixed(0),
        many.peakMegabytes.toFixed(0),
      ]),
    );
  }
  console.log(row(['sealed, as deployed', '', '', '', '', '', ...[1, MEMORY_RUNS].map(deployedMegabytes)]));
};

const deployedMegabytes = (count: number): string =>
  inFreshProcess('sealed', { from: 0, count, nodeOptions: SEALING_NODE_OPTIONS }).peakMegabytes.toFixed(0);

const warmTimes = async (): Promise<Times> => {
  const models = (await loaded<{ variedModels: typeof variedModels }>('varied-models')).variedModels(
    WARM_UP + RUNS,
  );
  const engines = await Promise.all(
    ENGINES.map(async (name) => ({
      name,
      draw: (await loaded<{ draw: Engine }>(name)).draw,
      times: new Array<number>(),
    })),
  );
  for (const model of models) {
    for (const { draw, times } of engines) {
      const begun = performance.now();
      await draw(model);
      times.push(performance.now() - begun);
    }
  }
  return mediansOf((name) => engines.find((each) => each.name === name)?.times.slice(WARM_UP) ?? []);
};

/** By turns as well, so that what else the machine does meets all engines alike. */
const coldTimes = (): Times => {
  const runs = Array.from({ length: COLD_RUNS }, (_run, from) =>
    ENGINES.map((name) => ({ name, ...inFreshProcess(name, { from, count: 1 }) })),
  ).flat();
  return mediansOf((name) =>
    runs.filter((run) => run.name === name).map(({ firstMilliseconds }) => firstMilliseconds),
  );
};

const mediansOf = (timesOf: (name: EngineName) => readonly number[]): Times => ({
  'with-pdfkit': median(timesOf('with-pdfkit')),
  'with-typst': median(timesOf('with-typst')),
  'with-plain-pdf-lib': median(timesOf('with-plain-pdf-lib')),
  ours: median(timesOf('ours')),
  sealed: median(timesOf('sealed')),
});

// A bundle has no types of its own; its source does.
const loaded = async <Exports>(name: Bundled): Promise<Exports> => {
  const exports: Exports = await import(urlOf(name));
  return exports;
};

if (import.meta.main) await benchDocuments();
