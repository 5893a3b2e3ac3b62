import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { optionalPhone } from '../agreement/identities.ts';
import { fullName, tick } from '../agreement/inputs.ts';
import type { Problem } from '../agreement/problems.ts';
import { type Answers, isBlank, part } from '../agreement/typed.ts';
import { type CitizenDetails, isNameSigned } from './acts/correct-citizen.ts';
import type { CaseFile } from './case.ts';

const always = { employeeMobile: optionalPhone(), addressProtected: tick() };
const mobile = part(always);
const both = part({ employeeName: fullName(), ...always });

/**
 * Reads the citizen's name, mobile number and whether the address is protected. While the name is signed it is not asked for: another one that is sent all the
 * same, from a page that was opened before, is answered with what to do.
 */
export const readCitizenDetails = (answers: Answers, file: CaseFile): FormReading<CitizenDetails> => {
  if (!isNameSigned(file)) {
    const { value, problems } = readWith(both, answers);
    return value === undefined ? { problems } : { problems: [], value: detailsIn(value, value.employeeName) };
  }
  const { name } = file.case.employee;
  const { value, problems } = readWith(mobile, answers);
  const asked = isNameChanged(answers, name) ? [NAME_IS_SIGNED] : [];
  return value === undefined || asked.length > 0
    ? { problems: [...asked, ...problems] }
    : { problems: [], value: detailsIn(value, name) };
};

const detailsIn = (
  {
    employeeMobile,
    addressProtected,
  }: { readonly employeeMobile: string | undefined; readonly addressProtected: boolean },
  name: string,
): CitizenDetails => ({ name, mobile: employeeMobile, addressProtected });

const NAME_IS_SIGNED: Problem = { field: 'employeeName', rule: 'name-is-signed' };

const isNameChanged = ({ employeeName }: Answers, name: string): boolean =>
  !isBlank(employeeName) &&
  readWith(part({ employeeName: fullName() }), { employeeName: employeeName ?? '' }).value?.employeeName !==
    name;
