import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import { dayOf } from '../../calendar/instant.ts';
import { type ClosingDays, sameOrNextWorkingDay } from '../../calendar/working-days.ts';
import { isLeft } from '../../follow-up/drop.ts';
import type { FollowUp, Outcome } from '../../follow-up/follow-up.ts';
import { agreedTitles } from '../../follow-up/milestone-names.ts';
import type { PlannedTalk } from '../../follow-up/plan.ts';
import { type PromptKind, prompted } from '../../follow-up/prompts.ts';
import { type Replanned, withNearTalks, withWishedTalks } from '../../follow-up/replan.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf, type Happening } from '../change.ts';
import { statusOf } from '../status.ts';
import { replacedEvents } from './planned-events.ts';

/** A talk as it was found, told apart from another window's by its `rev`. */
export type FoundTalk = {
  readonly followUp: FollowUp;
  readonly shownRev: number;
  /** All talks of the case, this one among them. */
  readonly all: readonly FollowUp[];
};

/** The `rev` of the draft that was typed of a talk, which is done with once the talk is recorded; 0 where there is none. */
export type Drafted = { readonly draftRev?: number | undefined };

/**
 * What came of a talk is kept with it. A postponed milestone's talk is on its new day only, a next talk is planned when one is
 * wished, talks that go on are planned further ahead, and talks near each other are one. Refuses `not-in-force`, `already-done` when it has been recorded, and
 * `changed-meanwhile` when the talk is no longer as it was shown.
 */
export const recordFollowUp = (
  file: CaseFile,
  {
    followUp,
    shownRev,
    all,
    draftRev,
    outcome,
    next,
    by,
    ahead,
    closingDays,
  }: FoundTalk &
    Drafted & {
      readonly outcome: Outcome;
      /** Talks that can be planned now that time has passed (`plannedAhead`). */
      readonly ahead: readonly PlannedTalk[];
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
    // By name from the beginning: an amendment that counts others would have to write to every talk there has been.
    milestones: agreedTitles(file.version),
    recorded: { at: context.now, by, outcome },
    rev: followUp.rev + 1,
  };
  const plan = withWishedTalks({
    others: otherThan(followUp, all),
    wished: [...wishedAfter(outcome, next).map((talk) => onWorkingDay(talk, closingDays)), ...ahead],
    newTalk: (planned, place) => extraTalk(file, { planned, place }, context),
    now: context.now,
  });
  return accept(
    changeOf(
      file,
      {
        case: { progressAt: context.now },
        events: [
          { event: 'follow-up-recorded', details: { followUp: followUp.id } },
          ...plan.added.map(({ id, due }) => ({
            event: 'follow-ups-planned' as const,
            details: { followUp: id, due, count: 1 },
          })),
          ...joinedEvents(plan),
          ...replacedEvents(plan.changed),
        ],
        followUps: [recorded, ...plan.changed, ...plan.added],
        draftDone: draftOf(followUp, draftRev),
      },
      context,
    ),
  );
};

/**
 * A talk is moved to another day with a reason; the day it was moved from is kept, and prompts begin anew. Talks near the new
 * day become one with it. What was typed of the talk stays with it. Refuses as `recordFollowUp` does.
 */
export const postponeFollowUp = (
  file: CaseFile,
  {
    followUp,
    shownRev,
    all,
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
  const plan = withNearTalks(moved, { others: otherThan(followUp, all), now: context.now });
  return accept(
    changeOf(
      file,
      {
        events: [
          { event: 'follow-up-postponed', details: { followUp: followUp.id, from: followUp.due, to: due } },
          ...joinedEvents(plan),
        ],
        followUps: plan.changed,
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

const otherThan = ({ id }: FollowUp, all: readonly FollowUp[]): readonly FollowUp[] =>
  all.filter((each) => each.id !== id);

/** What is to be talked about later: each postponed milestone on its new day, and what the consultant wishes. */
const wishedAfter = ({ milestones }: Outcome, next: CivilDate | undefined): readonly PlannedTalk[] => [
  ...milestones.flatMap(({ outcome, milestone, newDate }): readonly PlannedTalk[] =>
    outcome === 'postponed' && newDate !== undefined
      ? [{ due: newDate, reasons: [{ kind: 'milestone', milestone }] }]
      : [],
  ),
  ...(next === undefined ? [] : [{ due: next, reasons: [{ kind: 'extra' } as const] }]),
];

const onWorkingDay = ({ due, reasons }: PlannedTalk, closingDays: ClosingDays): PlannedTalk => ({
  due: sameOrNextWorkingDay(due, closingDays),
  reasons,
});

const joinedEvents = ({ joinedIds }: Replanned): Happening['events'] =>
  joinedIds.map((followUp) => ({ event: 'follow-ups-joined', details: { followUp } }));

const draftOf = ({ id }: FollowUp, rev: number | undefined): Happening['draftDone'] =>
  rev === undefined ? undefined : { talk: id, rev };

/** The talk, if it can be recorded as it was shown. */
export const openTalk = (
  file: CaseFile,
  { followUp, shownRev }: Pick<FoundTalk, 'followUp' | 'shownRev'>,
): Result<FollowUp> => {
  const opened = gate('record-follow-up', statusOf(file));
  if (!opened.ok) return opened;
  if (!isLeft(followUp)) return refuse({ code: 'already-done' });
  return followUp.rev === shownRev ? accept(followUp) : refuse({ code: 'changed-meanwhile' });
};

/** A talk that came out of another one: on a postponed milestone's new day, or as the consultant wished. */
const extraTalk = (
  file: CaseFile,
  { planned: { due, reasons }, place }: { readonly planned: PlannedTalk; readonly place: number },
  { now }: ActContext,
): FollowUp => ({
  id: `extra-${file.case.rev + 1}-${place + 1}`,
  caseId: file.case.id,
  consultantId: file.case.consultant.id,
  reasons,
  due,
  plannedAt: now,
  prompts: [],
  postponed: [],
  recorded: undefined,
  dropped: undefined,
  rev: 1,
});
