import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { BenchPage } from './pages.ts';
import { median, row } from './table.ts';

const WARM_UP = 10;
const RUNS = 60;
const PACKED = { headers: { 'accept-encoding': 'br', 'sec-fetch-site': 'same-origin' } };

const answered = z.object({ entry: z.literal('request-answered'), milliseconds: z.number() });

/** Milliseconds of every request in the service's own log. */
const timesIn = (logFile: string): readonly number[] =>
  readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"request-answered"'))
    .map((line) => answered.parse(JSON.parse(line)).milliseconds);

/** How long the handler takes for each page, warm and beside the local table engine, by the service's own log. */
export const benchServerTimes = async (pages: readonly BenchPage[], logFile: string): Promise<void> => {
  console.log(row(['page', 'median ms', 'slowest of 60']));
  for (const { name, url, visitor } of pages) {
    for (let run = 0; run < WARM_UP; run += 1) await (await visitor.fetch(url, PACKED)).bytes();
    const before = timesIn(logFile).length;
    for (let run = 0; run < RUNS; run += 1) await (await visitor.fetch(url, PACKED)).bytes();
    const times = timesIn(logFile).slice(before);
    console.log(row([name, String(median(times)), String(Math.max(...times))]));
  }
};
