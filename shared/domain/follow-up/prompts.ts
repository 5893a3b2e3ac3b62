import { atTimeOn, dayOf, type Instant } from '../calendar/instant.ts';
import { addWorkingDays, type ClosingDays } from '../calendar/working-days.ts';
import { isLeft } from './drop.ts';
import type { FollowUp } from './follow-up.ts';

export type PromptKind = FollowUp['prompts'][number]['kind'];

const DAYS_BETWEEN = 5;
/** What follows the first prompt, in working days after the talk's day. */
const LADDER = [
  { kind: 'reminder', workingDays: 5 },
  { kind: 'escalation', workingDays: 10 },
] as const;
const MORNING = '08:00';

/**
 * The next prompt of a talk, at 08:00 Danish time: on its day, a reminder after 5 working days, the team's mailbox after
 * 10. Each waits 5 working days for the one before it, so that an outage never brings them one upon the other. Nothing once
 * the talk is recorded or dropped, and nothing after the team has it.
 */
export const nextPrompt = (
  followUp: FollowUp,
  closingDays: ClosingDays,
): { readonly at: Instant; readonly kind: PromptKind } | undefined => {
  if (!isLeft(followUp)) return undefined;
  const since = followUp.postponed.at(-1)?.at;
  const sent = followUp.prompts.filter(({ at }) => since === undefined || at > since);
  const last = sent.at(-1);
  if (last === undefined) return { at: atTimeOn(followUp.due, MORNING), kind: 'prompt' };
  const step = LADDER[sent.length - 1];
  if (step === undefined) return undefined;
  const planned = addWorkingDays(followUp.due, step.workingDays, closingDays);
  const afterLast = addWorkingDays(dayOf(last.at), DAYS_BETWEEN, closingDays);
  return { at: atTimeOn(planned > afterLast ? planned : afterLast, MORNING), kind: step.kind };
};

/** The talk with its prompt of `now` noted. Its `rev` stays: a page that shows the talk is still right. */
export const prompted = (followUp: FollowUp, kind: PromptKind, now: Instant): FollowUp => ({
  ...followUp,
  prompts: [...followUp.prompts, { at: now, kind }],
});
