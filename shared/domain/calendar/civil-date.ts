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
export const addMonths = (date: CivilDate, months: number): CivilDate =>
  asCivil(PlainDate.addMonths(plainDate(date), months));

export const addDays = (date: CivilDate, days: number): CivilDate =>
  asCivil(PlainDate.addDays(plainDate(date), days));

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  PlainDate.diffDays(plainDate(from), plainDate(to));

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: CivilDate): number => PlainDate.dayOfWeek(plainDate(date));

type PlainDateRecord = ReturnType<typeof PlainDate.create>;

/** The library's own record of a date, for the few calculations that also need a clock. */
export const plainDate = (date: CivilDate): PlainDateRecord => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return PlainDate.create(year, month, day);
};

const asCivil = (date: PlainDateRecord): CivilDate => branded<CivilDate>(PlainDate.toString(date));
