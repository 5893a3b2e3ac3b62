import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openingFields, sectionFields } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import type { Mail } from '../../infra/local/mailbox/read-mail.ts';
import { SECTIONS, type SectionKey } from '../../shared/domain/agreement/sections.ts';
import { addDays, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import type { Status } from '../../shared/domain/case/status.ts';
import { bodyOf, entriesOf, type Entry, formOn, get, sendForm } from './form-page.ts';
import { agreementNumber, type Person } from './people.ts';
import type { Post } from './post.ts';
import { steps } from './steps.ts';

/** How far people want to take a case, and the standings in which a killed service may leave it. */
const PLANS = {
  'opens a case': ['invited'],
  'saves a step': ['invited', 'drafting'],
  'withdraws it': ['invited', 'withdrawn'],
  'corrects an address': ['invited'],
  'sends a new link': ['invited'],
  'signs as the employer': ['invited', 'drafting', 'awaiting-citizen'],
  'asks for a change': ['invited', 'drafting', 'awaiting-citizen', 'change-requested'],
  'signs as both': ['invited', 'drafting', 'awaiting-citizen', 'in-force'],
} as const satisfies Record<string, readonly Status[]>;

type Plan = keyof typeof PLANS;

const TEN: readonly Plan[] = [
  'opens a case',
  'signs as both',
  'saves a step',
  'withdraws it',
  'opens a case',
  'signs as the employer',
  'corrects an address',
  'asks for a change',
  'sends a new link',
  'opens a case',
];

/** One of the hundred: what its people want, what they have sent, and what has been answered. */
export type Traveller = {
  readonly number: number;
  readonly plan: Plan;
  readonly caseNumber: string;
  readonly employer: Person;
  readonly citizen: Person;
  readonly sent: Map<string, string>;
  readonly answered: Map<string, string>;
  /** How many codes had come before each one was asked for. */
  readonly codesBefore: Map<string, number>;
  /** The service's life in which each code was asked for. */
  readonly askedIn: Map<string, string>;
  isDone: boolean;
};

export const travellers = (count: number): readonly Traveller[] =>
  Array.from({ length: count }, (_, place) => ({
    number: place,
    plan: TEN[place % TEN.length] ?? 'opens a case',
    caseNumber: `REJSE-${place}`,
    employer: { name: agreementNumber(2).contact, address: `arbejdsgiver.${place}@example.com` },
    citizen: { name: agreementNumber(2).employee.name, address: `borger.${place}@example.org` },
    sent: new Map(),
    answered: new Map(),
    codesBefore: new Map(),
    askedIn: new Map(),
    isDone: false,
  }));

/** The standings in which a journey may be found. */
export const legalStandings = ({ plan }: Traveller): readonly Status[] => PLANS[plan];

/** The service between a start and a kill. */
export type Era = {
  readonly origin: string;
  readonly post: Post;
  readonly desk: Visitor;
  readonly today: CivilDate;
  /** Told of each answer. */
  readonly onAnswer: () => void;
  readonly isOver: () => boolean;
};

/** The service was killed under somebody's hands, or has sent as many codes as it may. */
export class Interrupted extends Error {}

const AT_ONCE = 20;

/** Everybody who is not done goes on, twenty at a time, until all are done or the service is killed. */
export const travel = async (all: readonly Traveller[], era: Era): Promise<void> => {
  const waiting = all.filter(({ isDone }) => !isDone);
  const walkOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !era.isOver(); next = waiting.shift()) {
      try {
        await follow(next, era);
        next.isDone = true;
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walkOn));
};

const follow = async (traveller: Traveller, era: Era): Promise<void> => {
  const { plan, employer, citizen } = traveller;
  const casePath = await open(traveller, era);
  if (plan === 'opens a case') return;
  if (plan === 'withdraws it')
    return staffAct(traveller, era, [`${casePath}/traek-tilbage`, ['reason', 'Fejl i sagen']]);
  if (plan === 'sends a new link')
    return staffAct(traveller, era, [`${casePath}/send-link`, ['party', 'employer']]);
  if (plan === 'corrects an address')
    return staffAct(traveller, era, [
      `${casePath}/ret-adresse/arbejdsgiver`,
      ['email', `ny.${employer.address}`],
    ]);
  const link = await linkTo(era, employer.address, 'Der ligger');
  for (const section of plan === 'saves a step' ? SECTIONS.slice(0, 1) : SECTIONS)
    await saveStep(traveller, era, { link, section });
  if (plan === 'saves a step') return;
  await sign(traveller, era, { link, person: employer });
  if (plan === 'signs as the employer') return;
  const citizenLink = await linkTo(era, citizen.address, 'Du har en aftale');
  if (plan === 'signs as both') return sign(traveller, era, { link: citizenLink, person: citizen });
  await send(traveller, era, {
    form: [`${citizenLink}/bed-om-aendring`, ['comment', 'Jeg møder hellere klokken ti']],
  });
};

/** The address and the fields of a form. */
type Form = readonly [address: string, ...fields: Entry[]];

const open = async (traveller: Traveller, era: Era): Promise<string> => {
  const { employer, citizen, caseNumber } = traveller;
  const addresses = { employerEmail: employer.address, employeeEmail: citizen.address };
  const fields = entriesOf({ ...openingFields(agreementNumber(2), caseNumber), ...addresses });
  const opened = await send(traveller, era, { form: ['/sager/ny', ...fields], visitor: era.desk });
  return new URL(opened, 'http://localhost').pathname;
};

const staffAct = async (traveller: Traveller, era: Era, form: Form): Promise<void> => {
  await send(traveller, era, { form, visitor: era.desk });
};

const saveStep = async (
  traveller: Traveller,
  era: Era,
  { link, section }: { readonly link: string; readonly section: SectionKey },
): Promise<void> => {
  const fields = sectionFields(agreementNumber(2), addDays(era.today, 60))[section];
  await send(traveller, era, {
    form: [`${link}/udfyld/${steps[section]}`, ['shownRev', '0'], ['save', 'next'], ...entriesOf(fields)],
  });
};

const MOST_CODES = 4;
/** Long, for two cores that have much else to do: a code that is waited for comes. */
const CODE_PATIENCE_MILLISECONDS = 20_000;

/** A code that was asked for in an earlier life grew too old while the service was down, and is asked for anew. */
const sign = async (
  traveller: Traveller,
  era: Era,
  { link, person }: { readonly link: string; readonly person: Person },
): Promise<void> => {
  for (let nth = 1; nth <= MOST_CODES; nth += 1) {
    const page = await signPage(era, link);
    if (page === undefined) return;
    const hidden = formOn(page).hidden.filter(([name]) => name !== 'commandId');
    const ask: Form = [`${link}/underskriv`, ...hidden, ['name', person.name], ['consent', 'yes']];
    const asked = `${link} ask ${nth}`;
    const codesBefore =
      traveller.codesBefore.get(asked) ?? (await era.post.mailsTo(person.address, 'Din kode')).length;
    traveller.codesBefore.set(asked, codesBefore);
    await send(traveller, era, { form: ask, name: asked });
    const life = traveller.askedIn.get(asked) ?? era.origin;
    traveller.askedIn.set(asked, life);
    if (life !== era.origin) continue;
    const mail = await codeAfter(era, person.address, codesBefore);
    if (mail === undefined) continue;
    const digits = /\b\d{6}\b/.exec(mail.text)?.[0] ?? '';
    const signed = await send(traveller, era, {
      form: [`${link}/kode`, ['code', digits]],
      name: `${link} sign ${nth}`,
    });
    if (signed !== REFUSED) return;
  }
  throw new Interrupted();
};

const codeAfter = async (era: Era, address: string, before: number): Promise<Mail | undefined> => {
  const until = Date.now() + CODE_PATIENCE_MILLISECONDS;
  while (Date.now() < until && !era.isOver()) {
    const mails = await era.post.mailsTo(address, 'Din kode');
    if (mails.length > before) return mails.at(-1);
    await sleep(50);
  }
  if (era.isOver()) throw new Interrupted();
  return undefined;
};

const REFUSED = 'refused';

/** The signing page, from the page where the content is read; nothing when it has been signed. */
const signPage = async (era: Era, link: string) => {
  const visitor = makeVisitor(era.origin);
  const reading = link.startsWith('/arbejdsgiver') ? `${link}/tjek-svar` : link;
  const read = await reached(era, () => get(visitor, `${era.origin}${reading}`));
  const way = /href="([^"]*\/underskriv[^"]*)"/.exec(read.html)?.[1];
  return way === undefined ? undefined : reached(era, () => get(visitor, `${era.origin}${way}`));
};

type Sending = {
  readonly form: Form;
  readonly visitor?: Visitor;
  /** Tells it apart from the same form sent again for another purpose. */
  readonly name?: string;
};

/** Sends a form once and remembers the answer; after a kill the very same form is sent again, as a browser does. */
const send = async (
  { sent, answered }: Traveller,
  era: Era,
  { form: [path, ...fields], visitor = makeVisitor(era.origin), name = path }: Sending,
): Promise<string> => {
  const known = answered.get(name);
  if (known !== undefined) return known;
  const body = sent.get(name) ?? bodyOf([['commandId', randomUUID()], ...fields]);
  sent.set(name, body);
  const { status, location } = await reached(era, () => sendForm(visitor, `${era.origin}${path}`, { body }));
  if ((status >= 500 && era.isOver()) || status === 429) throw new Interrupted();
  const isRefusedCode = status === 422 && path.endsWith('/kode');
  if (status !== 303 && !isRefusedCode) throw new Error(`${path.split('/').at(-1)} answered ${status}`);
  const answer = isRefusedCode ? REFUSED : location;
  answered.set(name, answer);
  era.onAnswer();
  return answer;
};

const reached = async <Answer>(era: Era, ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (era.isOver()) throw new Interrupted();
    throw error;
  }
};

const mailTo = async (era: Era, address: string, subject: string): Promise<Mail> => {
  while (!era.isOver()) {
    const [mail] = await era.post.mailsTo(address, subject);
    if (mail !== undefined) return mail;
    await sleep(50);
  }
  throw new Interrupted();
};

/** The path of the link in a mail: after a restart the same path is at another port. */
const linkTo = async (era: Era, address: string, subject: string): Promise<string> =>
  new URL((await mailTo(era, address, subject)).links[0] ?? '').pathname;

export const deskOf = (origin: string): Promise<Visitor> => signInAs(origin, 'Kira Konsulentsen');
