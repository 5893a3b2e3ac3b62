import type { StaffMember } from '../../../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { CaseDue } from '../../../../shared/domain/case/next-due.ts';
import { countsOf } from '../../../../shared/domain/desk/case-counts.ts';
import { chosenCases, firstFilter, readCaseFilter } from '../../../../shared/domain/desk/case-filter.ts';
import { NO_LEAVES } from '../../../../shared/domain/desk/desk-leaves.ts';
import type { DeskCase } from '../../../../shared/domain/desk/needs.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts';
import { MAIL_STATES, type OutboxRow } from '../../../../shared/ports/outbox.ts';
import { type CaseList, caseListPage } from '../../../../templates/pages/consultant/case-list.tsx';
import { casePage } from '../../../../templates/pages/consultant/case-page.tsx';
import { day } from '../../../builders/answers.ts';
import { aCase, CONSULTANT, OPENED_AT } from '../../../builders/cases.ts';
import { roundsOf } from '../../../builders/rounds.ts';
import { frame } from './page-data.ts';

export const staff: StaffMember = { ...CONSULTANT, role: 'consultant' };
const TODAY = day('2027-03-02');

/** One mail of each state, so that every word and button is on the page; the last one came back. */
const mailsOf = (file: CaseFile): readonly OutboxRow[] =>
  [...MAIL_STATES, 'bounced' as const].map((state, place) => ({
    key: `mail-${place}`,
    caseId: file.case.id,
    message: {
      id: `m-${place}`,
      kind: 'fill-invitation',
      to: { role: 'employer', email: file.case.employerEmail, firstName: undefined },
      destination: undefined,
      contact: { name: CONSULTANT.name, phone: CONSULTANT.phone },
      owedAt: OPENED_AT,
    },
    state,
    tries: 1,
    at: OPENED_AT,
  }));

type CaseOptions = {
  readonly followUps?: readonly FollowUp[];
  readonly mails?: readonly OutboxRow[];
  readonly coming?: CaseDue;
};

/** The page of a case after some changes, with all that they wrote. */
export const deskCase = (changes: readonly Change[], options: CaseOptions = {}): string => {
  const file = changes.at(-1)?.after ?? aCase().invited();
  return casePage({
    frame,
    staff,
    file,
    followUps: [],
    mails: mailsOf(file),
    reads: [],
    history: changes.flatMap(({ entries }) => entries),
    rounds: roundsOf(changes),
    coming: undefined,
    today: TODAY,
    commandId: 'c-1',
    ...options,
  });
};

export const undelivered = mailsOf(aCase().invited());

type ListOptions = {
  readonly cases?: readonly DeskCase[];
  readonly query?: Readonly<Record<string, string>>;
  readonly by?: StaffMember;
  readonly more?: Partial<CaseList>;
};

/** The desk with some cases, as somebody sees it at an address. */
export const deskList = ({ cases = [], query = {}, by = staff, more = {} }: ListOptions = {}): string => {
  const filter = readCaseFilter(query, by.role);
  const usual = { ...firstFilter(by.role), whose: filter.whose };
  return caseListPage({
    frame,
    staff: by,
    today: TODAY,
    filter,
    found: chosenCases(cases, filter, by),
    urgent: chosenCases(cases, { ...usual, need: 'something' }, by),
    counts: countsOf(cases, filter, by),
    cprRefused: false,
    undelivered: [],
    leaves: NO_LEAVES,
    ...more,
  });
};
