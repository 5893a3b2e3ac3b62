import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import type { Problem } from './problems.ts';
import { bySection, readSection, type SectionKey, type Sections, SECTIONS } from './sections.ts';
import { TERMS } from './terms.ts';
import type { Answers } from './typed.ts';
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
  const joined = problemsBetweenSections(sections, today);
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

const problemsBetweenSections = (
  sections: Partial<Sections>,
  today: CivilDate,
): { readonly [Key in SectionKey]?: readonly Problem[] } => ({
  job: sections.job === undefined ? [] : jobProblems(sections.job, today),
  hours: sections.hours === undefined ? [] : hoursProblems(sections.hours),
  terms: sections.terms && sections.hours ? termsProblems(sections.terms, sections.hours) : [],
  progression: sections.progression
    ? progressionProblems(sections.progression, sections.job, sections.hours)
    : [],
});

/** The start is at most 12 months ahead; one that has passed is confirmed; an end comes after the start. */
const jobProblems = (job: Sections['job'], today: CivilDate): readonly Problem[] => [
  ...problemIf(job.startDate > addMonths(today, MONTHS_AHEAD_TO_START), {
    field: 'startDate',
    rule: 'date-too-late',
    limit: MONTHS_AHEAD_TO_START,
  }),
  ...problemIf(job.startDate < today && !job.startInPastConfirmed, {
    field: 'startInPastConfirmed',
    rule: 'date-in-past',
  }),
  ...problemIf(job.duration.kind === 'until' && job.duration.endDate <= job.startDate, {
    field: 'duration.endDate',
    rule: 'date-too-early',
  }),
];

/** Nobody is paid for more hours than they are there. */
const hoursProblems = ({ paidHours, weeklyHours }: Sections['hours']): readonly Problem[] =>
  problemIf(paidHours.kind === 'agreed' && paidHours.hours > weeklyHours, {
    field: 'paidHours.hours',
    rule: 'above-presence',
    limit: weeklyHours,
  });

/** Above 3 paid hours a week every term is stated; at or below they are guidance. */
const termsProblems = (terms: Sections['terms'], hours: Sections['hours']): readonly Problem[] =>
  paidHoursOf(hours) <= STATUTORY_TERMS_ABOVE_HOURS
    ? []
    : TERMS.filter((term) => terms[term].kind === 'not-stated').map((term) => ({
        field: `${term}.kind`,
        rule: 'missing' as const,
      }));

/** Milestones, the target and the date to look again lie after the start, within five years and before the job ends; a target is within presence of a full week. */
const progressionProblems = (
  { milestones, expectations }: Sections['progression'],
  job: Sections['job'] | undefined,
  hours: Sections['hours'] | undefined,
): readonly Problem[] => {
  const { outlook } = expectations;
  const dates = milestones.map(({ date }, row) => ({ field: `milestones.${row}.date`, date }));
  if (outlook.kind === 'more-hours') dates.push({ field: 'expectations.outlook.by', date: outlook.by });
  if (outlook.kind === 'no-more-hours')
    dates.push({ field: 'expectations.outlook.lookAgain', date: outlook.lookAgain });
  const noIncrease =
    outlook.kind === 'more-hours' && hours !== undefined && outlook.paidHours <= paidHoursOf(hours);
  return [
    ...(job === undefined ? [] : dates.flatMap((entry) => dateProblems(entry, job))),
    ...problemIf(noIncrease, { field: 'expectations.outlook.paidHours', rule: 'not-more-hours' }),
  ];
};

const dateProblems = (
  { field, date }: { readonly field: string; readonly date: CivilDate },
  { startDate: start, duration }: Sections['job'],
): readonly Problem[] => [
  ...problemIf(duration.kind === 'until' && date > duration.endDate, { field, rule: 'date-after-end' }),
  ...problemIf(date <= start, { field, rule: 'date-too-early' }),
  ...problemIf(date > addMonths(start, MONTHS_TO_LAST_MILESTONE), {
    field,
    rule: 'date-too-late',
    limit: MONTHS_TO_LAST_MILESTONE,
  }),
];

const problemIf = (isBroken: boolean, problem: Problem): readonly Problem[] => (isBroken ? [problem] : []);
