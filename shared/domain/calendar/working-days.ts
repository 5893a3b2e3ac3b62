import { addDays, type CivilDate, weekday } from './civil-date.ts';
import { DANISH_HOLIDAYS } from './danish-holidays.ts';

/** Days on which the municipality is closed besides weekends and public holidays: a setting, e.g. 5 June and 24 December. */
export type ClosingDays = readonly string[];

const SATURDAY = 6;

/** Monday to Friday, not a Danish public holiday and not one of `closingDays` (each `MM-DD`). */
export const isWorkingDay = (date: CivilDate, closingDays: ClosingDays = []): boolean => {
  const monthDay = date.slice(5);
  const holidays = DANISH_HOLIDAYS[Number(date.slice(0, 4))] ?? '';
  return weekday(date) < SATURDAY && !holidays.includes(monthDay) && !closingDays.includes(monthDay);
};

/** `date` itself when it is a working day, else the first one after it. */
export const sameOrNextWorkingDay = (date: CivilDate, closingDays: ClosingDays = []): CivilDate =>
  isWorkingDay(date, closingDays) ? date : sameOrNextWorkingDay(addDays(date, 1), closingDays);

/** `date` itself when it is a working day, else the last one before it. */
export const sameOrPreviousWorkingDay = (date: CivilDate, closingDays: ClosingDays = []): CivilDate =>
  isWorkingDay(date, closingDays) ? date : sameOrPreviousWorkingDay(addDays(date, -1), closingDays);

/** The working day `count` working days after `date`; `date` itself does not count. */
export const addWorkingDays = (date: CivilDate, count: number, closingDays: ClosingDays = []): CivilDate => {
  if (count === 0) return date;
  return addWorkingDays(sameOrNextWorkingDay(addDays(date, 1), closingDays), count - 1, closingDays);
};
