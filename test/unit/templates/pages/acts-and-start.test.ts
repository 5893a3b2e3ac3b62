import { describe, expect, it } from 'vitest';
import { type StaffMember, theTeam } from '../../../../shared/domain/access/staff.ts';
import { readBeginning, readStartAddress } from '../../../../shared/domain/access/start.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { readDetails } from '../../../../shared/domain/case/details-form.ts';
import { readPaperForm } from '../../../../shared/domain/case/paper-form.ts';
import { STATUSES } from '../../../../shared/domain/case/status.ts';
import {
  beginPage,
  begunPage,
  deadStartPage,
  whoPage,
} from '../../../../templates/pages/anyone/start-pages.tsx';
import { frontPage } from '../../../../templates/pages/anyone/front-page.tsx';
import { FurtherActs, NextActs } from '../../../../templates/pages/consultant/case-acts.tsx';
import {
  detailsPage,
  handOverPage,
  takeOverPage,
} from '../../../../templates/pages/consultant/change-hands.tsx';
import { paperPage } from '../../../../templates/pages/consultant/paper.tsx';
import { printedAgreementPage } from '../../../../templates/pages/consultant/printed-agreement.tsx';
import { page } from '../../../../templates/pages/layout.tsx';
import { h } from 'preact';
import { day } from '../../../builders/answers.ts';
import { aCase, CONSULTANT } from '../../../builders/cases.ts';
import { HIGHEST_LIX, readabilityOf } from '../../../readability/lix.ts';
import { runningText } from '../../../readability/running-text.ts';
import { problemsOf } from './html-rules.ts';
import { frame } from './page-data.ts';

const staff: StaffMember = { ...CONSULTANT, role: 'consultant' };
const leader: StaffMember = { ...staff, id: 'leder-1', name: 'Tea <Teamleder>', role: 'team-leader' };
const team = theTeam({ unit: 'Jobcenter Eksempelby', phone: '70 00 00 00', email: 'job@example.org' });
const known = { ...leader, seenAt: instant('2026-11-02T09:00:00Z') };
const form = {
  frame,
  staff,
  action: '/sager/c-2/x',
  back: '/sager/c-2',
  hidden: { commandId: 'c-1' },
  answers: {},
  problems: [],
};
const paper = {
  ...form,
  missing: ['employer', 'citizen'] as const,
  incomplete: [],
  print: '/sager/c-2/papir/udskriv',
  expected: { citizen: 'Demo Eksempelsen', employer: 'Karla Køkkentest' },
  wish: 'Jeg vil gerne møde kl. 10.',
};
const today = day('2026-11-05');
const signed = aCase().awaitingCitizen();
const frozen = signed.version.frozen;
if (frozen === undefined) throw new Error('not signed');
const english = { ...frame, language: 'en' as const };

const PAGES: readonly (readonly [name: string, render: () => string])[] = [
  ['to begin', () => beginPage({ frame, answers: {}, problems: [] })],
  ['to begin, in English', () => beginPage({ frame: english, answers: {}, problems: [] })],
  [
    'to begin, with a problem',
    () => beginPage({ frame, answers: {}, problems: readStartAddress({}, []).problems }),
  ],
  ['the link is on its way', () => begunPage(frame)],
  [
    'whom it is with',
    () => whoPage({ frame, answers: {}, problems: [], action: '/start/x', email: 'k@e.dk' }),
  ],
  [
    'whom it is with, with problems in English',
    () =>
      whoPage({
        frame: english,
        answers: {},
        problems: readBeginning({}, []).problems,
        action: '/start/x',
        email: '<k>@example.com',
      }),
  ],
  ['a dead link to begin by', () => deadStartPage(frame)],
  ['the front page, where employers may begin', () => frontPage(frame, { publicStart: true })],
  [
    'taking over a case nobody has',
    () =>
      takeOverPage({
        ...form,
        opened: aCase({ given: { consultant: team } }).invited().case,
        withDetails: true,
        problems: readDetails({ weeklyHours: '40' }).problems,
      }),
  ],
  [
    "taking over a colleague's case that is signed",
    () => takeOverPage({ ...form, staff: leader, opened: signed.case, withDetails: false }),
  ],
  [
    'giving a case to a colleague',
    () => handOverPage({ ...form, file: signed, colleagues: [known, { ...known, ...staff }] }),
  ],
  [
    'giving a case, with a problem',
    () =>
      handOverPage({
        ...form,
        file: signed,
        colleagues: [known],
        problems: [{ field: 'colleague', rule: 'missing' }],
      }),
  ],
  ['giving a case when nobody is known', () => handOverPage({ ...form, file: signed, colleagues: [] })],
  ['correcting the details', () => detailsPage(form)],
  ['signing on paper', () => paperPage(paper)],
  [
    'signing on paper, with problems',
    () =>
      paperPage({
        ...paper,
        problems: readPaperForm(
          {},
          {
            missing: paper.missing,
            citizen: 'Demo Eksempelsen',
            wishOpen: true,
            opened: today,
            today,
          },
        ).problems,
      }),
  ],
  ['signing on paper, incomplete', () => paperPage({ ...paper, incomplete: ['job', 'support'] })],
  [
    'to print, for both',
    () => printedAgreementPage({ frame, frozen, signatures: [], back: '/sager/c-2/papir' }),
  ],
  [
    'to print, for the citizen',
    () =>
      printedAgreementPage({
        frame,
        frozen,
        signatures: signed.version.signatures,
        back: '/sager/c-2/papir',
      }),
  ],
];

describe('the pages on which a case is begun, changes hands and is signed on paper', () => {
  it.each(PAGES)('are valid HTML: %s', async (_name, render) => {
    expect(await problemsOf(render())).toEqual([]);
  });

  it.each(PAGES)(
    'have one heading of the first level, and no style, script or request of their own: %s',
    (_name, render) => {
      expect(render().match(/<h1/g)).toHaveLength(1);
      expect(render()).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:|(?:src|href)="(?:https?:)?\/\//i);
    },
  );

  it.each(PAGES)('never call a person by the job: %s', (_name, render) => {
    expect(render()).not.toMatch(/fleksjobber/i);
  });
});

describe('the Danish of the pages to begin by', () => {
  it.each(PAGES.slice(0, 7).filter(([name]) => !name.includes('English')))(
    'is easy to read: %s',
    (_name, render) => {
      expect(readabilityOf(runningText(render())).lix).toBeLessThanOrEqual(HIGHEST_LIX);
    },
  );
});

describe('the front page', () => {
  it('offers employers to begin where the municipality does, and nowhere else', () => {
    expect(frontPage(frame, { publicStart: true })).toContain('href="/start"');
    expect(frontPage(frame, { publicStart: false })).not.toContain('/start');
  });
});

const actsOn = (file: ReturnType<ReturnType<typeof aCase>['in']>, by = staff): string =>
  page({
    frame,
    title: 'Sagen',
    body: [
      h(NextActs, { key: 'next', file, commandId: 'c-1' }),
      h(FurtherActs, { key: 'further', file, staff: by }),
    ],
  });

describe('what can be done with a case', () => {
  it.each(STATUSES)('stands in order, the dangerous last, when it is %s', async (status) => {
    const html = actsOn(aCase().in(status));
    const hrefs = [...html.matchAll(/(?:href|action)="\/sager\/c-2\/([^"]+)"/g)].map(([, path = '']) => path);
    const dangerous = hrefs.filter((path) => path === 'traek-tilbage' || path === 'afslut');

    expect(await problemsOf(html)).toEqual([]);
    expect(hrefs.slice(hrefs.length - dangerous.length)).toEqual(dangerous);
    expect(hrefs.includes('traek-tilbage')).toBe(
      ['invited', 'drafting', 'awaiting-citizen', 'change-requested', 'expired'].includes(status),
    );
  });

  it('begins with taking a case that nobody has', () => {
    const html = actsOn(aCase({ given: { consultant: team } }).drafting());

    expect(html).toContain('<a class="button button-primary" href="/sager/c-2/overtag">');
    expect(html).not.toContain('giv-videre');
  });

  it('lets a team leader take a colleague’s case, and a colleague not', () => {
    expect(actsOn(aCase().inForce(), leader)).toContain('/sager/c-2/overtag');
    expect(actsOn(aCase().inForce(), { ...staff, id: 'konsulent-2' })).not.toMatch(/overtag|giv-videre/);
  });
});
