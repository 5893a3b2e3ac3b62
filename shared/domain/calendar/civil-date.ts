import { branded } from '../branded.ts';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

/** A day in the Danish calendar, `YYYY-MM-DD`, without time or zone. Sorts as text. */
export type CivilDate = string & { readonly civilDate: unique symbol };

/** The date when `text` is a real day written `YYYY-MM-DD`, else nothing (31 February is nothing). */
export const civilDate = (text: string): CivilDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return civilDateOf({ year, month, day });
};

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** The date of day, month and year as numbers, or nothing when the calendar has no such day. */
export const civilDateOf = ({ year, month, day }: Parts): CivilDate | undefined => {
  try {
    return asCivil(PlainDate.create(year, month, day));
  } catch {
    return undefined;
  }
};

/** Adds whole months and clamps to the month's last day: 31 January + 1 month is the last of February. */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const count = Number(date.slice(0, 4)) * MONTHS + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / MONTHS), (count % MONTHS) + 1];
  const day = Math.min(dayOfMonth(date), daysIn(year, month));
  return branded<CivilDate>(`${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`);
};

export const addDays = (date: CivilDate, days: number): CivilDate => {
  const day = dayOfMonth(date) + days;
  const isSameMonth = day > 0 && day <= SHORTEST_MONTH;
  return branded<CivilDate>(
    isSameMonth
      ? `${date.slice(0, 8)}${twoDigits(day)}`
      : new Date(Date.parse(date) + days * A_DAY).toISOString().slice(0, ISO_DATE),
  );
};

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (Date.parse(to) - Date.parse(from)) / A_DAY;

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: CivilDate): number => (daysBetween(A_MONDAY, date) % WEEK) + 1;

// Days are counted in UTC, which has no summer time: planning does so hundreds of times for each agreement (decision 0031).
const A_DAY = 86_400_000;
const WEEK = 7;
const MONTHS = 12;
const SHORTEST_MONTH = 28;
const FEBRUARY = 2;
const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);
const ISO_DATE = 'YYYY-MM-DD'.length;
/** Before every day in use. */
const A_MONDAY = branded<CivilDate>('0000-01-03');

const dayOfMonth = (date: CivilDate): number => Number(date.slice(8));

const daysIn = (year: number, month: number): number => {
  if (month === FEBRUARY) return isLeap(year) ? 29 : 28;
  return SHORT_MONTHS.has(month) ? 30 : 31;
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

type PlainDateRecord = ReturnType<typeof PlainDate.create>;

/** The library's own record of a date, for the few calculations that also need a clock. */
export const plainDate = (date: CivilDate): PlainDateRecord => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return PlainDate.create(year, month, day);
};

const asCivil = (date: PlainDateRecord): CivilDate => branded<CivilDate>(PlainDate.toString(date));
