import type { Milestone } from '../agreement/progression.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { FollowUp, MilestoneOutcome } from './follow-up.ts';
import { milestoneName } from './milestone-names.ts';

/** A milestone of the agreement in force, and what was found of it at the latest talk about it; nothing before one. */
export type MilestoneStanding = {
  readonly milestone: Milestone;
  readonly latest: (Pick<MilestoneOutcome, 'outcome' | 'newDate'> & { readonly on: CivilDate }) | undefined;
};

/**
 * How each milestone stands, in the agreement's order. One is known by its title, and by its turn where two have the same: an
 * amendment may count them otherwise than the talks before it did. What a consultant wrote of it is not among it.
 */
export const milestoneStandings = (
  milestones: readonly Milestone[],
  talks: readonly FollowUp[],
): readonly MilestoneStanding[] => {
  const titles = milestones.map(({ title }) => title);
  const found = talks.flatMap((talk) => foundAt(talk, titles)).toSorted(byTime);
  return milestones.map((milestone, place) => {
    const name = milestoneName(place, titles);
    const latest = found.findLast((each) => each.name === name);
    return {
      milestone,
      latest: latest && { outcome: latest.outcome, newDate: latest.newDate, on: latest.on },
    };
  });
};

/** What a talk that was held found, by the names its milestones had then. */
const foundAt = ({ recorded, milestones }: FollowUp, titles: readonly string[]) =>
  recorded === undefined
    ? []
    : recorded.outcome.milestones.map(({ milestone, outcome, newDate }) => ({
        name: milestoneName(milestone, milestones ?? titles),
        outcome,
        newDate,
        on: recorded.outcome.heldOn,
        at: recorded.at,
      }));

type Found = ReturnType<typeof foundAt>[number];

const byTime = (one: Found, other: Found): number =>
  `${one.on} ${one.at}` < `${other.on} ${other.at}` ? -1 : 1;
