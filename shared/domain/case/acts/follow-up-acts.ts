import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import { dayOf } from '../../calendar/instant.ts';
import { type ClosingDays, sameOrNextWorkingDay } from '../../calendar/working-days.ts';
import { isLeft } from '../../follow-up/drop.ts';
import type { FollowUp, FollowUpReason, Outcome } from '../../follow-up/follow-up.ts';
import { type PromptKind, prompted } from '../../follow-up/prompts.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { statusOf } from '../status.ts';

/** A talk as it was found, told apart from another window's by its `rev`. */
export type FoundTalk = { readonly followUp: FollowUp; readonly shownRev: number };

/**
 * What came of a talk is kept with it, and a next talk is planned when one is wished. Refuses `not-in-force`,
 * `already-done` when it has been recorded, and `changed-meanwhile` when the talk is no longer as it was shown.
 */
export const recordFollowUp = (
  file: CaseFile,
  {
    followUp,
    shownRev,
    outcome,
    next,
    by,
    closingDays,
  }: FoundTalk & {
    readonly outcome: Outcome;
    readonly next: CivilDate | undefined;
    readonly by: string;
    readonly closingDays: ClosingDays;
  },
  context: ActContext,
): Result<Change> => {
  const opened = openTalk(file, { followUp, shownRev });
  if (!opened.ok) return opened;
  const recorded: FollowUp = {
    ...followUp,
    recorded: { at: context.now, by, outcome },
    rev: followUp.rev + 1,
  };
  const extra = [
    ...outcome.milestones.flatMap(({ outcome: found, milestone, newDate }) =>
      found === 'postponed' && newDate !== undefined
        ? [{ due: newDate, reason: { kind: 'milestone', milestone } as const }]
        : [],
    ),
    ...(next === undefined ? [] : [{ due: next, reason: { kind: 'extra' } as const }]),
  ].map(({ due, reason }, place) =>
    extraTalk(file, { due: sameOrNextWorkingDay(due, closingDays), reason, place }, context),
  );
  return accept(
    changeOf(
      file,
      {
        case: { progressAt: context.now },
        events: [
          { event: 'follow-up-recorded', details: { followUp: followUp.id } },
          ...extra.map(({ id, due }) => ({
            event: 'follow-ups-planned' as const,
            details: { followUp: id, due, count: 1 },
          })),
        ],
        followUps: [recorded, ...extra],
      },
      context,
    ),
  );
};

/** A talk is moved to another day with a reason; the day it was moved from is kept, and prompts begin anew. */
export const postponeFollowUp = (
  file: CaseFile,
  {
    followUp,
    shownRev,
    to,
    reason,
    closingDays,
  }: FoundTalk & { readonly to: CivilDate; readonly reason: string; readonly closingDays: ClosingDays },
  context: ActContext,
): Result<Change> => {
  const opened = openTalk(file, { followUp, shownRev });
  if (!opened.ok) return opened;
  const tomorrow = addDays(dayOf(context.now), 1);
  const due = sameOrNextWorkingDay(to > tomorrow ? to : tomorrow, closingDays);
  const moved: FollowUp = {
    ...followUp,
    due,
    postponed: [...followUp.postponed, { from: followUp.due, at: context.now, reason }],
    rev: followUp.rev + 1,
  };
  return accept(
    changeOf(
      file,
      {
        events: [
          { event: 'follow-up-postponed', details: { followUp: followUp.id, from: followUp.due, to: due } },
        ],
        followUps: [moved],
      },
      context,
    ),
  );
};

/** The consultant, or at last the team, has been told of talks of a case: the mail itself is owed per consultant and day. */
export const notePrompts = (
  file: CaseFile,
  { followUps, kind }: { readonly followUps: readonly FollowUp[]; readonly kind: PromptKind },
  context: ActContext,
): Result<Change> => {
  const opened = gate('record-follow-up', statusOf(file));
  if (!opened.ok) return opened;
  return accept(
    changeOf(
      file,
      {
        events: followUps.map(({ id }) => ({
          event: 'follow-up-prompted',
          details: { followUp: id, prompt: kind },
        })),
        followUps: followUps.map((followUp) => prompted(followUp, kind, context.now)),
      },
      context,
    ),
  );
};

const openTalk = (file: CaseFile, { followUp, shownRev }: FoundTalk): Result<FollowUp> => {
  const opened = gate('record-follow-up', statusOf(file));
  if (!opened.ok) return opened;
  if (!isLeft(followUp)) return refuse({ code: 'already-done' });
  return followUp.rev === shownRev ? accept(followUp) : refuse({ code: 'changed-meanwhile' });
};

/** A talk that came out of another one: on a postponed milestone's new day, or as the consultant wished. */
const extraTalk = (
  file: CaseFile,
  {
    due,
    reason,
    place,
  }: { readonly due: CivilDate; readonly reason: FollowUpReason; readonly place: number },
  { now }: ActContext,
): FollowUp => ({
  id: `extra-${file.case.rev + 1}-${place + 1}`,
  caseId: file.case.id,
  consultantId: file.case.consultant.id,
  reasons: [reason],
  due,
  plannedAt: now,
  prompts: [],
  postponed: [],
  recorded: undefined,
  dropped: undefined,
  rev: 1,
});
