import type { CivilDate } from '../calendar/civil-date.ts';
import type { Version } from '../case/case.ts';
import type { FollowUp } from './follow-up.ts';

/** Paid hours a week on `day`: those of the agreement, or the latest change, recorded at a talk or amended, that has taken effect. */
export const paidHoursNow = (version: Version, followUps: readonly FollowUp[], day: CivilDate): number => {
  const content = version.frozen?.content;
  const amended = content?.amendment;
  const changes = [
    ...followUps.flatMap(({ recorded }) => recorded?.outcome.paidHours ?? []),
    ...(content === undefined || amended === undefined
      ? []
      : [{ from: amended.effectiveFrom, after: content.paidHours }]),
  ]
    .filter(({ from }) => from <= day)
    .toSorted((one, other) => one.from.localeCompare(other.from, 'en'));
  return changes.at(-1)?.after ?? amended?.amends.paidHours ?? content?.paidHours ?? 0;
};
