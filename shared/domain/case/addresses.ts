import type { Case } from './case.ts';
import { PARTIES, type Party } from './parties.ts';

export const addressOf = (
  { employee, employerEmail }: Pick<Case, 'employee' | 'employerEmail'>,
  party: Party,
): string => (party === 'employer' ? employerEmail : employee.email);

/** The employee's address where the employer gave it by beginning the case; a protected one is told to nobody. */
export const emailGivenByEmployer = ({
  begunByEmployer,
  employee,
}: Pick<Case, 'begunByEmployer' | 'employee'>): string | undefined =>
  begunByEmployer === true && !employee.addressProtected ? employee.email : undefined;

/**
 * The addresses that a party's may not be: the other party's and the consultant's. Else one person would get the codes of
 * two, and could sign for both.
 */
export const addressesTakenFor = (party: Party, opened: Case): readonly string[] => [
  addressOf(opened, party === 'employer' ? 'citizen' : 'employer'),
  opened.consultant.email,
];

/** Whether `email` is one of `taken`, letter case aside. */
export const isTaken = (email: string, taken: readonly string[]): boolean =>
  taken.some((other) => other.toLowerCase() === email.toLowerCase());

/** Whether `email` is an address of a party in the case. */
export const isOfParty = (email: string, opened: Pick<Case, 'employee' | 'employerEmail'>): boolean =>
  isTaken(
    email,
    PARTIES.map((party) => addressOf(opened, party)),
  );
