import { date, optionalDate } from '../agreement/dates.ts';
import { type FormReading, readWith } from '../agreement/form-reading.ts';
import {
  choice,
  optionalChoice,
  line,
  optionalLine,
  optionalText,
  rows,
  text,
  ticks,
} from '../agreement/inputs.ts';
import { weeklyHours } from '../agreement/hours.ts';
import { type Answers, oneOf, part, prepared } from '../agreement/typed.ts';
import type { Problem } from '../agreement/problems.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { MILESTONE_OUTCOMES, type Outcome, TALK_FORMS, TALK_PARTICIPANTS, TALK_TOPICS } from './follow-up.ts';
import * as z from 'zod/mini';

/** From hard to good. */
const WELLBEING = ['1', '2', '3', '4'] as const;
const MOST_ACTIONS = 5;
const MOST_MILESTONES = 6;

const milestoneAnswer = part({
  outcome: optionalChoice(MILESTONE_OUTCOMES),
  newDate: optionalDate(),
  comment: optionalText(300),
});

const recording = part({
  heldOn: date(),
  form: choice(TALK_FORMS),
  participants: ticks(TALK_PARTICIPANTS, { least: 1 }),
  wellbeing: optionalChoice(WELLBEING),
  needsChange: ticks(TALK_TOPICS),
  milestones: prepared(
    (input) => (Array.isArray(input) ? input.slice(0, MOST_MILESTONES) : []),
    z.array(milestoneAnswer),
  ),
  paidHours: oneOf({ unchanged: {}, changed: { after: weeklyHours(), from: date() } }, 'unchanged'),
  note: optionalText(2000),
  actions: rows(part({ what: line(200), who: optionalLine(100), by: optionalDate() }), {
    least: 0,
    most: MOST_ACTIONS,
  }),
  next: optionalDate(),
});

export type Recording = { readonly outcome: Outcome; readonly next: CivilDate | undefined };

/** What the form needs to know of the talk: the milestones it shows, by place, the paid hours now, and today. */
export type TalkFacts = {
  readonly milestonePlaces: readonly number[];
  readonly paidHoursNow: number;
  /** How many hours a week the employee is at work, as both have signed. */
  readonly presence: number;
  readonly start: CivilDate;
  readonly today: CivilDate;
};

/**
 * Reads what came of a talk. It was held today or earlier and after the job began, as do changed hours; a postponed
 * milestone has a new day ahead, and so has a next talk. Nobody is paid for more hours than at work.
 */
export const readRecording = (answers: Answers, facts: TalkFacts): FormReading<Recording> => {
  const { milestonePlaces, paidHoursNow, presence, start, today } = facts;
  const read = readWith(recording, answers);
  if (read.value === undefined) return read;
  const { paidHours, next, milestones, ...given } = read.value;
  const problems: readonly Problem[] = [
    ...problemIf(given.heldOn > today, 'heldOn', 'date-after-today'),
    ...problemIf(given.heldOn < start, 'heldOn', 'date-too-early'),
    ...problemIf(paidHours.kind === 'changed' && paidHours.from < start, 'paidHours.from', 'date-too-early'),
    ...(paidHours.kind === 'changed' && paidHours.after > presence
      ? [{ field: 'paidHours.after', rule: 'above-presence', limit: presence } as const]
      : []),
    ...problemIf(next !== undefined && next <= today, 'next', 'date-not-ahead'),
    ...milestones.flatMap(({ outcome, newDate }, row) => [
      ...problemIf(outcome === 'postponed' && newDate === undefined, `milestones.${row}.newDate`, 'missing'),
      ...problemIf(
        outcome === 'postponed' && newDate !== undefined && newDate <= today,
        `milestones.${row}.newDate`,
        'date-not-ahead',
      ),
    ]),
  ];
  if (problems.length > 0) return { problems };
  const outcome: Outcome = {
    ...given,
    actions: given.actions.map(({ who = '', ...action }) => ({ ...action, who })),
    wellbeing: given.wellbeing === undefined ? undefined : Number(given.wellbeing),
    paidHours:
      paidHours.kind === 'changed'
        ? { before: paidHoursNow, after: paidHours.after, from: paidHours.from }
        : undefined,
    milestones: milestones.flatMap(({ outcome: found, newDate, comment }, row) => {
      const milestone = milestonePlaces[row];
      return found === undefined || milestone === undefined
        ? []
        : [{ milestone, outcome: found, newDate: found === 'postponed' ? newDate : undefined, comment }];
    }),
  };
  return { problems: [], value: { outcome, next } };
};

const problemIf = (isBroken: boolean, field: string, rule: Problem['rule']): readonly Problem[] =>
  isBroken ? [{ field, rule }] : [];

const postponing = part({ to: date(), reason: text(300) });

/** Reads the form that moves a talk: a later day and a reason. */
export const readPostponing = (
  answers: Answers,
  today: CivilDate,
): FormReading<{ readonly to: CivilDate; readonly reason: string }> => {
  const read = readWith(postponing, answers);
  return read.value !== undefined && read.value.to <= today
    ? { problems: [{ field: 'to', rule: 'date-not-ahead' }] }
    : read;
};
