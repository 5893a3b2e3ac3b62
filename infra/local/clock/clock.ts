import * as z from 'zod';
import { type Instant, instant } from '../../../shared/domain/calendar/instant.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import { readJson, storeJson } from '../data/stored-file.ts';

const FURTHEST_YEARS = 20;
const YEAR_MILLISECONDS = 366 * 86_400_000;

const clockFile = z.object({ offsetMilliseconds: z.number().int().min(0) });

/** A clock that goes like the real one, from a moment that can be moved ahead. The move outlives the service. */
export type MovableClock = Clock & {
  /** How far it is ahead of the real clock, in milliseconds. */
  readonly offset: () => number;
  /** The clock shows `to` and goes on from there. Throws a RangeError on a moment before its own now, or 20 years ahead. */
  readonly move: (to: Instant) => void;
};

export const openClock = (file: string, realNow: () => number = Date.now): MovableClock => {
  let offset = readJson(file, clockFile)?.offsetMilliseconds ?? 0;
  const now = (): number => realNow() + offset;
  return {
    offset: () => offset,
    now: () => instant(new Date(now()).toISOString()),
    move: (to) => {
      const target = new Date(to).getTime();
      if (target < now()) throw new RangeError('The clock only moves ahead.');
      if (target > realNow() + FURTHEST_YEARS * YEAR_MILLISECONDS)
        throw new RangeError('The clock moves at most 20 years ahead.');
      offset = Math.round(target - realNow());
      storeJson(file, { offsetMilliseconds: offset });
    },
  };
};
