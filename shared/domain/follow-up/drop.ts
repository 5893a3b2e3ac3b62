import type { Instant } from '../calendar/instant.ts';
import type { FollowUp } from './follow-up.ts';

export const isLeft = ({ recorded, dropped: fallen }: FollowUp): boolean =>
  recorded === undefined && fallen === undefined;

/** A talk whose reasons another one has taken over. */
export const replaced = (followUp: FollowUp, at: Instant): FollowUp => ({
  ...followUp,
  dropped: { at, replaced: true },
  rev: followUp.rev + 1,
});

/** The talks that are neither recorded nor dropped, as dropped at `at`. */
export const dropped = (followUps: readonly FollowUp[], at: Instant): readonly FollowUp[] =>
  followUps.filter(isLeft).map((followUp) => ({ ...followUp, dropped: { at }, rev: followUp.rev + 1 }));
