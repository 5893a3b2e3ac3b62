import type { CivilDate } from '../calendar/civil-date.ts';
import { isLeft } from './drop.ts';
import type { FollowUp } from './follow-up.ts';

/** What is to be talked about next, and when there was a talk last. */
export type TalksAhead = {
  /** The talk whose day has passed without it being recorded; the latest, where there are several. */
  readonly waiting: FollowUp | undefined;
  /** The first talk whose day is today or later. */
  readonly next: FollowUp | undefined;
  readonly lastHeld: CivilDate | undefined;
};

/** The talks as somebody sees them who has to do with one case on `today`. */
export const talksAhead = (talks: readonly FollowUp[], today: CivilDate): TalksAhead => {
  const left = talks.filter(isLeft).toSorted((one, other) => (one.due < other.due ? -1 : 1));
  return {
    waiting: left.findLast(({ due }) => due < today),
    next: left.find(({ due }) => due >= today),
    lastHeld: talks
      .flatMap(({ recorded }) => (recorded === undefined ? [] : [recorded.outcome.heldOn]))
      .toSorted()
      .at(-1),
  };
};
