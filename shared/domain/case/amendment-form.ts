import { date, optionalDate } from '../agreement/dates.ts';
import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { optionalLine, ticks } from '../agreement/inputs.ts';
import { numberReader } from '../agreement/numbers.ts';
import type { Problem } from '../agreement/problems.ts';
import { SECTIONS } from '../agreement/sections.ts';
import { type Answers, isBlank, optional, part } from '../agreement/typed.ts';
import { WEEKLY_HOURS } from '../agreement/working-time.ts';
import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import type { AmendmentWish } from './acts/begin-amendment.ts';

/** A talk is named by all its reasons. */
const LONGEST_TALK_ID = 300;

const amendment = part({
  effectiveFrom: date(),
  asked: ticks(SECTIONS),
  paidHours: optional(numberReader(WEEKLY_HOURS)),
  endDate: optionalDate(),
  talk: optionalLine(LONGEST_TALK_ID),
});

const MOST_MONTHS_AHEAD = 12;

/**
 * What a consultant wants to have changed. It holds from a day in the job, at most a year ahead and not after
 * its last day; new hours or a new last day
 * ask for their sections by themselves, and something must be asked.
 */
export const readAmendment = (
  answers: Answers,
  { start, today }: { readonly start: CivilDate; readonly today: CivilDate },
): FormReading<AmendmentWish> => {
  const read = readWith(amendment, answers);
  const nothingAsked = ['asked', 'paidHours', 'endDate'].every((name) => isBlank(answers[name]));
  const unasked = problemIf(nothingAsked, { field: 'asked', rule: 'missing' });
  if (read.value === undefined) return { problems: [...read.problems, ...unasked] };
  const { effectiveFrom, paidHours, endDate, talk } = read.value;
  const asked = SECTIONS.filter(
    (section) =>
      read.value.asked.includes(section) ||
      (section === 'hours' && paidHours !== undefined) ||
      (section === 'job' && endDate !== undefined),
  );
  const problems: readonly Problem[] = [
    ...problemIf(effectiveFrom < start, { field: 'effectiveFrom', rule: 'date-too-early' }),
    ...problemIf(effectiveFrom > addMonths(today, MOST_MONTHS_AHEAD), {
      field: 'effectiveFrom',
      rule: 'date-too-far',
      limit: MOST_MONTHS_AHEAD,
    }),
    ...problemIf(endDate !== undefined && endDate < effectiveFrom, {
      field: 'endDate',
      rule: 'ends-before-change',
    }),
    ...problemIf(endDate !== undefined && endDate <= start, { field: 'endDate', rule: 'date-too-early' }),
    ...unasked,
  ];
  return problems.length > 0
    ? { problems }
    : { problems: [], value: { effectiveFrom, asked, paidHours, endDate, talk } };
};

const problemIf = (isBroken: boolean, problem: Problem): readonly Problem[] => (isBroken ? [problem] : []);
