import * as fc from 'fast-check';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import type { PlanSettings } from '../../shared/domain/follow-up/plan.ts';
import { RHYTHMS } from '../../shared/domain/follow-up/rhythm.ts';
import { day } from './answers.ts';
import { dayBetween } from './arbitraries.ts';
import { PLAN_SETTINGS } from './cases.ts';

const LEAP_YEAR = day('2024-01-01');

/** How often a promise about the plan is tried; `PLAN_RUNS=5000 npx vitest run test/unit/domain/follow-up` tries it so often. */
export const planRuns = (usual: number): { readonly numRuns: number } => ({
  numRuns: Number(process.env['PLAN_RUNS'] ?? usual),
});

/** Enough for a long run. */
export const PLAN_TIME = { timeout: 600_000 };

/** So many days on end on which the municipality is closed, from a day of the year on. */
const closedFor = (first: number, days: number): readonly string[] =>
  Array.from({ length: days }, (_, place) => addDays(LEAP_YEAR, (first + place) % 366).slice(5));

/** No closing days, the usual ones, a whole Christmas, up to two months on end, here and there, and days that no year has. */
const closingDays: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.constantFrom([], PLAN_SETTINGS.closingDays, closedFor(357, 9), ['02-30', '99-99']),
  fc
    .record({ first: fc.integer({ min: 0, max: 365 }), days: fc.integer({ min: 14, max: 60 }) })
    .map(({ first, days }) => closedFor(first, days)),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 365 }), { maxLength: 40 })
    .map((days) => days.flatMap((first) => closedFor(first, 1))),
);

/** Settings that a municipality's file may hold, however odd. */
export const anySettings: fc.Arbitrary<PlanSettings> = fc.record({
  followUpMonths: fc.uniqueArray(fc.integer({ min: 1, max: 72 }), { minLength: 1, maxLength: 6 }),
  statutoryTalks: fc.uniqueArray(
    fc.record({
      validFrom: fc.oneof(fc.constant('2013-01-01'), dayBetween('2020-01-01', '2041-01-01')),
      everyMonths: fc.integer({ min: 1, max: 72 }),
      temporaryStatusMonth: fc.integer({ min: 1, max: 90 }),
    }),
    { minLength: 1, maxLength: 4, selector: ({ validFrom }) => validFrom },
  ),
  closingDays,
});

export const anyRhythm = fc.constantFrom(...RHYTHMS);
