import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf, instant } from '../../shared/domain/calendar/instant.ts';
import { dateFields, openingFields, type TypedFields } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { goodTalk, signInAs } from '../../infra/local/demo/walk.ts';
import { bodyOf, entriesOf, type Entry, formOn, get, sendForm } from './form-page.ts';
import { fillingsOf, instructedAt } from './hostile.ts';
import {
  agreementNumber,
  askForCode,
  fillInAll,
  invitationOf,
  type Journey,
  openCase,
  signPage,
  toCitizen,
  toForce,
} from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';

let stage: Stage;
let desk: Visitor;
let invited: Journey;
let filled: Journey & { readonly link: string };
let waiting: Journey & { readonly citizenLink: string };
let inForce: Journey;

const TODAY = dayOf(instant(new Date().toISOString()));

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
  const fill = async () => {
    const journey = await openCase(desk);
    const link = await invitationOf(stage, journey);
    await fillInAll(stage, link, journey);
    return { ...journey, link };
  };
  const wait = async () => {
    const journey = await openCase(desk);
    return { ...journey, ...(await toCitizen(stage, journey)) };
  };
  const force = async () => {
    const journey = await openCase(desk, { daysToStart: 0 });
    await toForce(stage, journey);
    return journey;
  };
  [invited, filled, waiting, inForce] = await Promise.all([openCase(desk), fill(), wait(), force()]);
});
afterAll(() => stage.stop());

type Form = {
  readonly what: string;
  /** The case that nothing may happen to. */
  readonly of: () => Journey;
  readonly address: () => string | Promise<string>;
  readonly typed: TypedFields;
  readonly act?: string;
  readonly visitor?: () => Visitor;
  /** Nothing typed at all is an answer here. */
  readonly voluntary?: boolean;
};

const talkOf = async (journey: Journey): Promise<string> =>
  `${journey.casePath}/opfoelgning/${(await stage.records.of(journey)).followUps[0]?.id}`;

const REASON = 'Sagen er oprettet ved en fejl';
const stranger = () => makeVisitor(stage.origin);

const FORMS: readonly Form[] = [
  {
    what: 'opening a case',
    of: () => invited,
    address: () => '/sager/ny',
    typed: { ...openingFields(agreementNumber(3), 'SAG-0'), employerEmail: 'en.anden@example.com' },
  },
  {
    what: 'asking for a new link',
    of: () => invited,
    visitor: stranger,
    address: () => '/nyt-link',
    typed: { email: 'ukendt@example.com' },
  },
  {
    what: 'correcting the employer’s address',
    of: () => invited,
    address: () => `${invited.casePath}/ret-adresse/arbejdsgiver`,
    typed: { email: 'ny@example.com' },
  },
  {
    what: 'withdrawing',
    of: () => invited,
    address: () => `${invited.casePath}/traek-tilbage`,
    typed: { reason: REASON },
  },
  {
    what: 'ending',
    of: () => inForce,
    address: () => `${inForce.casePath}/afslut`,
    typed: { ...dateFields('on', TODAY), reason: REASON },
  },
  {
    what: 'recording a talk',
    of: () => inForce,
    act: 'record',
    address: () => talkOf(inForce),
    typed: {
      ...goodTalk(TODAY),
      ...dateFields('milestones.0.newDate', addDays(TODAY, 90)),
      'milestones.1.comment': 'Det er for tidligt',
      ...dateFields('milestones.1.newDate', addDays(TODAY, 90)),
      'milestones.2.comment': 'Det er for tidligt',
      ...dateFields('milestones.2.newDate', addDays(TODAY, 90)),
      'paidHours.kind': 'changed',
      'paidHours.after': '7',
      ...dateFields('paidHours.from', TODAY),
      ...dateFields('actions.0.by', addDays(TODAY, 30)),
      ...dateFields('next', addDays(TODAY, 60)),
    },
  },
  {
    what: 'moving a talk',
    of: () => inForce,
    act: 'postpone',
    address: () => talkOf(inForce),
    typed: { ...dateFields('to', addDays(TODAY, 60)), reason: REASON },
  },
  {
    what: 'asking for a change',
    of: () => waiting,
    visitor: stranger,
    address: () => `${waiting.citizenLink}/bed-om-aendring`,
    typed: { comment: 'Jeg møder hellere klokken ti' },
  },
  {
    what: 'declining',
    of: () => waiting,
    visitor: stranger,
    address: () => `${waiting.citizenLink}/afvis`,
    typed: { reason: 'Jeg har fået et andet job' },
    voluntary: true,
  },
  {
    what: 'signing as the employer',
    of: () => filled,
    visitor: stranger,
    address: async () => (await signPage(stage, filled.link)).path,
    typed: { name: 'Karla Kokkesen', consent: 'yes' },
  },
  {
    what: 'signing as the citizen',
    of: () => waiting,
    visitor: stranger,
    address: async () => (await signPage(stage, waiting.citizenLink)).path,
    typed: { name: 'Demo Eksempelsen', consent: 'yes' },
  },
];

describe('a code', PATIENTLY, () => {
  it('that is none is asked for again, and after five tries a new one', async () => {
    const journey = await openCase(desk);
    const { citizenLink } = await toCitizen(stage, journey);
    const { page: coded, digits } = await askForCode(stage, citizenLink, journey.citizen);
    const who = stranger();
    const { hidden } = formOn({ status: 200, html: coded.html });
    const guess = async (code: string) =>
      formOn(await sendForm(who, `${citizenLink}/kode`, { body: bodyOf([...hidden, ['code', code]]) }));
    const wrong = digits === '000000' ? '000001' : '000000';

    const guesses = ['', '<script>', '\u0000', '9'.repeat(1_000_000), wrong];
    const answers = [];
    for (const each of guesses) answers.push(await guess(each));
    const late = await guess(digits);

    for (const answer of answers) {
      expect([answer.status, answer.problems, answer.loose]).toEqual([422, ['code'], []]);
      expect(answer.html).toContain('Koden passer ikke');
    }
    expect([late.status, late.html.includes('Koden er brugt op')]).toEqual([422, true]);
    expect(await stage.records.statusOf(journey)).toBe('awaiting-citizen');
  });
});

describe('every other form', PATIENTLY, () => {
  it.concurrent.each(FORMS)(
    '$what: asks for what must be corrected, keeps the rest, and does nothing',
    async ({ of, address, typed, act, visitor = () => desk, voluntary = false }) => {
      const before = await stage.records.historyOf(of());
      const who = visitor();
      const at = await address();
      const which = act === undefined ? {} : { act };
      const page = formOn(await get(who, at), which);
      const usual = entriesOf(typed);
      for (const { hostile, refused } of fillingsOf(page.written)) {
        if (refused.length === 0) continue;
        const entries = [
          ...usual.filter(([name]) => !hostile.has(name)),
          ...[...hostile].map(([name, { value }]): Entry => [name, value]),
        ];
        const answer = formOn(
          await sendForm(who, page.action, { body: bodyOf([...page.hidden, ...entries]) }),
          which,
        );
        const kept = new Set(answer.standing.map((entry) => entry.join('=')));
        expect(answer.status).toBe(422);
        expect(refused.map(instructedAt).filter((name) => !answer.problems.includes(name))).toEqual([]);
        expect(answer.loose).toEqual([]);
        expect(entries.filter((entry) => !kept.has(entry.join('=')))).toEqual([]);
        expect(answer.html).not.toContain('<script>alert');
      }
      if (!voluntary) {
        const nothing = formOn(await sendForm(who, page.action, { body: bodyOf(page.hidden) }), which);
        expect([nothing.status, nothing.problems.length > 0]).toEqual([422, true]);
      }
      expect(await stage.records.historyOf(of())).toEqual(before);
    },
  );
});
