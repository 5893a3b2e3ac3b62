import type { Instant } from '../domain/calendar/instant.ts';
import { type Answer, json } from './answer.ts';

/** How long a session lasts if nothing is done, in whole seconds, and whether using it makes it last longer. 0: it is over. */
export type TimeLeft = { readonly seconds: number; readonly mayStay: boolean };

export const NO_TIME_LEFT: TimeLeft = { seconds: 0, mayStay: false };

/** What is left of a session that is over at `over`, and at `longest` however much it is used. */
export const timeLeftOf = (
  { over, longest }: { readonly over: Instant; readonly longest: Instant },
  now: Instant,
): TimeLeft => ({
  seconds: Math.max(0, Math.round((Date.parse(over) - Date.parse(now)) / 1000)),
  mayStay: over < longest,
});

/** What the pages' script is told. */
export const timeLeftAnswer = ({ seconds, mayStay }: TimeLeft): Answer =>
  json({ seconds, mayStay: mayStay ? 'yes' : 'no' });
