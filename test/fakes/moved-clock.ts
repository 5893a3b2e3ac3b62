import { atTimeOn, type Instant, instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { day } from '../builders/answers.ts';

/** A clock that stands still until it is moved. */
export type MovedClock = Clock & {
  readonly moveTo: (at: Instant) => void;
  /** Moved to a time of day on the Danish clock. */
  readonly moveToDay: (date: string, time?: string) => void;
  readonly forward: (by: { readonly minutes?: number; readonly days?: number }) => void;
};

export const makeMovedClock = (start: string): MovedClock => {
  let now = instant(start);
  return {
    now: () => now,
    moveTo: (at) => {
      now = at;
    },
    moveToDay: (date, time = '09:00') => {
      now = atTimeOn(day(date), time);
    },
    forward: ({ minutes = 0, days = 0 }) => {
      now = plusMinutes(now, minutes + days * 24 * 60);
    },
  };
};
