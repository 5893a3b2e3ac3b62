import { dayOf, type Instant } from '../calendar/instant.ts';
import { type ClosingDays, sameOrNextWorkingDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import type { PromptedTalk } from '../case/messages.ts';
import type { FollowUp } from './follow-up.ts';

type At = { readonly now: Instant; readonly closingDays: ClosingDays };

/** The talk as the consultant's calendar gets it: on its day, or on the first working day from `now` when that has passed. */
export const promptedTalk = (
  { caseNumber }: Pick<Case, 'caseNumber'>,
  { id, caseId, due, postponed }: FollowUp,
  { now, closingDays }: At,
): PromptedTalk => {
  const today = dayOf(now);
  return {
    followUpId: id,
    caseId,
    ...(caseNumber === undefined ? {} : { caseNumber }),
    on: due >= today ? due : sameOrNextWorkingDay(today, closingDays),
    moves: postponed.length,
  };
};
