import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { optionalCpr, optionalPhone } from '../agreement/identities.ts';
import { fullName, tick } from '../agreement/inputs.ts';
import type { Problem } from '../agreement/problems.ts';
import { type Answers, isBlank, part } from '../agreement/typed.ts';
import { type CitizenDetails, isCprProven, isNameSigned } from './acts/correct-citizen.ts';
import type { CaseFile } from './case.ts';

type Rules = { readonly replacementsAllowed: boolean };

const whileSigned = (rules: Rules) =>
  part({ employeeMobile: optionalPhone(), addressProtected: tick(), cpr: optionalCpr(rules) });
const name = part({ employeeName: fullName() });

/**
 * Reads the citizen's name, mobile number, personnummer and whether the address is protected. No personnummer is the one there
 * is. While the name is signed it is not asked for, nor the number once MitID has proven it: another one that is sent all the
 * same, from a page that was opened before, is answered with what to do.
 */
export const readCitizenDetails = (
  answers: Answers,
  file: CaseFile,
  rules: Rules,
): FormReading<CitizenDetails> => {
  const { employee } = file.case;
  const rest = readWith(whileSigned(rules), answers);
  const asked = isCprProven(file) && isAnother(rest.value?.cpr, employee.cpr) ? [CPR_IS_PROVEN] : [];
  const named = isNameSigned(file) ? keptName(answers, employee.name) : readWith(name, answers);
  const problems = [...named.problems, ...rest.problems, ...asked];
  if (named.value === undefined || rest.value === undefined || problems.length > 0) return { problems };
  const { employeeMobile: mobile, addressProtected, cpr } = rest.value;
  return { problems: [], value: { name: named.value.employeeName, mobile, addressProtected, cpr } };
};

const isAnother = (typed: string | undefined, known: string | undefined): boolean =>
  typed !== undefined && typed !== known;

const CPR_IS_PROVEN: Problem = { field: 'cpr', rule: 'cpr-is-proven' };
const NAME_IS_SIGNED: Problem = { field: 'employeeName', rule: 'name-is-signed' };

const keptName = (
  { employeeName = '' }: Answers,
  known: string,
): FormReading<{ readonly employeeName: string }> =>
  isBlank(employeeName) || readWith(name, { employeeName }).value?.employeeName === known
    ? { problems: [], value: { employeeName: known } }
    : { problems: [NAME_IS_SIGNED] };
