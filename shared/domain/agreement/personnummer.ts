import { type CivilDate, civilDateOf } from '../calendar/civil-date.ts';

/** A number whose day is raised by 60 is an erstatningspersonnummer, given in place of a real one (cpr.dk). */
const REPLACEMENT_DAYS = 60;

/** The date in the first six of ten digits, and whether the number is a replacement; nothing when there is no such day. */
export const dateInCpr = (
  digits: string,
): { readonly date: CivilDate; readonly isReplacement: boolean } | undefined => {
  const typedDay = Number(digits.slice(0, 2));
  const isReplacement = typedDay > REPLACEMENT_DAYS;
  const date = civilDateOf({
    day: isReplacement ? typedDay - REPLACEMENT_DAYS : typedDay,
    month: Number(digits.slice(2, 4)),
    year: cprYear(Number(digits.slice(4, 6)), Number(digits[6])),
  });
  return date === undefined ? undefined : { date, isReplacement };
};

/** The century is in the seventh digit (CPR-kontoret, "Personnummeret i CPR"). */
const cprYear = (yearInCentury: number, seventh: number): number => {
  if (seventh <= 3) return 1900 + yearInCentury;
  if (seventh === 4 || seventh === 9) return (yearInCentury <= 36 ? 2000 : 1900) + yearInCentury;
  return (yearInCentury <= 57 ? 2000 : 1800) + yearInCentury;
};

/** Six digits and four, together or parted by a hyphen, a dash or a blank, that belong to no longer number. */
const SIX_AND_FOUR = /(?<!\d|\d[.,])(\d{6})\s?[-\u2013]?\s?(\d{4})(?!\d|[.,]\d)/g;

/**
 * Whether something in `text` looks like a personnummer: six digits that are a date, and four more. It is confidential
 * (databeskyttelsesloven § 11), and nothing that anybody writes in words needs one.
 */
export const hasPersonnummer = (text: string): boolean =>
  [...text.matchAll(SIX_AND_FOUR)].some(([, date = '', rest = '']) => dateInCpr(date + rest) !== undefined);
