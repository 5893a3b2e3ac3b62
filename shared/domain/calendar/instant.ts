import { branded } from '../branded.ts';
import * as InstantFns from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { addDays, type CivilDate, plainDate } from './civil-date.ts';

/** A moment in UTC, ISO 8601 with milliseconds (`2026-11-22T08:00:00.000Z`). Sorts as text. */
export type Instant = string & { readonly instant: unique symbol };

const ZONE = 'Europe/Copenhagen';

/** The moment as stored; throws on text that no clock wrote. */
export const instant = (text: string): Instant => branded<Instant>(new Date(text).toISOString());

export const plusMilliseconds = (at: Instant, milliseconds: number): Instant =>
  instant(new Date(new Date(at).getTime() + milliseconds).toISOString());

export const plusMinutes = (at: Instant, minutes: number): Instant => plusMilliseconds(at, minutes * 60_000);

/** Day and time on the Danish clock, `YYYY-MM-DD` and `HH:MM`. */
export const danishClock = (at: Instant): { readonly date: CivilDate; readonly time: string } => {
  const moment = InstantFns.fromEpochMilliseconds(new Date(at).getTime());
  const text = ZonedDateTime.toString(InstantFns.toZonedDateTimeISO(moment, ZONE));
  if (!/^\d{4}-/.test(text)) throw new RangeError('an instant outside the calendar');
  return { date: branded<CivilDate>(text.slice(0, 10)), time: text.slice(11, 16) };
};

/** The Danish calendar day of a moment. */
export const dayOf = (at: Instant): CivilDate => danishClock(at).date;

/** The moment when a Danish clock shows `time` (`HH:MM`) on `date`; in the hour that spring skips, the next hour. */
export const atTimeOn = (date: CivilDate, time: string): Instant => {
  const plainTime = PlainTime.fromString(time);
  const zoned = PlainDate.toZonedDateTime(plainDate(date), { timeZone: ZONE, plainTime });
  return instant(InstantFns.toString(ZonedDateTime.toInstant(zoned)));
};

/** The first moment of the day after `date`: what is valid "til og med" a date ends here. */
export const endOf = (date: CivilDate): Instant => atTimeOn(addDays(date, 1), '00:00');
