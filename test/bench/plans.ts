import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { type PlanSource, planTalks } from '../../shared/domain/follow-up/plan.ts';
import { RHYTHMS } from '../../shared/domain/follow-up/rhythm.ts';
import { day } from '../builders/answers.ts';
import { aPlanSource } from '../builders/plan-sources.ts';
import { row } from './table.ts';

const MOST_MS = 5_000;
const TODAY = day('2026-11-22');
/** Different starts, ends and milestones; a plan costs the same whether another agreement has the same days. */
const DIFFERENT = 1_000;

const settings = readMunicipalityFile('eksempelby');

const source = (place: number): PlanSource => {
  const start = addDays(TODAY, (place * 7) % 365);
  return aPlanSource({
    start,
    milestones: [90, 180, 365].map((days) => addDays(start, days + (place % 50))),
    end: place % 4 === 0 ? addDays(start, 500 + (place % 300)) : undefined,
    permanence: place % 2 === 0 ? 'temporary' : 'permanent',
    lookAgain: place % 5 === 0 ? addDays(start, 360) : undefined,
  });
};

/**
 * How long planning `agreements` agreements takes, a third of each rhythm, beside reading as many from JSON: what a function
 * must do in any case before it can plan. Fails above five seconds for a hundred thousand.
 */
export const benchPlans = (agreements = 100_000): void => {
  const sources = Array.from({ length: DIFFERENT }, (_, place) => source(place));
  const written = sources.map((each) => JSON.stringify(each));
  const begun = performance.now();
  let talks = 0;
  for (let place = 0; place < agreements; place += 1) {
    const rhythm = RHYTHMS[place % RHYTHMS.length];
    const from = sources[place % DIFFERENT];
    if (from !== undefined) talks += planTalks(from, { ...settings, rhythm }, TODAY).length;
  }
  const planned = performance.now() - begun;
  const read = timed(() => {
    for (let place = 0; place < agreements; place += 1) JSON.parse(written[place % DIFFERENT] ?? '');
  });
  console.log(row(['plans', 'talks', 'plan ms', 'JSON.parse ms', 'ratio']));
  const shown = [talks, planned, read].map((number) => String(Math.round(number)));
  console.log(row([`${agreements} agreements`, ...shown, (planned / read).toFixed(1)]));
  if (planned > (MOST_MS * agreements) / 100_000) {
    console.log(`planning took longer than ${MOST_MS} ms for 100000`);
    process.exitCode = 1;
  }
};

const timed = (run: () => void): number => {
  const begun = performance.now();
  run();
  return performance.now() - begun;
};
