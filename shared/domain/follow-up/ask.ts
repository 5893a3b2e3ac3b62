import type { Milestone } from '../agreement/progression.ts';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { atTimeOn, dayOf, type Instant } from '../calendar/instant.ts';
import { type ClosingDays, sameOrPreviousWorkingDay } from '../calendar/working-days.ts';
import { isLeft } from './drop.ts';
import type { FollowUp, FollowUpReason } from './follow-up.ts';
import { calledSince, milestoneName, milestoneNames, titlesOf } from './milestone-names.ts';
import type { TalkQuestions } from './questions.ts';

/** The municipality's settings for when the questions are sent. */
export type AskSettings = { readonly questionDaysBefore: number; readonly closingDays: ClosingDays };

const MORNING = '08:00';
/** From so many months after the start the talk is about development, no longer about how it began. */
const DEVELOPMENT_FROM_MONTHS = 3;

/**
 * When the questions of a talk are to be sent, at 08:00 Danish time: so many days before its day, on the working day before
 * where that is a day off; the next morning, where the talk was planned or moved later than that. Never on the talk's own
 * day or after it, and nothing once they have been sent, or the talk is prompted, recorded or dropped.
 */
export const nextAsk = (
  followUp: FollowUp,
  { questionDaysBefore, closingDays }: AskSettings,
): Instant | undefined => {
  const { due, asked, plannedAt, postponed, prompts } = followUp;
  if (!isLeft(followUp) || asked !== undefined) return undefined;
  const movedAt = postponed.at(-1)?.at;
  if (prompts.some(({ at }) => movedAt === undefined || at > movedAt)) return undefined;
  const inTime = atTimeOn(sameOrPreviousWorkingDay(addDays(due, -questionDaysBefore), closingDays), MORNING);
  const earliest = morningAfter(movedAt ?? plannedAt);
  const at = inTime > earliest ? inTime : earliest;
  return dayOf(at) < due ? at : undefined;
};

/** Whether the questions are to be sent at `now`: due, and the talk's day has not come. */
export const isToBeAsked = (followUp: FollowUp, settings: AskSettings, now: Instant): boolean => {
  const at = nextAsk(followUp, settings);
  return at !== undefined && at <= now && dayOf(now) < followUp.due;
};

/** The talk by whose name the questions were sent and the answers are kept: this one, or the one whose place it has taken. */
export const askedTalk = ({ id, asked }: Pick<FollowUp, 'id' | 'asked'>): string => asked?.talk ?? id;

const morningAfter = (at: Instant): Instant => {
  const today = atTimeOn(dayOf(at), MORNING);
  return today > at ? today : atTimeOn(addDays(dayOf(at), 1), MORNING);
};

/**
 * What a talk with these reasons asks: in the first months after the start how it began, whatever else the talk is about; else
 * about its milestones, all of them in one question; else how it develops, as after three months, at regular talks and on the day to look again; else in
 * general, as before the statutory talks, the end and extra ones.
 */
export const questionsOf = (
  { reasons, due }: Pick<FollowUp, 'reasons' | 'due'>,
  milestones: readonly Milestone[],
): TalkQuestions => {
  if (reasons.some(isBeginning)) return { set: 'beginning', milestone: undefined };
  const [milestone, ...others] = reasons.flatMap((reason) =>
    reason.kind === 'milestone' ? (milestoneAt(reason.milestone, milestones) ?? []) : [],
  );
  if (milestone !== undefined)
    return { set: 'milestone', milestone, ...(others.length === 0 ? {} : { others }) };
  return reasons.some(({ kind }) => ABOUT_DEVELOPMENT.has(kind))
    ? { set: 'development', milestone: nextMilestone(due, milestones) }
    : { set: 'general', milestone: undefined };
};

/**
 * The places of the milestones in force that were asked about, `agreed` being those of every agreement, the one in force last.
 * One whose title has been corrected since is the same.
 */
export const askedPlaces = (
  { milestone, others = [] }: Pick<TalkQuestions, 'milestone' | 'others'>,
  agreed: readonly (readonly Milestone[])[],
): readonly number[] => {
  const inForce = milestoneNames(titlesOf(agreed.at(-1) ?? []));
  return [...(milestone === undefined ? [] : [milestone]), ...others].flatMap(({ place, title }) => {
    const since = calledSince(agreed, (titles) => titles[place] === title);
    const found = since === undefined ? -1 : inForce.indexOf(milestoneName(place, since));
    return found === -1 ? [] : [found];
  });
};

const ABOUT_DEVELOPMENT: ReadonlySet<FollowUpReason['kind']> = new Set([
  'after-start',
  'regular',
  'look-again',
]);

const isBeginning = (reason: FollowUpReason): boolean =>
  (reason.kind === 'after-start' || reason.kind === 'regular') && reason.months < DEVELOPMENT_FROM_MONTHS;

const milestoneAt = (place: number, milestones: readonly Milestone[]): TalkQuestions['milestone'] => {
  const title = milestones[place]?.title;
  return title === undefined ? undefined : { place, title };
};

/** The first milestone that is still ahead on `day`, else the last one there was. */
const nextMilestone = (day: CivilDate, milestones: readonly Milestone[]): TalkQuestions['milestone'] => {
  const inOrder = milestones
    .map(({ title, date }, place) => ({ title, date, place }))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const found = inOrder.find(({ date }) => date >= day) ?? inOrder.at(-1);
  return found && { place: found.place, title: found.title };
};
