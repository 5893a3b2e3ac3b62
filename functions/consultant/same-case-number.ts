import { maySee, type StaffMember } from '../../shared/domain/access/staff.ts';
import { type Answers, lastText } from '../../shared/domain/agreement/typed.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { casesNumbered, isSameCaseNumber } from '../../shared/domain/desk/same-case-number.ts';
import type { SameCaseNumber } from '../../templates/pages/consultant/same-case-number.tsx';
import type { ConsultantWorld } from './consultant-world.ts';

/**
 * What a consultant is to see before she opens a case: the municipality's other cases under the case number that she has
 * typed, and whether she has ticked for this very number that it is another agreement. Nothing where there are none. It is
 * a warning and no lock: the desk's list lags a second, and two who open at once with the same number are both let through.
 */
export const sameCaseNumber = async (
  { lists, clock }: Pick<ConsultantWorld, 'lists' | 'clock'>,
  staff: StaffMember,
  answers: Answers,
): Promise<SameCaseNumber | undefined> => {
  const number = lastText(answers['caseNumber']).trim();
  if (number === '') return undefined;
  const { cases } = await lists.all(dayOf(clock.now()));
  const found = casesNumbered(number, cases);
  if (found.length === 0) return undefined;
  const isTicked = lastText(answers['sameCase']) === 'yes';
  return {
    number,
    cases: found.map((line) => ({ line, seen: maySee(staff, { consultant: { id: line.consultantId } }) })),
    accepted: isTicked && isSameCaseNumber(lastText(answers['warnedNumber']), number),
  };
};
