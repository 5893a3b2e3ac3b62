import { AGREEMENT_KINDS, PERMANENCES } from '../agreement/agreement-content.ts';
import { address } from '../agreement/company.ts';
import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { intensity, weeklyHours } from '../agreement/hours.ts';
import { email, optionalCpr, optionalPhone } from '../agreement/identities.ts';
import type { Problem } from '../agreement/problems.ts';
import { choice, fullName, optionalChoice, optionalLine, tick } from '../agreement/inputs.ts';
import { type Answer, type Answers, lastText, oneOf, part } from '../agreement/typed.ts';
import { isTaken } from './addresses.ts';
import type { NewCase } from './acts/open-case.ts';

const newCase = (rules: { readonly replacementsAllowed: boolean }) =>
  part({
    employeeName: fullName(),
    employeeEmail: email(),
    employeeMobile: optionalPhone(),
    employeeAddress: oneOf({ none: {}, known: { address } }, 'none'),
    addressProtected: tick(),
    cpr: optionalCpr(rules),
    employerEmail: email(),
    caseNumber: optionalLine(40),
    kind: choice(AGREEMENT_KINDS),
    permanence: optionalChoice(PERMANENCES),
    weeklyHours: weeklyHours(),
    intensity: intensity(),
  });

/**
 * Reads the form on which a consultant opens a case. Employer, employee and consultant must have different addresses: else
 * one person could sign for both.
 */
export const readNewCase = (
  answers: Answers,
  rules: { readonly replacementsAllowed: boolean; readonly consultantEmail: string },
): FormReading<Omit<NewCase, 'consultant'>> => {
  const read = readWith(newCase(rules), answers);
  const taken = takenAddresses(answers, rules.consultantEmail);
  if (read.value === undefined || taken.length > 0) return { problems: [...read.problems, ...taken] };
  const given = read.value;
  return {
    problems: [],
    value: {
      caseNumber: given.caseNumber,
      kind: given.kind,
      permanence: given.permanence,
      employee: {
        name: given.employeeName,
        email: given.employeeEmail,
        mobile: given.employeeMobile,
        address: given.employeeAddress.kind === 'known' ? given.employeeAddress.address : undefined,
        addressProtected: given.addressProtected,
        cpr: given.cpr,
      },
      employerEmail: given.employerEmail,
      assessment: { weeklyHours: given.weeklyHours, intensity: given.intensity },
    },
  };
};

/** The addresses that belong to somebody else in the case; said together with whatever else is wrong. */
const takenAddresses = (answers: Answers, consultantEmail: string): readonly Problem[] => {
  const [employee, employer] = [addressIn(answers['employeeEmail']), addressIn(answers['employerEmail'])];
  return [
    ...(isTaken(employee, [consultantEmail]) ? [said('employeeEmail')] : []),
    ...(employer !== '' && isTaken(employer, [employee, consultantEmail]) ? [said('employerEmail')] : []),
  ];
};

const said = (field: string): Problem => ({ field, rule: 'address-taken' });

const addressIn = (answer: Answer | undefined): string => lastText(answer).trim();
