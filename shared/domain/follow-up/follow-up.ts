import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { CaseId } from '../case/case.ts';
import type { Asked } from './questions.ts';

/**
 * Why a talk is held. `milestone` carries the milestone's place in the agreement, `months` the months after start. `regular`:
 * the consultant has chosen talks every month or every third. `look-again`: no more hours are expected, until this day.
 */
export type FollowUpReason =
  | { readonly kind: 'after-start'; readonly months: number }
  | { readonly kind: 'milestone'; readonly milestone: number }
  | { readonly kind: 'statutory'; readonly months: number }
  | { readonly kind: 'statutory-status'; readonly months: number }
  | { readonly kind: 'regular'; readonly months: number }
  | { readonly kind: 'look-again' }
  | { readonly kind: 'before-end' }
  | { readonly kind: 'extra' };

export const TALK_FORMS = ['visit', 'phone', 'video', 'written'] as const;
export const TALK_PARTICIPANTS = ['citizen', 'employer', 'mentor', 'other'] as const;
export const TALK_TOPICS = ['tasks', 'hours', 'intensity', 'considerations', 'mentor'] as const;
export const MILESTONE_OUTCOMES = [
  'not-begun',
  'on-the-way',
  'partly-reached',
  'reached',
  'postponed',
  'no-longer-relevant',
] as const;

export type MilestoneOutcome = {
  readonly milestone: number;
  readonly outcome: (typeof MILESTONE_OUTCOMES)[number];
  readonly newDate: CivilDate | undefined;
  readonly comment: string | undefined;
};

/** What came of a talk. `wellbeing` is 1 (hard) to 4 (good). */
export type Outcome = {
  readonly heldOn: CivilDate;
  readonly form: (typeof TALK_FORMS)[number];
  readonly participants: readonly (typeof TALK_PARTICIPANTS)[number][];
  readonly wellbeing: number | undefined;
  readonly needsChange: readonly (typeof TALK_TOPICS)[number][];
  readonly milestones: readonly MilestoneOutcome[];
  readonly paidHours:
    | { readonly before: number; readonly after: number; readonly from: CivilDate }
    | undefined;
  readonly note: string | undefined;
  readonly actions: readonly {
    readonly what: string;
    readonly who: string;
    readonly by: CivilDate | undefined;
  }[];
};

/**
 * A planned talk, with a history of its own. `due` is a working day; the consultant is prompted at 08:00 that day.
 * Nothing is overwritten: a postponed talk keeps the day it was moved from.
 */
export type FollowUp = {
  readonly id: string;
  readonly caseId: CaseId;
  readonly consultantId: string;
  readonly reasons: readonly FollowUpReason[];
  /** The titles of the milestones that the reasons and the outcome count, where a later version of the agreement counts others. */
  readonly milestones?: readonly string[];
  readonly due: CivilDate;
  readonly plannedAt: Instant;
  readonly prompts: readonly { readonly at: Instant; readonly kind: 'prompt' | 'reminder' | 'escalation' }[];
  readonly postponed: readonly { readonly from: CivilDate; readonly at: Instant; readonly reason: string }[];
  /** Employer and citizen have been asked; a talk that is moved or joined with another keeps it. */
  readonly asked?: Asked;
  readonly recorded: { readonly at: Instant; readonly by: string; readonly outcome: Outcome } | undefined;
  /** No longer to be held: the job has ended, or the talk was `replaced` by another one that has its reasons. */
  readonly dropped: { readonly at: Instant; readonly replaced?: true } | undefined;
  readonly rev: number;
};

export const FOLLOW_UP_STATES = ['planned', 'due', 'overdue', 'recorded', 'dropped', 'replaced'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export const followUpStateOf = (followUp: FollowUp, today: CivilDate): FollowUpState => {
  if (followUp.recorded) return 'recorded';
  if (followUp.dropped) return followUp.dropped.replaced ? 'replaced' : 'dropped';
  if (followUp.due > today) return 'planned';
  return followUp.due === today ? 'due' : 'overdue';
};
