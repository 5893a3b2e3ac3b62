import { branded } from '../../shared/domain/branded.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { type AllAnswers, aMilestone, completeAnswers, typedDate } from '../builders/answers.ts';
import { aNewCase } from '../builders/cases.ts';
import type { Life } from './lives.ts';
import { addressOf, nameOf } from './side.ts';

export const caseIdOf = (number: number): CaseId =>
  branded<CaseId>(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);

export const numberOf = (id: CaseId): number => Number(id.slice(-12));

export const consultantOf = (number: number): StaffMember => ({
  id: `konsulent-${number}`,
  name: 'Vita Vejledersen',
  phone: '56 12 34 56',
  email: addressOf('consultant', undefined, number),
  role: 'team-leader',
});

export const newCaseOf = (life: Life) => {
  const { role: _role, ...consultant } = consultantOf(life.consultant);
  return aNewCase({
    consultant,
    caseNumber: nameOf(life),
    permanence: life.permanence,
    employerEmail: addressOf('employer', life),
    employee: { ...aNewCase().employee, email: addressOf('citizen', life) },
  });
};

/** What the employer types: the days of this agreement, and everything else as ever. */
export const answersOf = ({ start, end, milestones, lookAgain }: Life): AllAnswers => {
  const { job, progression, ...others } = completeAnswers();
  return {
    ...others,
    job: {
      ...job,
      startDate: typedDate(start),
      startInPastConfirmed: 'yes',
      duration:
        end === undefined
          ? { kind: 'open-ended' }
          : { kind: 'until', endDate: typedDate(end), reason: 'Et vikariat.' },
    },
    progression: {
      ...progression,
      expectations: { ...progression.expectations, outlook: outlookOf(lookAgain) },
      milestones: milestones.map((date, place) =>
        aMilestone({ title: `Delmål nummer ${place + 1}`, date: typedDate(date) }),
      ),
    },
  };
};

const outlookOf = (lookAgain: Life['lookAgain']) =>
  lookAgain === undefined
    ? { kind: 'open' }
    : { kind: 'no-more-hours', reason: { kind: 'economy' }, lookAgain: typedDate(lookAgain) };
