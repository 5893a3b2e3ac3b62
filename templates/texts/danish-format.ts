import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { danishClock, type Instant } from '../../shared/domain/calendar/instant.ts';

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** "22. november 2026" */
export const danishDate = (date: CivilDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}. ${MONTHS[Number(month) - 1]} ${year}`;
};

/** "22.11.2026", for tables. */
export const shortDanishDate = (date: CivilDate): string => date.split('-').toReversed().join('.');

/** "22. november 2026 kl. 10.15", on the clock in Denmark. */
export const danishDateTime = (at: Instant): string => {
  const { date, time } = danishClock(at);
  return `${danishDate(date)} kl. ${danishTime(time)}`;
};

/** "kl. 10.15", on the clock in Denmark. */
export const danishTimeOf = (at: Instant): string => `kl. ${danishTime(danishClock(at).time)}`;

/** "10.15" of "10:15", "8.05" of "08:05". */
export const danishTime = (time: string): string => time.replace(':', '.').replace(/^0/, '');

/** "12.345,67 kr." of an amount in øre. */
export const kroner = (ore: number): string =>
  `${grouped(Math.trunc(ore / 100))},${String(ore % 100).padStart(2, '0')} kr.`;

/** "7,5 timer", "1 time". */
export const hoursText = (hours: number): string =>
  `${decimalComma(hours)} ${hours === 1 ? 'time' : 'timer'}`;

/** "12,75 %", with a space that does not break. */
export const percentText = (percent: number): string => `${decimalComma(percent)}\u00a0%`;

/** "7,5": at most two decimals, without zeros at the end. */
export const decimalComma = (value: number): string => {
  const [whole = '0', decimals] = String(Math.round(value * 100) / 100).split('.');
  return decimals === undefined ? grouped(Number(whole)) : `${grouped(Number(whole))},${decimals}`;
};

/** "98 76 54 32"; a number from abroad stays as it was given. */
export const phoneText = (phone: string): string =>
  /^\d{8}$/.test(phone) ? (phone.match(/../g) ?? []).join(' ') : phone;

const grouped = (whole: number): string => String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
