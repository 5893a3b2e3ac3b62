import { STATUSES } from '../../../../shared/domain/case/status.ts';
import type { StaffMember } from '../../../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts';
import { readPostponing, readRecording } from '../../../../shared/domain/follow-up/outcome-form.ts';
import { readNewCase } from '../../../../shared/domain/case/new-case-form.ts';
import { MAIL_STATES, type OutboxRow } from '../../../../shared/ports/outbox.ts';
import { caseListPage } from '../../../../templates/pages/consultant/case-list.tsx';
import { casePage } from '../../../../templates/pages/consultant/case-page.tsx';
import {
  correctAddressPage,
  endPage,
  withdrawPage,
} from '../../../../templates/pages/consultant/case-forms.tsx';
import { followUpPage } from '../../../../templates/pages/consultant/follow-up-page.tsx';
import { openCasePage } from '../../../../templates/pages/consultant/open-case.tsx';
import { day } from '../../../builders/answers.ts';
import { aCase, CONSULTANT, OPENED_AT } from '../../../builders/cases.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';
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

export const deskCase = (changes: readonly Change[], followUps: readonly FollowUp[] = []): string => {
  const file = changes.at(-1)?.after ?? aCase().invited();
  return casePage({
    frame,
    staff,
    file,
    followUps,
    mails: mailsOf(file),
    history: changes.flatMap(({ entries }) => entries),
    today: TODAY,
    commandId: 'c-1',
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

const line = {
  caseId: aCase().invited().case.id,
  caseNumber: 'EX-2026-2',
  consultantName: CONSULTANT.name,
  employeeName: 'Demo <Eksempelsen>',
  companyName: 'Kantinen Testgaard ApS',
  openedAt: OPENED_AT,
  progressAt: OPENED_AT,
};
const cases = STATUSES.map((status) => ({ ...line, status }));
const talks = [{ caseId: line.caseId, followUpId: 'v1-m1', due: day('2027-03-01') }];

export const undelivered = mailsOf(aCase().invited());

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
  ['a case with talks', () => deskCase(aCase().changesTo('in-force'), [held, aFollowUp({ id: 'v1-m3' })])],
  ['the case list', () => caseListPage({ frame, staff, today: TODAY, cases, talks, undelivered })],
  [
    'the empty case list',
    () => caseListPage({ frame, staff, today: TODAY, cases: [], talks: [], undelivered: [] }),
  ],
  [
    "the team leader's list",
    () =>
      caseListPage({
        frame,
        staff: { ...staff, role: 'team-leader' },
        today: TODAY,
        cases,
        talks,
        undelivered,
      }),
  ],
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
