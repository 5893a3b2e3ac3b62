import type { CivilDate } from '../calendar/civil-date.ts';
import type { Version } from '../case/case.ts';
import type { FollowUp } from './follow-up.ts';

/** Paid hours a week on `day`: those of the agreement, or the latest change recorded at a talk that has taken effect. */
export const paidHoursNow = (version: Version, followUps: readonly FollowUp[], day: CivilDate): number => {
  const changes = followUps
    .flatMap(({ recorded }) => recorded?.outcome.paidHours ?? [])
    .filter(({ from }) => from <= day)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return changes.at(-1)?.after ?? version.frozen?.content.paidHours ?? 0;
};
