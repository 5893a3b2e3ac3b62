import { dayOf, type Instant } from '../calendar/instant.ts';
import type { CaseFile } from '../case/case.ts';
import type { FollowUp, FollowUpReason } from './follow-up.ts';
import { type PlannedTalk, type PlanSettings, reasonKey, wishedTalks } from './plan.ts';

/** These are planned only so far ahead, a year or five; the others from the beginning. */
const GOES_ON: ReadonlySet<FollowUpReason['kind']> = new Set(['regular', 'statutory']);

/**
 * Regular and statutory talks of an agreement in force that time has brought within what is planned ahead, and that have not
 * been planned yet.
 */
export const plannedAhead = (
  { case: { rhythm }, version }: CaseFile,
  talks: readonly FollowUp[],
  { now, ...settings }: PlanSettings & { readonly now: Instant },
): readonly PlannedTalk[] => {
  const content = version.frozen?.content;
  if (content === undefined) return [];
  const planned = new Set(talks.flatMap(({ reasons }) => reasons.map(reasonKey)));
  return wishedTalks(content, { ...settings, rhythm }, dayOf(now)).filter(({ reasons }) =>
    reasons.some((reason) => GOES_ON.has(reason.kind) && !planned.has(reasonKey(reason))),
  );
};
