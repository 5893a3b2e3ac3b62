import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateFields, openingFields, type TypedFields } from '../../infra/local/demo/typed-forms.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { goodTalk, signInAs, TO_SIGN } from '../../infra/local/demo/walk.ts';
import { steps } from './steps.ts';
import { bodyOf, entriesOf, formOn, type FormPage, get, sendForm } from './form-page.ts';
import { nowOnStage } from './head-start.ts';
import {
  agreementNumber,
  fillInUnseen,
  invitationOf,
  type Journey,
  openCase,
  sign,
  signPage,
  toForce,
} from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';

let stage: Stage;
let desk: Visitor;

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
});
afterAll(() => stage.stop());

const TODAY = dayOf(nowOnStage());
const visitor = () => makeVisitor(stage.origin);

/** The same filled-in form, sent three times at once and once more afterwards; gives the four answers. */
const sendAgainAndAgain = async (
  who: Visitor,
  page: FormPage,
  typed: TypedFields,
): Promise<readonly FormPage[]> => {
  const kept = page.standing.filter(([name]) => !(name in typed));
  const body = bodyOf([...page.hidden, ...kept, ...entriesOf(typed)]);
  const send = async () => formOn(await sendForm(who, page.action, { body }));
  const together = await Promise.all([send(), send(), send()]);
  return [...together, await send()];
};

type Act = {
  readonly what: string;
  /** Brings the case to where the form can be sent, and says where the form is. */
  readonly ready: (journey: Journey) => Promise<{ readonly address: string; readonly to?: string }>;
  readonly typed: TypedFields;
  /** What the history gets, once. */
  readonly happens: readonly string[];
  /** Mails that go out once, by the beginning of their subject. */
  readonly mails?: { readonly employer?: string; readonly citizen?: string };
  readonly byParty?: boolean;
  readonly act?: string;
};

/** What can happen to one case, one after the other. */
const BEFORE_FORCE: readonly Act[] = [
  {
    what: 'saving a step',
    byParty: true,
    ready: async (journey) => ({ address: `${await invitationOf(stage, journey)}/udfyld/${steps.support}` }),
    typed: { other: 'Vi ringer hver uge', save: 'next' },
    happens: ['employer: section-saved'],
  },
  {
    what: 'sending a new link',
    ready: async ({ casePath }) => ({ address: `${casePath}/send-link/arbejdsgiver` }),
    typed: {},
    happens: ['staff: link-sent'],
    mails: { employer: 'Her er dit nye link' },
  },
  {
    what: 'correcting an address',
    ready: async ({ casePath }) => ({ address: `${casePath}/ret-adresse/borger`, to: '/borger' }),
    typed: { email: 'ret@example.org' },
    happens: ['staff: address-corrected'],
    mails: { citizen: 'Eksempelby Kommune skriver ikke' },
  },
  {
    what: 'correcting the citizen',
    ready: async ({ casePath }) => ({ address: `${casePath}/ret-borger` }),
    typed: { employeeName: 'Demo Nygift Eksempelsen', employeeMobile: '20 12 34 56' },
    happens: ['staff: citizen-corrected'],
  },
  {
    what: 'withdrawing',
    ready: async ({ casePath }) => ({ address: `${casePath}/traek-tilbage`, to: '/traek-tilbage' }),
    typed: { reason: 'Sagen er oprettet forkert' },
    happens: ['staff: withdrawn'],
    mails: { employer: 'Aftalen fra Eksempelby Kommune er trukket tilbage' },
  },
];

const WAITING: readonly Act[] = [
  {
    what: 'asking for a code',
    byParty: true,
    ready: async (journey) => ({ address: (await signPage(stage, await waitingLink(journey))).path }),
    typed: { name: 'Demo Eksempelsen', consent: 'yes' },
    happens: ['citizen: code-sent'],
    mails: { citizen: 'Din kode' },
  },
  {
    what: 'taking back',
    byParty: true,
    ready: async (journey) => ({ address: `${await invitationOf(stage, journey)}/ret` }),
    typed: {},
    happens: ['employer: signature-voided'],
    mails: { citizen: 'Aftalen bliver rettet' },
  },
  {
    what: 'asking for a change',
    byParty: true,
    ready: async (journey) => ({ address: `${await waitingLink(journey)}/bed-om-aendring` }),
    typed: { comment: 'Jeg møder hellere klokken ti' },
    happens: ['citizen: change-requested', 'citizen: signature-voided'],
    mails: { employer: 'Medarbejderen ønsker', citizen: 'Dit ønske' },
  },
  {
    what: 'declining',
    byParty: true,
    ready: async (journey) => ({ address: `${await waitingLink(journey)}/afvis` }),
    typed: { reason: '' },
    happens: ['citizen: declined'],
    mails: { employer: 'Aftalen er ikke blevet' },
  },
];

const IN_FORCE: readonly Act[] = [
  {
    what: 'recording a talk',
    act: 'record',
    ready: (journey) => talkOf(journey, 0),
    typed: goodTalk(TODAY),
    happens: ['staff: follow-up-recorded'],
  },
  {
    what: 'moving a talk',
    act: 'postpone',
    ready: (journey) => talkOf(journey, 1),
    typed: { ...dateFields('to', addDays(TODAY, 60)), reason: 'Ferie' },
    happens: ['staff: follow-up-postponed', 'staff: follow-ups-joined'],
  },
  {
    what: 'marking as seen',
    ready: async ({ casePath }) => ({ address: casePath, to: '/registrer' }),
    typed: {},
    happens: ['staff: registered'],
  },
  {
    what: 'ending',
    ready: async ({ casePath }) => ({ address: `${casePath}/afslut`, to: '/afslut' }),
    typed: { ...dateFields('on', TODAY), reason: 'Jobbet blev nedlagt' },
    happens: ['staff: ended', 'staff: follow-ups-dropped'],
  },
];

/** The citizen's newest link, once the employer has signed as often as it takes. */
const waitingLink = async (journey: Journey): Promise<string> => {
  const link = await invitationOf(stage, journey);
  if ((await stage.records.statusOf(journey)) === 'invited') await fillInUnseen(stage, link, journey);
  if ((await stage.records.statusOf(journey)) !== 'awaiting-citizen')
    await sign(stage, link, journey.employer);
  await stage.service.settle();
  const invitations = await stage.post.mailsTo(journey.citizen.address, TO_SIGN);
  return invitations.at(-1)?.links[0] ?? '';
};

const talkOf = async (journey: Journey, place: number) => {
  const { followUps } = await stage.records.of(journey);
  return { address: `${journey.casePath}/opfoelgning/${followUps[place]?.id}` };
};

const countMails = ({ employer, citizen }: Journey, mails: NonNullable<Act['mails']>) =>
  Promise.all(
    (
      [
        [employer.address, mails.employer],
        [citizen.address, mails.citizen],
      ] as const
    ).map(async ([to, subject]) =>
      subject === undefined ? 0 : (await stage.post.mailsTo(to, subject)).length,
    ),
  );

const happensOnce = async (journey: Journey, { ready, typed, happens, mails = {}, byParty, act }: Act) => {
  const { address, to = '' } = await ready(journey);
  const who = byParty === true ? visitor() : desk;
  const page = formOn(await get(who, address), act === undefined ? { to } : { to, act });
  const before = await stage.records.historyOf(journey);
  const mailsBefore = await countMails(journey, mails);

  const answers = await sendAgainAndAgain(who, page, typed);

  expect(answers.map(({ status, location }) => [status, location])).toEqual(
    answers.map(() => [303, answers[0]?.location]),
  );
  expect((await stage.records.historyOf(journey)).slice(before.length)).toEqual(happens);
  await stage.service.settle();
  const sent = (await countMails(journey, mails)).map((count, place) => count - (mailsBefore[place] ?? 0));
  expect(sent).toEqual([mails.employer, mails.citizen].map((subject) => (subject === undefined ? 0 : 1)));
};

describe('the same form sent four times', PATIENTLY, () => {
  let invited: Journey;
  let waiting: Journey;
  let inForce: Journey;

  beforeAll(async () => {
    [invited, waiting, inForce] = await Promise.all([
      openCase(desk),
      openCase(desk),
      openCase(desk, { daysToStart: 0 }),
    ]);
    await toForce(stage, inForce);
    await stage.service.settle();
  });

  it.each(BEFORE_FORCE)('$what happens once', (act) => happensOnce(invited, act));
  it.each(WAITING)('$what happens once', (act) => happensOnce(waiting, act));
  it.each(IN_FORCE)('$what happens once', (act) => happensOnce(inForce, act));

  it('opening a case opens one', async () => {
    const page = formOn(await get(desk, '/sager/ny'), { to: '/sager/ny' });
    const typed = { ...openingFields(agreementNumber(4), 'SAG-EN'), employerEmail: 'en.eneste@example.com' };

    const answers = await sendAgainAndAgain(desk, page, typed);

    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect((await get(desk, '/sager')).html.split('SAG-EN').length - 1).toBe(1);
    await stage.service.settle();
    expect(await stage.post.mailsTo('en.eneste@example.com', '')).toHaveLength(1);
  });

  it('asking for a link by address sends one', async () => {
    const journey = await openCase(desk);
    await invitationOf(stage, journey);
    const page = formOn(await get(visitor(), '/nyt-link'));

    await sendAgainAndAgain(visitor(), page, { email: journey.employer.address });

    await stage.service.settle();
    expect(await stage.post.mailsTo(journey.employer.address, 'Her er dit nye link')).toHaveLength(1);
  });

  it('a mail that came back is sent once more', async () => {
    const journey = await openCase(desk, { typed: { employerEmail: 'bounce@example.com' } });
    await expect
      .poll(async () => (await get(desk, journey.casePath)).html, { timeout: 20_000 })
      .toContain('/send-mail-igen');
    await stage.service.settle();
    const page = formOn(await get(desk, journey.casePath), { to: '/send-mail-igen' });

    await sendAgainAndAgain(desk, page, {});

    await stage.service.settle();
    expect(await stage.post.mailsTo('bounce@example.com', 'Der ligger')).toHaveLength(2);
  });
});
