import * as fc from 'fast-check';
import { addDays, type CivilDate, daysBetween } from '../../shared/domain/calendar/civil-date.ts';
import { day } from './answers.ts';

/** Any day from `first` to `last`, both included. */
export const dayBetween = (first: string, last: string): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 0, max: daysBetween(day(first), day(last)) }).map((days) => addDays(day(first), days));
