import { REFUSAL_CODES } from '../../../../shared/domain/refusals.ts';
import { STATUSES } from '../../../../shared/domain/case/status.ts';
import { accessibilityPage } from '../../../../templates/pages/anyone/accessibility-page.tsx';
import { faultPage, refusedPage } from '../../../../templates/pages/anyone/refused-page.tsx';
import { frontPage } from '../../../../templates/pages/anyone/front-page.tsx';
import { linkRequestedPage, linkRequestPage } from '../../../../templates/pages/anyone/link-request-page.tsx';
import {
  askForCallPage,
  declinePage,
  requestChangePage,
} from '../../../../templates/pages/citizen/answer-pages.tsx';
import { changeSentPage } from '../../../../templates/pages/citizen/change-sent.tsx';
import { readAgreementPage } from '../../../../templates/pages/citizen/read-agreement.tsx';
import type { Frame } from '../../../../templates/pages/layout.tsx';
import { codePage, deadCodePage } from '../../../../templates/pages/signing/code.tsx';
import { receiptPage } from '../../../../templates/pages/signing/receipt.tsx';
import { signPage } from '../../../../templates/pages/signing/sign.tsx';
import { standingPage } from '../../../../templates/pages/signing/standing.tsx';
import { consents, currentConsent, translatedConsent } from '../../../../templates/texts/consents.ts';
import { dayOf, instant } from '../../../../shared/domain/calendar/instant.ts';
import { PARTIES } from '../../../../shared/domain/case/parties.ts';
import { signatureOf } from '../../../../shared/domain/case/case.ts';
import { aCase, CONSULTANT } from '../../../builders/cases.ts';
import { frame as danish } from './page-data.ts';

const tooLong = (field: string) => ({ field, rule: 'too-long' as const, limit: 500, typed: 600 });

/** The citizen's page when the agreement waits for an answer. */
export const toRead = (more: Partial<Parameters<typeof readAgreementPage>[0]> = {}): string => {
  const { version } = aCase().awaitingCitizen();
  const employerSignature = signatureOf(version, 'employer');
  if (version.frozen === undefined || employerSignature === undefined) throw new Error('nothing to read');
  return readAgreementPage({
    frame: danish,
    content: version.frozen.content,
    employerSignature,
    base: '/medarbejder/x',
    sign: '/medarbejder/x/underskriv?vist=abc',
    changed: false,
    contactPerson: CONSULTANT,
    ...more,
  });
};

/** What both have signed. */
export const signedContent = () => {
  const { frozen } = aCase().inForce().version;
  if (frozen === undefined) throw new Error('nothing was signed');
  return frozen.content;
};

type NamedPage = readonly [name: string, render: () => string];

const answering = (frame: Frame) => ({
  frame,
  action: '/x',
  back: '/',
  hidden: { commandId: 'c-1' },
  content: signedContent(),
  contactPerson: CONSULTANT,
  phoneOnRecord: '31234567',
  callAwaited: false,
  answers: {},
  problems: [],
});

const changeSent = (frame: Frame): string =>
  changeSentPage({
    frame,
    base: '/medarbejder/x',
    asked: { at: instant('2026-11-05T12:00:00Z'), comment: 'Jeg møder hellere kl. <10>.' },
    content: signedContent(),
    callAwaited: undefined,
    contactPerson: CONSULTANT,
  });

/** The citizen's own pages, in the language of `frame`. */
const citizensOwn = (frame: Frame): readonly NamedPage[] => {
  const form = answering(frame);
  return [
    ['the agreement to read', () => toRead({ frame })],
    ['an agreement that has changed since it was read', () => toRead({ frame, changed: true })],
    ['asking for a change', () => requestChangePage(form)],
    [
      'asking for a change, with problems',
      () => requestChangePage({ ...form, problems: [{ field: 'comment', rule: 'missing' }] }),
    ],
    ['declining', () => declinePage(form)],
    ['declining, with problems', () => declinePage({ ...form, problems: [tooLong('reason')] })],
    ['asking for a call', () => askForCallPage(form)],
    ['asking for a call, with problems', () => askForCallPage({ ...form, problems: [tooLong('when')] })],
    [
      'a call that is awaited',
      () => toRead({ frame, callAwaited: { when: 'Onsdag <kl. 10>', phoneOnRecord: '31234567' } }),
    ],
    ['a change that was sent', () => changeSent(frame)],
    ['correcting a call', () => askForCallPage({ ...form, callAwaited: true, phoneOnRecord: undefined })],
  ];
};

const SIGNED_AT = instant('2026-11-22T09:00:00Z');

/** The pages on which either party signs, and what stands there afterwards, in the language of `frame`. */
export const signingPages = (frame: Frame): readonly NamedPage[] => [
  ...PARTIES.flatMap((party): readonly NamedPage[] => {
    const shown = {
      ...answering(frame),
      party,
      consent: consents[currentConsent[party]],
      translatedConsent: translatedConsent(currentConsent[party], frame.language),
    };
    return [
      [`signing as ${party}`, () => signPage(shown)],
      [
        `signing as ${party}, with problems`,
        () =>
          signPage({
            ...shown,
            problems: [
              { field: 'name', rule: 'not-a-full-name' },
              { field: 'consent', rule: 'missing' },
            ],
          }),
      ],
    ];
  }),
  ['the code', () => codePage(answering(frame))],
  ['a code that has expired', () => deadCodePage({ ...answering(frame), code: 'code-expired' })],
  ['a code that is used up', () => deadCodePage({ ...answering(frame), code: 'code-used-up' })],
  [
    'the receipt of the employer',
    () =>
      receiptPage({
        frame,
        party: 'employer',
        signature: { name: 'Karla Køkkentest', at: SIGNED_AT },
        contactPerson: CONSULTANT,
        bothSigned: false,
        takeBack: '/ret',
      }),
  ],
  ...[undefined, '/aftale.pdf'].map(
    (document): NamedPage => [
      `the receipt of the citizen, ${document === undefined ? 'before' : 'after'} the document is made`,
      () =>
        receiptPage({
          frame,
          party: 'citizen',
          signature: { name: 'Demo Eksempelsen', at: SIGNED_AT },
          contactPerson: CONSULTANT,
          bothSigned: true,
          nextTalk: document === undefined ? undefined : dayOf(SIGNED_AT),
          document,
          whole: { content: signedContent(), signatures: [] },
        }),
    ],
  ),
  [
    'the receipt of a signature on paper',
    () =>
      receiptPage({
        frame,
        party: 'citizen',
        signature: { name: 'Demo Eksempelsen', at: SIGNED_AT, signedOn: dayOf(SIGNED_AT) },
        contactPerson: CONSULTANT,
        bothSigned: true,
      }),
  ],
  ...STATUSES.map(
    (status): NamedPage => [
      `where it stands: ${status}`,
      () => standingPage({ frame, status, contactPerson: CONSULTANT }),
    ],
  ),
];

/** The pages that anybody can meet, in the language of `frame`. */
export const openPages = (frame: Frame): readonly NamedPage[] => [
  ['the front page', () => frontPage(frame, { publicStart: true })],
  ['asking for a new link', () => linkRequestPage({ frame, answers: {}, problems: [] })],
  [
    'asking for a new link, with problems',
    () => linkRequestPage({ frame, answers: {}, problems: [{ field: 'email', rule: 'not-an-email' }] }),
  ],
  ['a new link is on its way', () => linkRequestedPage(frame)],
  ['the accessibility statement', () => accessibilityPage({ frame, official: null })],
  ...REFUSAL_CODES.map((code): NamedPage => [`refused: ${code}`, () => refusedPage({ frame, code })]),
  [
    'refused, with what was typed',
    () =>
      refusedPage({
        frame,
        code: 'changed-meanwhile',
        typed: ['Pauser hver <time>.', 'Karla Køkkentest'],
        back: { href: '/medarbejder/x', to: 'agreement' },
      }),
  ],
  ['a fault', () => faultPage(frame, 'r-1')],
];

/** The citizen's pages, those on which both sign, and those that anybody can meet. */
export const citizenPages = (frame: Frame): readonly NamedPage[] => [
  ...citizensOwn(frame),
  ...signingPages(frame),
  ...openPages(frame),
];
