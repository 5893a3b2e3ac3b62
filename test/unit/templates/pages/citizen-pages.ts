import { REFUSAL_CODES } from '../../../../shared/domain/refusals.ts';
import { STATUSES } from '../../../../shared/domain/case/status.ts';
import { faultPage, refusedPage } from '../../../../templates/pages/anyone/refused-page.tsx';
import { frontPage } from '../../../../templates/pages/anyone/front-page.tsx';
import { linkRequestedPage, linkRequestPage } from '../../../../templates/pages/anyone/link-request-page.tsx';
import { declinePage, requestChangePage } from '../../../../templates/pages/citizen/answer-pages.tsx';
import { readAgreementPage } from '../../../../templates/pages/citizen/read-agreement.tsx';
import { takeBackPage } from '../../../../templates/pages/employer/take-back.tsx';
import { standingPage } from '../../../../templates/pages/signing/standing.tsx';
import { signatureOf } from '../../../../shared/domain/case/case.ts';
import { aCase, CONSULTANT } from '../../../builders/cases.ts';
import { frame } from './page-data.ts';

const form = { frame, action: '/x', back: '/', hidden: { commandId: 'c-1' }, answers: {}, problems: [] };
const tooLong = (field: string) => ({ field, rule: 'too-long' as const, limit: 500, typed: 600 });

/** The citizen's page when the agreement waits for an answer. */
export const toRead = ({ changed = false } = {}): string => {
  const { version } = aCase().awaitingCitizen();
  const employerSignature = signatureOf(version, 'employer');
  if (version.frozen === undefined || employerSignature === undefined) throw new Error('nothing to read');
  return readAgreementPage({
    frame,
    content: version.frozen.content,
    employerSignature,
    base: '/medarbejder/x',
    sign: '/medarbejder/x/underskriv?vist=abc',
    changed,
  });
};

type NamedPage = readonly [name: string, render: () => string];

/** The citizen's pages, and those that anybody can meet. */
export const CITIZEN_PAGES: readonly NamedPage[] = [
  ['the agreement to read', () => toRead()],
  ['an agreement that has changed since it was read', () => toRead({ changed: true })],
  ['asking for a change', () => requestChangePage(form)],
  [
    'asking for a change, with problems',
    () => requestChangePage({ ...form, problems: [{ field: 'comment', rule: 'missing' }] }),
  ],
  ['declining, with problems', () => declinePage({ ...form, problems: [tooLong('reason')] })],
  ['taking back', () => takeBackPage(form)],
  ...STATUSES.map(
    (status): NamedPage => [
      `where it stands: ${status}`,
      () => standingPage({ frame, status, contactPerson: CONSULTANT }),
    ],
  ),
  ['the front page', () => frontPage(frame)],
  [
    'a new link',
    () => linkRequestPage({ frame, answers: {}, problems: [{ field: 'email', rule: 'not-an-email' }] }),
  ],
  ['a new link is on its way', () => linkRequestedPage(frame)],
  ...REFUSAL_CODES.map((code): NamedPage => [`refused: ${code}`, () => refusedPage(frame, code)]),
  [
    'refused, with what was typed',
    () => refusedPage(frame, 'changed-meanwhile', ['Pauser hver <time>.', 'Karla Køkkentest']),
  ],
  ['a fault', () => faultPage(frame, 'r-1')],
];
