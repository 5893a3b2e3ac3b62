import type { FictionalAgreement } from '../../infra/local/demo/fictional-agreement.ts';
import { fictionalAgreements, type TypedFields } from '../../infra/local/demo/typed-forms.ts';

/**
 * Stands in every name, address and text that people of these journeys type, but for first names. Long enough that
 * chance does not write it into a random cookie or number.
 */
export const MARK = 'Qvxjkwzpf';

/** A text of somebody's own. */
export const marked = (text: string): string => `${MARK} ${text}`;

/** First names stay as they are: a mail may say them. */
const surnamed = (name: string): string => name.replace(/\S+$/, (last) => `${MARK}${last.toLowerCase()}`);

/** The ten made-up agreements, with the mark in all that says something of a person, a company or a job. */
export const MARKED_AGREEMENTS: readonly FictionalAgreement[] = fictionalAgreements.map((agreement) => ({
  ...agreement,
  company: { ...agreement.company, name: marked(agreement.company.name) },
  contact: surnamed(agreement.contact),
  employee: { ...agreement.employee, name: surnamed(agreement.employee.name) },
  title: marked(agreement.title),
  tasks: agreement.tasks.map(marked),
  considerations: { ...agreement.considerations, text: marked(agreement.considerations.text) },
  possibilities: { ...agreement.possibilities, text: marked(agreement.possibilities.text) },
  expectation: { ...agreement.expectation, text: marked(agreement.expectation.text) },
  milestones: agreement.milestones.map((each) => ({ ...each, title: marked(each.title) })),
  ...(agreement.mentor ? { mentor: { ...agreement.mentor, name: surnamed(agreement.mentor.name) } } : {}),
  ...(agreement.support === undefined ? {} : { support: marked(agreement.support) }),
}));

/** What the consultant types besides the agreement. */
export const MARKED_OPENING: TypedFields = {
  employeeMobile: '29 87 65 43',
  'employeeAddress.address.street': `${MARK}vej 1`,
  'employeeAddress.address.city': `${MARK}by`,
};

/** Finds what is marked, and the personal numbers, however they are written. */
export const MARKS = new RegExp(
  [MARK, '29 ?87 ?65 ?43', ...fictionalAgreements.map(({ employee }) => employee.id.replace('-', '-?'))].join(
    '|',
  ),
  'i',
);
