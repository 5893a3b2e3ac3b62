import { STATUSES } from '../../../../shared/domain/case/status.ts';
import type { StaffMember } from '../../../../shared/domain/access/staff.ts';
import { UNASSIGNED } from '../../../../shared/domain/access/staff.ts';
import { branded } from '../../../../shared/domain/branded.ts';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import type { CaseFile, CaseId } from '../../../../shared/domain/case/case.ts';
import type { CaseDue } from '../../../../shared/domain/case/next-due.ts';
import {
  chosenCases,
  countsOf,
  firstFilter,
  readCaseFilter,
} from '../../../../shared/domain/desk/case-filter.ts';
import { type DeskCase, withNeeds } from '../../../../shared/domain/desk/needs.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts';
import { readPostponing, readRecording } from '../../../../shared/domain/follow-up/outcome-form.ts';
import { readNewCase } from '../../../../shared/domain/case/new-case-form.ts';
import { MAIL_STATES, type OutboxRow } from '../../../../shared/ports/outbox.ts';
import { type CaseList, caseListPage } from '../../../../templates/pages/consultant/case-list.tsx';
import { casePage } from '../../../../templates/pages/consultant/case-page.tsx';
import {
  correctAddressPage,
  endPage,
  withdrawPage,
} from '../../../../templates/pages/consultant/case-forms.tsx';
import { followUpPage } from '../../../../templates/pages/consultant/follow-up-page.tsx';
import { openCasePage } from '../../../../templates/pages/consultant/open-case.tsx';
import { completeAnswers, day } from '../../../builders/answers.ts';
import { aCase, CONSULTANT, OPENED_AT } from '../../../builders/cases.ts';
import { aLine } from '../../../builders/desk.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';
import { roundsOf, signedAnew } from '../../../builders/rounds.ts';
import { frame } from './page-data.ts';

export const staff: StaffMember = { ...CONSULTANT, role: 'consultant' };
const TODAY = day('2027-03-02');
const hidden = { commandId: 'c-1' };
const blank = { answers: {}, problems: [] };

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

const held: FollowUp = aFollowUp({
  postponed: [{ from: day('2027-02-26'), at: OPENED_AT, reason: 'Ferie & <fri>' }],
  recorded: {
    at: OPENED_AT,
    by: CONSULTANT.name,
    outcome: anOutcome({
      note: 'Det går <godt>.',
      milestones: [
        { milestone: 0, outcome: 'postponed', newDate: day('2027-05-01'), comment: 'Lidt senere' },
      ],
      paidHours: { before: 6, after: 7, from: day('2027-04-01') },
      actions: [{ what: 'Ringer', who: 'Vita', by: undefined }],
    }),
  },
});

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
    history: changes.flatMap(({ entries }) => entries),
    rounds: roundsOf(changes),
    coming: undefined,
    today: TODAY,
    commandId: 'c-1',
    ...options,
  });
};

const talk = (more: Partial<Parameters<typeof followUpPage>[0]> = {}): string =>
  followUpPage({
    frame,
    staff,
    followUp: aFollowUp(),
    employeeName: 'Demo Eksempelsen',
    milestones: aCase().inForce().version.frozen?.content.sections.progression.milestones ?? [],
    paidHoursNow: 6,
    hidden,
    ...blank,
    ...more,
  });

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
    ...more,
  });
};

/** A case in each status, two with a talk that is due, one whose mails did not arrive, and one that nobody has taken. */
const cases = withNeeds(
  STATUSES.map((status, place) =>
    aLine({
      caseId: branded<CaseId>(`c-${place}`),
      employeeName: 'Demo <Eksempelsen>',
      status,
      mailLost: place === 2 ? ['employer', 'citizen'] : [],
      callSince: place === 2 ? OPENED_AT : undefined,
      consultantId: place === 1 ? UNASSIGNED : staff.id,
    }),
  ),
  [
    { caseId: branded<CaseId>('c-4'), followUpId: 'v1-m1', due: day('2027-03-01') },
    { caseId: branded<CaseId>('c-5'), followUpId: 'v1-m1', due: TODAY },
  ],
  TODAY,
);
const leader: StaffMember = { ...staff, role: 'team-leader' };
const many = Array.from({ length: 120 }, (_, place) => ({
  line: aLine({ caseId: branded<CaseId>(`m-${place}`), companyName: `Firma ${place % 7} ApS` }),
  needs: [],
}));

/** The employer was asked for a change, made several, and signed anew. */
const anew = (): readonly Change[] => {
  const asked = aCase().changesTo('change-requested');
  const file = asked.at(-1)?.after ?? aCase().invited();
  const { hours } = completeAnswers();
  return [
    ...asked,
    ...signedAnew(file, { section: 'hours', answers: { ...hours, weeklyHours: '10' } }, LATER),
  ];
};
const LATER = plusMinutes(OPENED_AT, 4 * 24 * 60);

const form = { frame, staff, action: '/sager/c-2/x', back: '/sager/c-2', hidden, ...blank };
const missing = (field: string) => ({ field, rule: 'missing' as const });
const recordingProblems = readRecording(
  {},
  { milestonePlaces: [0], paidHoursNow: 6, start: day('2027-02-01'), today: TODAY },
).problems;

type NamedPage = readonly [name: string, render: () => string];

/** Every page of the desk, in each status, blank and with problems. */
export const DESK_PAGES: readonly NamedPage[] = [
  ...STATUSES.map((status): NamedPage => [`a case: ${status}`, () => deskCase(aCase().changesTo(status))]),
  [
    'a case with talks',
    () => deskCase(aCase().changesTo('in-force'), { followUps: [held, aFollowUp({ id: 'v1-m3' })] }),
  ],
  ['a case that was signed anew', () => deskCase(anew())],
  ['the case list', () => deskList({ cases })],
  ['the empty case list', () => deskList()],
  ['cases that nobody has taken', () => deskList({ cases, query: { whose: 'unassigned' } })],
  ['the case list, filtered', () => deskList({ cases, query: { status: 'drafting', text: 'demo' } })],
  ['a filter that no case fits', () => deskList({ cases, query: { employer: 'et firma', text: 'ingen' } })],
  ['the second page of the case list', () => deskList({ cases: many, query: { page: '2', order: 'name' } })],
  ['a search by personnummer', () => deskList({ cases, more: { cprRefused: true } })],
  ["the team leader's list", () => deskList({ cases, by: leader, more: { undelivered } })],
  ['opening a case', () => openCasePage({ frame, staff, hidden, ...blank })],
  [
    'opening a case, with problems',
    () =>
      openCasePage({
        frame,
        staff,
        hidden,
        answers: {},
        problems: readNewCase({}, { replacementsAllowed: true, consultantEmail: staff.email }).problems,
      }),
  ],
  ['a talk', () => talk()],
  ['a talk, with problems', () => talk({ problems: recordingProblems })],
  ['a talk that is moved, with problems', () => talk({ problems: readPostponing({}, TODAY).problems })],
  ['withdrawing', () => withdrawPage(form)],
  ['ending, with problems', () => endPage({ ...form, problems: [missing('on'), missing('reason')] })],
  [
    'correcting an address',
    () =>
      correctAddressPage({
        ...form,
        party: 'citizen',
        address: 'demo@example.com',
        problems: [missing('email')],
      }),
  ],
];
