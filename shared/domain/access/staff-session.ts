import { type Instant, plusMinutes } from '../calendar/instant.ts';

/** How long staff stay signed in; a municipality's own choice. */
export type SessionLimits = {
  /** Minutes without use after which a session is over. */
  readonly idleMinutes: number;
  /** Hours after the sign-in at which a session is over, however much it is used. */
  readonly longestHours: number;
  /** Minutes after which the sign-on is asked again whether the person still has her role. */
  readonly roleCheckMinutes: number;
};

/** What is known of a session besides who has it. */
export type SessionTimes = {
  readonly begunAt: Instant;
  /** Last use, as it was noted: at most a minute before the real one. */
  readonly usedAt: Instant;
  /** When the sign-on last said who this is and with which role. */
  readonly checkedAt: Instant;
  /** When it was last asked, also when no answer came. */
  readonly triedAt: Instant;
};

/** A session that is begun now, by somebody whose role was confirmed just now. */
export const begunNow = (now: Instant): SessionTimes => ({
  begunAt: now,
  usedAt: now,
  checkedAt: now,
  triedAt: now,
});

/** A role that nobody has confirmed for so long is no longer believed, whatever keeps the sign-on from answering. */
export const LONGEST_UNCHECKED_MINUTES = 60;
const MINUTES_BETWEEN_TRIES = 1;
export const MINUTES_BETWEEN_NOTES = 1;

const since = (at: Instant, minutes: number, now: Instant): boolean => plusMinutes(at, minutes) <= now;

/** When a session is over, however much it is used. */
export const longestAt = ({ begunAt }: SessionTimes, { longestHours }: SessionLimits): Instant =>
  plusMinutes(begunAt, longestHours * 60);

/** When a session is over if it is not used again: the nearest of its three limits. */
export const overAt = (session: SessionTimes, limits: SessionLimits): Instant => {
  const ends = [
    plusMinutes(session.usedAt, limits.idleMinutes + MINUTES_BETWEEN_NOTES),
    longestAt(session, limits),
    plusMinutes(session.checkedAt, LONGEST_UNCHECKED_MINUTES),
  ];
  return ends.reduce((nearest, end) => (end < nearest ? end : nearest));
};

/** A session is over at its idle limit, at its longest, and when nobody has confirmed the role for an hour. */
export const isOver = (session: SessionTimes, limits: SessionLimits, now: Instant): boolean =>
  overAt(session, limits) <= now;

/** Of a person's sessions those that are not over: the present one first, then the last used. */
export const liveSessions = <Own extends { readonly session: SessionTimes; readonly isThis: boolean }>(
  all: readonly Own[],
  limits: SessionLimits,
  now: Instant,
): readonly Own[] =>
  all
    .filter(({ session, isThis }) => isThis || !isOver(session, limits, now))
    .toSorted(
      (one, other) =>
        Number(other.isThis) - Number(one.isThis) || other.session.usedAt.localeCompare(one.session.usedAt),
    );

/** Whether the sign-on is to be asked again now; once a minute while it gives no answer. */
export const isCheckDue = (
  { checkedAt, triedAt }: SessionTimes,
  { roleCheckMinutes }: SessionLimits,
  now: Instant,
): boolean => since(checkedAt, roleCheckMinutes, now) && since(triedAt, MINUTES_BETWEEN_TRIES, now);

/** Whether this use is to be noted: at most once a minute, so that a page costs no write. */
export const isUseToNote = ({ usedAt }: SessionTimes, now: Instant): boolean =>
  since(usedAt, MINUTES_BETWEEN_NOTES, now);
