import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { danishClock, type Instant } from '../../shared/domain/calendar/instant.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "22 November 2026" */
export const englishDate = (date: CivilDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[Number(month) - 1]} ${year}`;
};

/** "22 November 2026 at 10:15", on the clock in Denmark. */
export const englishDateTime = (at: Instant): string => {
  const { date, time } = danishClock(at);
  return `${englishDate(date)} at ${time}`;
};

/** "at 10:15", on the clock in Denmark. */
export const englishTimeOf = (at: Instant): string => `at ${danishClock(at).time}`;

/** "DKK 12,345.67" of an amount in øre. */
export const englishKroner = (ore: number): string =>
  `DKK ${grouped(Math.trunc(ore / 100))}.${String(ore % 100).padStart(2, '0')}`;

/** "7.5 hours", "1 hour". */
export const englishHours = (hours: number): string =>
  `${decimalPoint(hours)} ${hours === 1 ? 'hour' : 'hours'}`;

/** "12.75%" */
export const englishPercent = (percent: number): string => `${decimalPoint(percent)}%`;

/** "7.5": at most two decimals, without zeros at the end. */
export const decimalPoint = (value: number): string => {
  const [whole = '0', decimals] = String(Math.round(value * 100) / 100).split('.');
  return decimals === undefined ? grouped(Number(whole)) : `${grouped(Number(whole))}.${decimals}`;
};

const grouped = (whole: number): string => String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
