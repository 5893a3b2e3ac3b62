import { atTimeOn, type Instant } from '../calendar/instant.ts';
import { addWorkingDays, type ClosingDays } from '../calendar/working-days.ts';
import { isLeft } from './drop.ts';
import type { FollowUp } from './follow-up.ts';

export type PromptKind = FollowUp['prompts'][number]['kind'];

const REMINDER_AFTER_WORKING_DAYS = 5;
const ESCALATION_AFTER_WORKING_DAYS = 10;
const MORNING = '08:00';

/**
 * The next prompt of a talk, at 08:00 Danish time: on its day, a reminder after 5 working days, the team's mailbox after
 * 10. Nothing once it is recorded or dropped, and nothing after the team has it.
 */
export const nextPrompt = (
  followUp: FollowUp,
  closingDays: ClosingDays,
): { readonly at: Instant; readonly kind: PromptKind } | undefined => {
  if (!isLeft(followUp)) return undefined;
  const since = followUp.postponed.at(-1)?.at;
  const sent = followUp.prompts.filter(({ at }) => since === undefined || at > since).length;
  if (sent === 0) return { at: atTimeOn(followUp.due, MORNING), kind: 'prompt' };
  const [days, kind] =
    sent === 1
      ? [REMINDER_AFTER_WORKING_DAYS, 'reminder' as const]
      : [ESCALATION_AFTER_WORKING_DAYS, 'escalation' as const];
  return sent > 2
    ? undefined
    : { at: atTimeOn(addWorkingDays(followUp.due, days, closingDays), MORNING), kind };
};

/** The talk with its prompt of `now` noted. Its `rev` stays: a page that shows the talk is still right. */
export const prompted = (followUp: FollowUp, kind: PromptKind, now: Instant): FollowUp => ({
  ...followUp,
  prompts: [...followUp.prompts, { at: now, kind }],
});
