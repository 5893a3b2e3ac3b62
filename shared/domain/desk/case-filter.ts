import type { StaffMember, StaffRole } from '../access/staff.ts';
import { UNASSIGNED } from '../access/staff.ts';
import { isClosed, STATUSES } from '../case/status.ts';
import { byProgress, byUrgency, type DeskCase, NEED_KINDS } from './needs.ts';
import { compareNames, folded, holdsEveryWord } from './search-text.ts';

export const WHOSE = ['mine', 'stand-in', 'unassigned', 'all'] as const;
export type Whose = (typeof WHOSE)[number];

/** `ongoing` is everything that something may still come of, and whatever needs something. */
export const STATUS_CHOICES = ['ongoing', 'any', ...STATUSES] as const;
export type StatusChoice = (typeof STATUS_CHOICES)[number];

/** `something` is whatever needs anything at all. */
export const NEED_CHOICES = ['any', 'something', ...NEED_KINDS] as const;
export type NeedChoice = (typeof NEED_CHOICES)[number];

export const ORDERS = ['urgent', 'latest', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** Which cases the desk shows, and how. All of it stands in the page's address, so that it can be kept as a bookmark. */
export type CaseFilter = {
  readonly whose: Whose;
  readonly status: StatusChoice;
  readonly need: NeedChoice;
  /** The firm's name, folded; empty for every firm. */
  readonly employer: string;
  /** The id of the consultant, among everybody's cases; empty for every consultant. */
  readonly consultant: string;
  /** Words that are all in case number, citizen, firm or consultant; empty for every case. */
  readonly text: string;
  readonly order: Order;
  /** From 1. */
  readonly page: number;
};

const LONGEST_TEXT = 100;
/** As long as a sign-on may name a person. */
const LONGEST_ID = 255;
const MOST_PAGES = 9999;

/** Who reads the desk, and the ids of those for whom she stands in: their cases are among hers. */
export type DeskReader = Pick<StaffMember, 'id'> & { readonly standsInFor?: readonly string[] };

/**
 * Whose cases somebody may choose among: a consultant her own, those for whose consultant she stands in, and those that nobody
 * has taken; a team leader all.
 */
export const whoseFor = (role: StaffRole): readonly Whose[] =>
  role === 'team-leader' ? ['all', 'mine', 'stand-in', 'unassigned'] : ['mine', 'stand-in', 'unassigned'];

/** What is shown before anybody has chosen anything. */
export const firstFilter = (role: StaffRole): CaseFilter => ({
  whose: role === 'team-leader' ? 'all' : 'mine',
  status: 'ongoing',
  need: 'any',
  employer: '',
  consultant: '',
  text: '',
  order: 'urgent',
  page: 1,
});

/** The filter in a page's address. What is missing or makes no sense is as at first: an old bookmark always opens. */
export const readCaseFilter = (
  query: Readonly<Record<string, string | undefined>>,
  role: StaffRole,
): CaseFilter => {
  const first = firstFilter(role);
  const whose = oneOf(whoseFor(role), query['whose']) ?? first.whose;
  return {
    whose,
    status: oneOf(STATUS_CHOICES, query['status']) ?? first.status,
    need: oneOf(NEED_CHOICES, query['need']) ?? first.need,
    employer: folded(query['employer'] ?? '').slice(0, 2 * LONGEST_TEXT),
    consultant: whose === 'all' ? (query['consultant'] ?? '').slice(0, LONGEST_ID) : '',
    text: (query['text'] ?? '').trim().slice(0, LONGEST_TEXT),
    order: oneOf(ORDERS, query['order']) ?? first.order,
    page: pageIn(query['page']),
  };
};

const oneOf = <Word extends string>(words: readonly Word[], typed: string | undefined): Word | undefined =>
  words.find((word) => word === typed);

const pageIn = (typed = ''): number =>
  /^[1-9]\d{0,3}$/.test(typed) ? Math.min(Number(typed), MOST_PAGES) : 1;

/** Whether more has been chosen than whose cases and in which order. */
export const isNarrowed = ({ status, need, employer, consultant, text }: CaseFilter): boolean =>
  status !== 'ongoing' || need !== 'any' || employer !== '' || consultant !== '' || text !== '';

/** The cases that somebody has chosen to see, in the order chosen. */
export const chosenCases = (
  cases: readonly DeskCase[],
  filter: CaseFilter,
  staff: DeskReader,
): readonly DeskCase[] => {
  const fits = fitting(filter, staff);
  return cases.filter(fits).toSorted(COMPARE[filter.order]);
};

const COMPARE: Readonly<Record<Order, (one: DeskCase, other: DeskCase) => number>> = {
  urgent: byUrgency,
  latest: byProgress,
  name: ({ line: one }, { line: other }) => compareNames(one.employeeName, other.employeeName),
};

/** Tells of a case whether it is among those that somebody has chosen to see. */
export const fitting = (filter: CaseFilter, staff: DeskReader): ((one: DeskCase) => boolean) => {
  const isFound = hasWords(filter.text);
  return ({ line, needs }) =>
    isWhose(filter.whose, line.consultantId, staff) &&
    isInStatus(filter.status, { line, needs }) &&
    isNeeding(filter.need, needs) &&
    (filter.consultant === '' || line.consultantId === filter.consultant) &&
    (filter.employer === '' || folded(line.companyName) === filter.employer) &&
    isFound({ line, needs });
};

/** Tells of a case whether every word typed is in something that it is found by. */
export const hasWords = (text: string): ((one: DeskCase) => boolean) => {
  const hasText = holdsEveryWord(text);
  return ({ line: { caseNumber = '', employeeName, companyName, consultantName, foundBy } }) =>
    hasText([caseNumber, employeeName, companyName, consultantName, foundBy]);
};

export const isWhose = (
  whose: Whose,
  consultantId: string,
  { id, standsInFor = [] }: DeskReader,
): boolean => {
  if (whose === 'all') return true;
  if (whose === 'unassigned') return consultantId === UNASSIGNED;
  return standsInFor.includes(consultantId) || (whose === 'mine' && consultantId === id);
};

export const isInStatus = (choice: StatusChoice, { line: { status }, needs }: DeskCase): boolean =>
  choice === 'any' || (choice === 'ongoing' ? !isClosed(status) || needs.length > 0 : status === choice);

export const isNeeding = (choice: NeedChoice, needs: DeskCase['needs']): boolean => {
  if (choice === 'any') return true;
  return choice === 'something' ? needs.length > 0 : needs.some(({ kind }) => kind === choice);
};
