import { addMonths, type CivilDate } from '../calendar/civil-date.ts';

/** How often regular talks are held besides the others; a case without a choice has none. */
export const RHYTHMS = ['none', 'monthly', 'quarterly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const isRhythm = (value: unknown): value is Rhythm => RHYTHMS.some((rhythm) => rhythm === value);

const MONTHS_BETWEEN: Readonly<Record<Exclude<Rhythm, 'none'>, number>> = { monthly: 1, quarterly: 3 };
/** Regular talks are planned a year ahead; each talk that is recorded plans on to a year from then. */
const MONTHS_AHEAD = 12;
const MONTHS_A_YEAR = 12;

/**
 * After how many months from the start a regular talk is held: those whose day is later than `today`, to a year ahead of it or,
 * before the job has begun, of the start.
 */
export const regularMonths = (
  rhythm: Rhythm,
  { start, today }: { readonly start: CivilDate; readonly today: CivilDate },
): readonly number[] => {
  if (rhythm === 'none') return [];
  const step = MONTHS_BETWEEN[rhythm];
  const last = addMonths(start > today ? start : today, MONTHS_AHEAD);
  const begun = Math.max(0, monthsBetween(start, today));
  const found: number[] = [];
  for (let months = step * Math.max(1, Math.floor(begun / step)); ; months += step) {
    const due = addMonths(start, months);
    if (due > last) return found;
    if (due > today) found.push(months);
  }
};

/** Calendar months from one to the other, whatever the day of the month. */
const monthsBetween = (from: CivilDate, to: CivilDate): number =>
  (yearOf(to) - yearOf(from)) * MONTHS_A_YEAR + (monthOf(to) - monthOf(from));

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
const monthOf = (date: CivilDate): number => Number(date.slice(5, 7));
