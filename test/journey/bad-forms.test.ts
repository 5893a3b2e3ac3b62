import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { mixturesOf } from '../forms/cells.ts';
import { employerForms } from '../forms/employer-forms.ts';
import type { Form } from '../forms/fields.ts';
import { faultsIn } from '../forms/judging.ts';
import type { OpenForm } from '../forms/open-form.ts';
import { partyForms } from '../forms/party-forms.ts';
import { staffForms } from '../forms/staff-forms.ts';
import { bodyOf, formOn, get, sendForm } from './form-page.ts';
import { nowOnStage } from './head-start.ts';
import {
  askForCode,
  fillInUnseen,
  invitationOf,
  type Journey,
  openCase,
  signPage,
  toCitizen,
  toForce,
} from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';
import { steps } from './steps.ts';

let stage: Stage;
let desk: Visitor;
let invited: Journey & { readonly link: string };
let filled: Journey & { readonly link: string };
let waiting: Journey & { readonly citizenLink: string };
let inForce: Journey & { readonly ownLink: string };
/** The address of somebody who began without an invitation. */
let codeOnPaper: string;
let beginning: string;

const TODAY = dayOf(nowOnStage());
const START = addDays(TODAY, 14);

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
  const invite = async () => {
    const journey = await openCase(desk);
    return { ...journey, link: await invitationOf(stage, journey) };
  };
  const fill = async () => {
    const journey = await invite();
    await fillInUnseen(stage, journey.link, journey);
    return journey;
  };
  const wait = async () => {
    const journey = await openCase(desk);
    return { ...journey, ...(await toCitizen(stage, journey)) };
  };
  const force = async () => {
    const journey = await openCase(desk, { daysToStart: 0 });
    await toForce(stage, journey);
    await (await makeVisitor(stage.origin).open('/nyt-link')).submit({ email: journey.citizen.address });
    return { ...journey, ownLink: await stage.post.linkTo(journey.citizen.address, 'Her er dit nye link') };
  };
  const begin = async () => {
    await (await makeVisitor(stage.origin).open('/start')).submit({ email: 'vil.begynde@example.com' });
    return new URL(await stage.post.linkTo('vil.begynde@example.com', 'Bekræft')).pathname;
  };
  beginning = await begin();
  [invited, filled, waiting, inForce] = await Promise.all([invite(), fill(), wait(), force()]);
  // Document and journal come by themselves; what is looked at here is what a form does.
  await stage.service.settle();
  const { text } = await desk.open(`${filled.casePath}/papir/udskriv`);
  codeOnPaper = /Kontrolkode: ([0-9A-F]{4} [0-9A-F]{4})/i.exec(text)?.[1] ?? '';
});
afterAll(() => stage.stop());

const stranger = () => makeVisitor(stage.origin);

type Place = {
  readonly form: Form;
  /** The case that nothing may happen to. */
  readonly of: () => Journey;
  readonly address: () => string | Promise<string>;
  readonly visitor?: () => Visitor;
  readonly act?: string;
};

const talkOf = async (journey: Journey): Promise<string> =>
  `${journey.casePath}/opfoelgning/${(await stage.records.of(journey)).followUps[0]?.id}`;

const desks = staffForms(TODAY);

const ON_THE_DESK: readonly Place[] = [
  { form: desks.open, of: () => invited, address: () => '/sager/ny' },
  {
    form: desks.correct,
    of: () => invited,
    address: () => `${invited.casePath}/ret-adresse/arbejdsgiver`,
  },
  { form: desks.citizen, of: () => invited, address: () => `${invited.casePath}/ret-borger` },
  { form: desks.details, of: () => invited, address: () => `${invited.casePath}/oplysninger` },
  {
    form: {
      ...desks.paper,
      good: {
        ...desks.paper.good,
        get controlCode() {
          return codeOnPaper;
        },
      },
    },
    of: () => filled,
    address: () => `${filled.casePath}/papir`,
  },
  { form: desks.withdraw, of: () => invited, address: () => `${invited.casePath}/traek-tilbage` },
  { form: desks.end, of: () => inForce, address: () => `${inForce.casePath}/afslut` },
  { form: desks.record, of: () => inForce, act: 'record', address: () => talkOf(inForce) },
  { form: desks.postpone, of: () => inForce, act: 'postpone', address: () => talkOf(inForce) },
];

const ADDRESSES: { readonly [Each in (typeof partyForms)[number]['what']]: () => string | Promise<string> } =
  {
    'signing as the employer': async () => (await signPage(stage, filled.link)).path,
    'signing as the citizen': async () => (await signPage(stage, waiting.citizenLink)).path,
    'asking for a change': () => `${waiting.citizenLink}/bed-om-aendring`,
    declining: () => `${waiting.citizenLink}/afvis`,
    'asking to be called': () => `${waiting.citizenLink}/ring-til-mig`,
    'asking to be called between talks': () => `${inForce.ownLink}/ring-til-mig`,
    'asking to begin': () => '/start',
    beginning: () => beginning,
    'asking for a new link': () => '/nyt-link',
  };

const OF_PARTIES: readonly Place[] = partyForms.map((form) => ({
  form,
  of: () => {
    if (form.what === 'asking to be called between talks') return inForce;
    return form.by === 'citizen' ? waiting : filled;
  },
  visitor: stranger,
  address: ADDRESSES[form.what],
}));

const open = async ({ of, address, visitor = () => desk, act }: Place): Promise<OpenForm> => {
  const who = visitor();
  const which = act === undefined ? {} : { act };
  const page = formOn(await get(who, await address()), which);
  return {
    page,
    send: async (body) =>
      formOn(await sendForm(who, page.action, { body: `${bodyOf(page.hidden)}&${body}` }), which),
    untouched: () => stage.records.historyOf(of()),
  };
};

/** A step of a case that has nothing but what is sent here. */
const openStep = async (section: keyof typeof steps): Promise<OpenForm> => {
  const who = stranger();
  const address = `${invited.link}/udfyld/${steps[section]}`;
  let page = formOn(await get(who, address));
  return {
    page,
    send: async (body) => {
      const answer = formOn(
        await sendForm(who, address, { body: `${bodyOf([...page.hidden, ['save', 'next']])}&${body}` }),
      );
      page = answer;
      return answer;
    },
    untouched: () => stage.records.statusOf(filled),
  };
};

describe('a mixture of what nobody should type', PATIENTLY, () => {
  it.concurrent.each([...ON_THE_DESK, ...OF_PARTIES].map((place) => ({ what: place.form.what, place })))(
    'is answered with instructions, kept, and does nothing: $what',
    async ({ place }) => {
      const form = { ...place.form, open: () => open(place) };

      expect(await faultsIn(form, mixturesOf(form, 2))).toEqual([]);
    },
  );

  it('is answered with instructions and kept in every step', async () => {
    for (const step of employerForms(START)) {
      const form = { ...step, open: () => openStep(step.section) };

      expect(await faultsIn(form, mixturesOf(form, 2)), step.what).toEqual([]);
    }
    for (const address of [invited.link, `${invited.link}/tjek-svar`]) {
      const { status, html } = await get(stranger(), address);
      expect([status, html.includes('<script>alert')]).toEqual([200, false]);
    }
  });
});

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
