import type { AgreementContent } from '../agreement/agreement-content.ts';
import type { Sections } from '../agreement/sections.ts';
import { addDays, addMonths, type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { dayOf, type Instant } from '../calendar/instant.ts';
import {
  type ClosingDays,
  sameOrNextWorkingDay,
  sameOrPreviousWorkingDay,
} from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import type { FollowUp, FollowUpReason } from './follow-up.ts';
import { type Rhythm, regularMonths } from './rhythm.ts';

/** The municipality's settings for when talks are held. `validFrom` is the day a rule of the act took force. */
export type PlanSettings = {
  readonly followUpMonths: readonly number[];
  readonly statutoryTalks: readonly {
    readonly validFrom: string;
    readonly everyMonths: number;
    readonly temporaryStatusMonth: number;
  }[];
  readonly closingDays: ClosingDays;
};

/** What a case is planned by: the settings, and the consultant's choice for this case. */
export type Planning = PlanSettings & { readonly rhythm?: Rhythm | undefined };

/** What the plan is made from; any agreement content, or a draft as far as it goes. */
export type PlanSource = {
  readonly permanence: AgreementContent['permanence'];
  readonly sections: Pick<Sections, 'job' | 'progression'>;
};

export type PlannedTalk = { readonly due: CivilDate; readonly reasons: readonly FollowUpReason[] };

const WEEKS_BEFORE_END = 8;
/** Talks within so many days of each other are one, with the reasons of both. */
export const JOINED_WITHIN_DAYS = 7;
/** A temporary fleksjob is granted for five years; statutory talks are planned that far ahead. */
const PLANNED_MONTHS = 60;
const MONTHS_LEFT_OUT = 3;

/** The talks of an agreement as people hold them: those within 7 days of each other are one. See `wishedTalks` for which there are. */
export const planTalks = (
  content: PlanSource,
  planning: Planning,
  today: CivilDate,
): readonly PlannedTalk[] => joined(wishedTalks(content, planning, today));

/**
 * The talks of an agreement, in no order and each with one reason: 1 and 3 months after the start, each milestone, the
 * statutory ones, the day to look again where no more hours are expected, 8 weeks before an end date, and regular ones where the
 * consultant has chosen a rhythm (in a month that has a talk after the start, that one alone). Months clamp, days off move to the next working day (before an end date, to the one before).
 * What lies before tomorrow is held on the first working day after
 * `today`; talks after the start and statutory ones whose time is more than three months gone belonged to an earlier
 * agreement and are left out.
 */
export const wishedTalks = (
  content: PlanSource,
  { followUpMonths, statutoryTalks, closingDays, rhythm = 'none' }: Planning,
  today: CivilDate,
): readonly PlannedTalk[] => {
  const { startDate, duration } = content.sections.job;
  const end = duration.kind === 'until' ? duration.endDate : undefined;
  const earlierAgreement = addMonths(today, -MONTHS_LEFT_OUT);
  const byTime = [
    ...followUpMonths.map((months) => talk(addMonths(startDate, months), { kind: 'after-start', months })),
    ...statutory(content, later(startDate, today), statutoryTalks),
  ].filter(({ due }) => due >= earlierAgreement);
  const { expectations, milestones } = content.sections.progression;
  const { outlook } = expectations;
  const wished = [
    ...byTime,
    ...regularMonths(rhythm, { start: startDate, today })
      .filter((months) => !followUpMonths.includes(months))
      .map((months) => talk(addMonths(startDate, months), { kind: 'regular', months })),
    ...(outlook.kind === 'no-more-hours' ? [talk(outlook.lookAgain, { kind: 'look-again' })] : []),
    ...milestones.map(({ date }, milestone) => talk(date, { kind: 'milestone', milestone })),
    ...(end === undefined ? [] : [talk(addDays(end, -7 * WEEKS_BEFORE_END), { kind: 'before-end' })]),
  ];
  const earliest = later(addDays(today, 1), startDate);
  const workingDay = workingDayWithin({ earliest, end, closingDays });
  return wished
    .filter(({ due }) => end === undefined || due <= end)
    .map(({ due, reasons }) => ({ due: workingDay(later(due, earliest)), reasons }));
};

/** A talk is held before the job ends, where a working day is left from `earliest` on. */
const workingDayWithin =
  ({
    earliest,
    end,
    closingDays,
  }: {
    readonly earliest: CivilDate;
    readonly end: CivilDate | undefined;
    readonly closingDays: ClosingDays;
  }) =>
  (due: CivilDate): CivilDate => {
    const next = sameOrNextWorkingDay(due, closingDays);
    if (end === undefined || next <= end) return next;
    const before = sameOrPreviousWorkingDay(due, closingDays);
    return before >= earliest ? before : next;
  };

/** The plan as records to store. Ids follow from version and reasons, so that the same signing plans the same records. */
export const followUpsAfterSigning = (
  opened: Case,
  content: AgreementContent,
  { now, ...planning }: Planning & { readonly now: Instant },
): readonly FollowUp[] =>
  planTalks(content, planning, dayOf(now)).map((planned) =>
    plannedFollowUp(opened, planned, { by: `v${content.versionNumber}`, now }),
  );

/** A planned talk as a record to store, named by what planned it and by its reasons. */
export const plannedFollowUp = (
  { id: caseId, consultant }: Pick<Case, 'id' | 'consultant'>,
  { due, reasons }: PlannedTalk,
  { by, now }: { readonly by: string; readonly now: Instant },
): FollowUp => ({
  id: `${by}-${reasons.map(reasonKey).join('-')}`,
  caseId,
  consultantId: consultant.id,
  reasons,
  due,
  plannedAt: now,
  prompts: [],
  postponed: [],
  recorded: undefined,
  dropped: undefined,
  rev: 1,
});

const talk = (due: CivilDate, reason: FollowUpReason): PlannedTalk => ({ due, reasons: [reason] });

/**
 * Talks every 30 months after the start and, in temporary jobs, the status at 54 months, as far as five years ahead of
 * `from`, by the rule in force at the start (LAB chapter 20).
 */
const statutory = (
  { permanence, sections }: PlanSource,
  from: CivilDate,
  rules: PlanSettings['statutoryTalks'],
): readonly PlannedTalk[] => {
  const start = sections.job.startDate;
  const rule = rules
    .filter(({ validFrom }) => validFrom <= start)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (rule === undefined) return [];
  const last = addMonths(from, PLANNED_MONTHS);
  const talks: PlannedTalk[] = [];
  for (let months = rule.everyMonths; ; months += rule.everyMonths) {
    const due = addMonths(start, months);
    if (due > last) break;
    talks.push(talk(due, { kind: 'statutory', months }));
  }
  const status = rule.temporaryStatusMonth;
  return permanence === 'temporary'
    ? [...talks, talk(addMonths(start, status), { kind: 'statutory-status', months: status })]
    : talks;
};

/** In order of day; a talk joins the one before it when it is due within 7 days of that one's day. */
export const joined = (placed: readonly PlannedTalk[]): readonly PlannedTalk[] => {
  const talks: PlannedTalk[] = [];
  for (const next of placed.toSorted(compare)) {
    const last = talks.at(-1);
    const joins = last !== undefined && daysBetween(last.due, next.due) <= JOINED_WITHIN_DAYS;
    if (joins) talks.splice(-1, 1, { due: last.due, reasons: [...last.reasons, ...next.reasons] });
    else talks.push(next);
  }
  return talks;
};

const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);

const compare = (one: PlannedTalk, other: PlannedTalk): number =>
  one.due === other.due ? keyOf(one).localeCompare(keyOf(other), 'en') : one.due < other.due ? -1 : 1;

const keyOf = ({ reasons }: PlannedTalk): string => reasons.map(reasonKey).join('-');

/** A short stable name of a reason: `m1`, `milestone2`, `law30`. */
export const reasonKey = (reason: FollowUpReason): string => {
  switch (reason.kind) {
    case 'after-start':
      return `m${reason.months}`;
    case 'milestone':
      return `milestone${reason.milestone + 1}`;
    case 'statutory':
      return `law${reason.months}`;
    case 'statutory-status':
      return `status${reason.months}`;
    case 'regular':
      return `regular${reason.months}`;
    case 'look-again':
    case 'before-end':
    case 'extra':
      return reason.kind;
  }
};
