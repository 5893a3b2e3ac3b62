import { h } from 'preact';
import { readSection, SECTIONS } from '../../../../shared/domain/agreement/sections.ts';
import { readAgreement } from '../../../../shared/domain/agreement/whole-agreement.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { AgreementView } from '../../../../templates/pages/agreement/agreement-view.tsx';
import { checkAnswersPage } from '../../../../templates/pages/employer/check-answers.tsx';
import { overviewPage } from '../../../../templates/pages/employer/overview.tsx';
import { savedPage } from '../../../../templates/pages/employer/saved.tsx';
import { page } from '../../../../templates/pages/layout.tsx';
import { codePage } from '../../../../templates/pages/signing/code.tsx';
import { receiptPage } from '../../../../templates/pages/signing/receipt.tsx';
import { signPage } from '../../../../templates/pages/signing/sign.tsx';
import { frame, prefilled, stepPage, stepsAll, stepsLacking } from './page-data.ts';
import { day, testgaard, testgaardContent, testgaardReading, TODAY } from './testgaard-answers.ts';

export const stepHrefs = {
  company: '/udfyld/virksomheden',
  job: '/udfyld/jobbet',
  hours: '/udfyld/arbejdstid',
  terms: '/udfyld/vilkaar',
  progression: '/udfyld/progression',
  support: '/udfyld/stoette',
} as const;

const checked = {
  frame,
  stepHrefs,
  back: '/arbejdsgiver',
  sign: '/underskriv?vist=abc',
  takenOver: true,
  draft: '/udkast.pdf',
  changed: false,
};

export const checkComplete = ({ changed = false } = {}): string =>
  checkAnswersPage({
    ...checked,
    changed,
    answers: testgaard,
    reading: testgaardReading,
    content: testgaardContent(),
  });

export const checkIncomplete = (): string => {
  const answers = {
    ...testgaard,
    job: { ...testgaard.job, title: '', considerations: { kinds: [], text: 'På grund af angst' } },
    support: {},
  };
  const { terms: _notBegun, ...begun } = answers;
  return checkAnswersPage({
    ...checked,
    answers: begun,
    reading: readAgreement(begun, TODAY),
    content: undefined,
  });
};

const opened = {
  frame,
  prefilled,
  steps: stepsAll('not-begun'),
  next: '/udfyld/virksomheden',
  check: undefined,
};

export const overview = (more: Partial<Parameters<typeof overviewPage>[0]> = {}): string =>
  overviewPage({ ...opened, ...more });

export const saved = (): string => savedPage({ ...opened, linkOpensUntil: day('2026-12-22') });

export const signing = (more: Partial<Parameters<typeof signPage>[0]> = {}): string =>
  signPage({
    frame,
    party: 'employer',
    action: '/underskriv',
    back: '/tjek-svar',
    hidden: { commandId: 'c-1', contentHash: 'abc' },
    consent: 'Jeg har læst aftalen og er enig i den.',
    answers: {},
    problems: [],
    ...more,
  });

export const receipt = (more: Partial<Parameters<typeof receiptPage>[0]> = {}): string =>
  receiptPage({
    frame,
    party: 'employer',
    signature: { name: 'Karla Køkkentest', at: instant('2026-11-22T09:00:00Z') },
    contactPerson: prefilled.consultant,
    bothSigned: false,
    ...more,
  });

const signedInAs = {
  id: 'vita',
  name: 'Vita Vejledersen',
  desk: '/sager',
  figures: '/tal',
  sessions: '/mit-login',
  signOut: { action: '/log-ud', hidden: { proof: 'p' } },
};

/** Every page of this folder, blank, full and with problems. */
export const WHOLE_PAGES: readonly (readonly [string, () => string])[] = [
  ...SECTIONS.flatMap((section): readonly (readonly [string, () => string])[] => [
    [`${section}, blank`, () => stepPage(section)],
    [`${section}, full`, () => stepPage(section, testgaard[section], { steps: stepsAll('done') })],
    [
      `${section}, with problems`,
      () => stepPage(section, {}, { problems: readSection(section, {}).problems, changedMeanwhile: true }),
    ],
  ]),
  ['overview', () => overview()],
  [
    'overview, half done',
    () => overview({ steps: stepsLacking(), changeRequested: 'Jeg vil gerne møde <b>senere</b>' }),
  ],
  ['overview, done', () => overview({ steps: stepsAll('done'), check: '/tjek-svar', next: '/tjek-svar' })],
  ['saved for later', saved],
  ['check answers, complete', () => checkComplete()],
  ['check answers, changed since they were read', () => checkComplete({ changed: true })],
  ['check answers, incomplete', checkIncomplete],
  ['sign', () => signing()],
  ['sign, the citizen', () => signing({ party: 'citizen' })],
  [
    'sign, the citizen with problems',
    () =>
      signing({
        party: 'citizen',
        answers: { ownWords: 'x'.repeat(501), copyToUnion: 'yes' },
        problems: [
          { field: 'name', rule: 'not-a-full-name' },
          { field: 'ownWords', rule: 'too-long', limit: 500, typed: 501 },
        ],
      }),
  ],
  [
    'sign, with problems',
    () =>
      signing({
        problems: [
          { field: 'name', rule: 'missing' },
          { field: 'consent', rule: 'missing' },
        ],
      }),
  ],
  [
    'code',
    () =>
      codePage({
        frame,
        action: '/kode',
        back: '/underskriv',
        hidden: { commandId: 'c-1' },
        problems: [{ field: 'code', text: 'Skriv koden igen. Den passer ikke.' }],
      }),
  ],
  ['receipt', () => receipt()],
  ['receipt, both signed', () => receipt({ bothSigned: true, document: '/aftale.pdf' })],
  [
    'the whole agreement',
    () =>
      page({
        frame,
        title: 'Aftalen',
        body: h(AgreementView, { content: testgaardContent() }),
        signedInAs,
      }),
  ],
];
