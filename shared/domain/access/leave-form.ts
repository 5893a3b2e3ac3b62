import { date } from '../agreement/dates.ts';
import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { choice, optionalChoice } from '../agreement/inputs.ts';
import type { Problem } from '../agreement/problems.ts';
import { type Answers, part } from '../agreement/typed.ts';
import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { asConsultant, type KnownStaff, type StaffMember } from './staff.ts';
import type { Leave, StaffLeaves } from './leaves.ts';

const MOST_MONTHS_AHEAD = 24;

/** What was asked for: who is away, who stands in, and on which days. */
export type AskedLeave = { readonly consultant: StaffLeaves['consultant'] } & Pick<
  Leave,
  'standIn' | 'from' | 'through'
>;

export type LeaveFacts = {
  readonly known: readonly KnownStaff[];
  readonly today: CivilDate;
  /** Whose leave it is, where the form does not ask. */
  readonly consultant?: StaffLeaves['consultant'];
  /** The leave as it is, where it is being changed: a day it began on may stay. */
  readonly now?: Leave;
};

/**
 * Reads a leave, with every problem at once. Nobody stands in for herself; the days begin today or later, or when the leave began
 * already, end today or later and not before they begin, and lie within two years.
 */
export const readLeave = (answers: Answers, facts: LeaveFacts): FormReading<AskedLeave> => {
  const people = readPeople(answers, facts);
  const first = readWith(part({ from: date() }), answers);
  const last = readWith(part({ through: date() }), answers);
  const [from, through] = [first.value?.from, last.value?.through];
  const problems: readonly Problem[] = [
    ...people.problems,
    ...(from === undefined ? first.problems : firstDayProblems(from, facts)),
    ...(through === undefined ? last.problems : lastDayProblems(through, from, facts)),
  ];
  return problems.length > 0 || people.value === undefined || from === undefined || through === undefined
    ? { problems }
    : { problems: [], value: { ...people.value, from, through } };
};

const readPeople = (
  answers: Answers,
  { known, consultant, now }: LeaveFacts,
): FormReading<Pick<AskedLeave, 'consultant' | 'standIn'>> => {
  const ids = [...known.map(({ id }) => id), ...(now === undefined ? [] : [now.standIn.id])];
  const form = part({
    consultant: consultant === undefined ? choice(ids) : optionalChoice(ids),
    standIn: choice(ids),
  });
  const read = readWith(form, answers);
  if (read.value === undefined) return read;
  const absent = consultant ?? memberOf(known, read.value.consultant);
  const standIn = memberOf(known, read.value.standIn) ?? now?.standIn;
  if (absent === undefined || standIn === undefined) return broken('missing');
  return absent.id === standIn.id
    ? broken('own-stand-in')
    : { problems: [], value: { consultant: { id: absent.id, name: absent.name }, standIn } };
};

const broken = (rule: Problem['rule']): FormReading<never> => ({ problems: [{ field: 'standIn', rule }] });

const memberOf = (known: readonly StaffMember[], id: string | undefined): Leave['standIn'] | undefined => {
  const found = known.find((member) => member.id === id);
  return found && asConsultant(found);
};

const firstDayProblems = (from: CivilDate, { today, now }: LeaveFacts): readonly Problem[] =>
  from < today && from !== now?.from
    ? [{ field: 'from', rule: 'date-in-past' }]
    : tooFar('from', from, today);

const lastDayProblems = (
  through: CivilDate,
  from: CivilDate | undefined,
  { today }: LeaveFacts,
): readonly Problem[] => {
  if (through < today) return [{ field: 'through', rule: 'date-in-past' }];
  if (from !== undefined && through < from) return [{ field: 'through', rule: 'leave-ends-before' }];
  return tooFar('through', through, today);
};

const tooFar = (field: string, day: CivilDate, today: CivilDate): readonly Problem[] =>
  day > addMonths(today, MOST_MONTHS_AHEAD)
    ? [{ field, rule: 'date-too-far', limit: MOST_MONTHS_AHEAD }]
    : [];
