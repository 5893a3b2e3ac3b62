import type * as z from 'zod/mini';
import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { date } from './dates.ts';
import { intensity as intensityField, weeklyHours as hoursField } from './hours.ts';
import { withoutBlankRows } from './inputs.ts';
import type { Problem } from './problems.ts';
import { bySection, readSection, type SectionKey, type Sections, SECTIONS } from './sections.ts';
import { TERMS } from './terms.ts';
import { type Answers, answerAt, lastText } from './typed.ts';
import { computedPaidHours, STATUTORY_TERMS_ABOVE_HOURS } from './working-time.ts';

export type AnswersBySection = { readonly [Key in SectionKey]?: Answers };
export type ProblemsBySection = { readonly [Key in SectionKey]: readonly Problem[] };

/** What was typed, read as far as it can be: the sections without a problem, and every problem of the others. */
export type AgreementReading = {
  readonly sections: Partial<Sections>;
  readonly problems: ProblemsBySection;
  /** All sections when no section has a problem. */
  readonly complete?: Sections;
};

const MONTHS_AHEAD_TO_START = 12;
const MONTHS_TO_LAST_MILESTONE = 60;

/** Reads the whole agreement on `today`: each section by its own rules and the rules that join two sections. */
export const readAgreement = (answers: AnswersBySection, today: CivilDate): AgreementReading => {
  const company = readSection('company', answers.company ?? {});
  const job = readSection('job', answers.job ?? {});
  const hours = readSection('hours', answers.hours ?? {});
  const terms = readSection('terms', answers.terms ?? {});
  const progression = readSection('progression', answers.progression ?? {});
  const support = readSection('support', answers.support ?? {});
  const readings = { company, job, hours, terms, progression, support };
  const sections: Partial<Sections> = {
    ...(company.value && { company: company.value }),
    ...(job.value && { job: job.value }),
    ...(hours.value && { hours: hours.value }),
    ...(terms.value && { terms: terms.value }),
    ...(progression.value && { progression: progression.value }),
    ...(support.value && { support: support.value }),
  };
  const joined = problemsBetween(answers, today);
  const problems = bySection((key) => [...readings[key].problems, ...(joined[key] ?? [])]);
  const hasProblem = SECTIONS.some((key) => problems[key].length > 0);
  return hasProblem || !isComplete(sections)
    ? { sections, problems }
    : { sections, problems, complete: sections };
};

const isComplete = (sections: Partial<Sections>): sections is Sections =>
  SECTIONS.every((key) => sections[key] !== undefined);

/** Paid hours a week: as computed from presence and intensity, or the rounding that was agreed. */
export const paidHoursOf = ({ weeklyHours, intensity, paidHours }: Sections['hours']): number =>
  paidHours.kind === 'agreed' ? paidHours.hours : computedPaidHours(weeklyHours, intensity);

/** The rules that join two fields, judged wherever both can be read, so that nobody is told of one fault after the other. */
const problemsBetween = (
  { job = {}, hours = {}, terms = {}, progression = {} }: AnswersBySection,
  today: CivilDate,
): { readonly [Key in SectionKey]?: readonly Problem[] } => {
  const period = periodIn(job);
  const paidHours = paidHoursIn(hours);
  return {
    job: jobProblems(period, today),
    hours: hoursProblems(hours),
    terms: termsProblems(terms, paidHours),
    progression: progressionProblems(progression, { period, paidHours, today }),
  };
};

type Period = {
  readonly start: CivilDate | undefined;
  readonly end: CivilDate | undefined;
  readonly startInPastConfirmed: boolean;
};

const periodIn = (job: Answers): Period => ({
  start: valueAt(date(), job, 'startDate'),
  end: wordAt(job, 'duration.kind') === 'until' ? valueAt(date(), job, 'duration.endDate') : undefined,
  startInPastConfirmed: wordAt(job, 'startInPastConfirmed') === 'yes',
});

/** Paid hours as far as they are typed, whatever else of the step is wrong. */
const paidHoursIn = (hours: Answers): number | undefined => {
  if (wordAt(hours, 'paidHours.kind') === 'agreed') return valueAt(hoursField(), hours, 'paidHours.hours');
  const presence = valueAt(hoursField(), hours, 'weeklyHours');
  const percent = valueAt(intensityField(), hours, 'intensity');
  return presence === undefined || percent === undefined ? undefined : computedPaidHours(presence, percent);
};

/** The start is at most 12 months ahead; one that has passed is confirmed; an end comes after the start. */
const jobProblems = ({ start, end, startInPastConfirmed }: Period, today: CivilDate): readonly Problem[] =>
  start === undefined
    ? []
    : [
        ...problemIf(start > addMonths(today, MONTHS_AHEAD_TO_START), {
          field: 'startDate',
          rule: 'date-too-late',
          limit: MONTHS_AHEAD_TO_START,
        }),
        ...problemIf(start < today && !startInPastConfirmed, {
          field: 'startInPastConfirmed',
          rule: 'date-in-past',
        }),
        ...problemIf(end !== undefined && end <= start, {
          field: 'duration.endDate',
          rule: 'date-too-early',
        }),
      ];

/** Nobody is paid for more hours than they are there. */
const hoursProblems = (hours: Answers): readonly Problem[] => {
  const presence = valueAt(hoursField(), hours, 'weeklyHours');
  const paid = wordAt(hours, 'paidHours.kind') === 'agreed' ? paidHoursIn(hours) : undefined;
  return presence === undefined || paid === undefined
    ? []
    : problemIf(paid > presence, { field: 'paidHours.hours', rule: 'above-presence', limit: presence });
};

/** Above 3 paid hours a week every term is stated; at or below they are guidance. */
const termsProblems = (terms: Answers, paidHours: number | undefined): readonly Problem[] =>
  paidHours === undefined || paidHours <= STATUTORY_TERMS_ABOVE_HOURS
    ? []
    : TERMS.filter((term) => ['', 'not-stated'].includes(wordAt(terms, `${term}.kind`))).map((term) => ({
        field: `${term}.kind`,
        rule: 'missing' as const,
      }));

type Joined = {
  readonly period: Period;
  readonly paidHours: number | undefined;
  readonly today: CivilDate;
};

/**
 * Milestones, the target and the date to look again lie after the start, at most five years ahead of it or of today, and before
 * the job ends; a target is more than the job begins with.
 */
const progressionProblems = (
  progression: Answers,
  { period, paidHours, today }: Joined,
): readonly Problem[] => {
  const outlook = wordAt(progression, 'expectations.outlook.kind');
  const target = valueAt(hoursField(), progression, 'expectations.outlook.paidHours');
  const noIncrease =
    outlook === 'more-hours' && target !== undefined && paidHours !== undefined && target <= paidHours;
  return [
    ...dateFields(progression, outlook).flatMap((field) => {
      const day = valueAt(date(), progression, field);
      return day === undefined ? [] : dateProblems({ field, day }, { ...period, today });
    }),
    ...problemIf(noIncrease, { field: 'expectations.outlook.paidHours', rule: 'not-more-hours' }),
  ];
};

/** The dates that count: those of the milestones, and the one that belongs to what is expected of the hours. */
const dateFields = ({ milestones }: Answers, outlook: string): readonly string[] => {
  const rows = Array.isArray(milestones) ? withoutBlankRows(milestones) : [];
  return [
    ...rows.map((_, row) => `milestones.${row}.date`),
    ...(outlook === 'more-hours' ? ['expectations.outlook.by'] : []),
    ...(outlook === 'no-more-hours' ? ['expectations.outlook.lookAgain'] : []),
  ];
};

const dateProblems = (
  { field, day }: { readonly field: string; readonly day: CivilDate },
  { start, end, today }: Period & Pick<Joined, 'today'>,
): readonly Problem[] => [
  ...problemIf(end !== undefined && day > end, { field, rule: 'date-after-end' }),
  ...(start === undefined
    ? []
    : [
        ...problemIf(day <= start, { field, rule: 'date-too-early' as const }),
        ...problemIf(day > addMonths(start > today ? start : today, MONTHS_TO_LAST_MILESTONE), {
          field,
          // A job may have lasted longer than that when it is agreed on anew.
          rule: start > today ? 'date-too-late' : 'date-too-far',
          limit: MONTHS_TO_LAST_MILESTONE,
        }),
      ]),
];

const problemIf = (isBroken: boolean, problem: Problem): readonly Problem[] => (isBroken ? [problem] : []);

/** What was typed at a dotted name, read by that field's own rule; nothing when it breaks it. */
const valueAt = <Value>(schema: z.ZodMiniType<Value>, answers: Answers, name: string): Value | undefined => {
  const read = schema.safeParse(answerAt(answers, name));
  return read.success ? read.data : undefined;
};

const wordAt = (answers: Answers, name: string): string => lastText(answerAt(answers, name));
