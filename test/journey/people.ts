import { randomUUID } from 'node:crypto';
import { SECTIONS } from '../../shared/domain/agreement/sections.ts';
import { addDays, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf, instant } from '../../shared/domain/calendar/instant.ts';
import type { FictionalAgreement } from '../../infra/local/demo/fictional-agreement.ts';
import {
  fictionalAgreements,
  openingFields,
  sectionFields,
  type TypedFields,
} from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visited, type Visitor } from '../../infra/local/demo/visitor.ts';
import { expectHeading, INVITATION, TO_SIGN } from '../../infra/local/demo/walk.ts';
import { bodyOf, entriesOf, type Entry, sendForm } from './form-page.ts';
import { nowOnStage } from './head-start.ts';
import type { Post } from './post.ts';
import { steps } from './steps.ts';

/** Where people act: the service's address and the post they get. */
export type Place = { readonly origin: string; readonly post: Post };

/** One of the two parties, with mail addresses of this case alone. */
export type Person = { readonly name: string; readonly address: string };

/** A case as the people in it know it. */
export type Journey = {
  readonly agreement: FictionalAgreement;
  readonly casePath: string;
  readonly employer: Person;
  readonly citizen: Person;
  readonly start: CivilDate;
};

const DAYS_TO_START = 14;
let lastNumber = 0;

/** One of the ten made-up agreements, 1 to 10. */
export const agreementNumber = (number: number): FictionalAgreement => {
  const found = fictionalAgreements[number - 1];
  if (found === undefined) throw new RangeError('there are ten agreements');
  return found;
};

export type Opening = {
  readonly agreement?: FictionalAgreement;
  readonly typed?: TypedFields;
  /** The employee's name, where `typed` has another than the agreement's. */
  readonly named?: string;
  readonly now?: string;
  readonly daysToStart?: number;
};

/** A consultant has opened a case with addresses that no other case has, so that each mail is known by its reader. */
export const openCase = async (
  desk: Visitor,
  {
    agreement = agreementNumber(2),
    typed = {},
    named = agreement.employee.name,
    now = nowOnStage(),
    daysToStart = DAYS_TO_START,
  }: Opening = {},
): Promise<Journey> => {
  lastNumber += 1;
  const number = lastNumber;
  const employer = { name: agreement.contact, address: `arbejdsgiver.${number}@example.com` };
  const citizen = { name: named, address: `borger.${number}@example.org` };
  const addresses = { employerEmail: employer.address, employeeEmail: citizen.address };
  const form = await desk.open('/sager/ny');
  const fields = { ...openingFields(agreement, `SAG-${number}`), ...addresses, ...typed };
  const opened = expectHeading(await form.submit(fields, '/sager/ny'), citizen.name);
  const start = addDays(dayOf(instant(now)), daysToStart);
  return { agreement, casePath: opened.pathname, employer, citizen, start };
};

export const invitationOf = ({ post }: Place, { employer }: Journey): Promise<string> =>
  post.linkTo(employer.address, INVITATION);

export const signLinkOf = ({ post }: Place, { citizen }: Journey, nth = 1): Promise<string> =>
  post.linkTo(citizen.address, TO_SIGN, nth);

/** The page of a step, saved with "Gem og fortsæt"; gives the page that follows. */
export const saveStep = (page: Visited, fields: TypedFields): Promise<Visited> =>
  page.submit({ ...fields, save: 'next' });

/** Every step is filled in, each on the page that the one before led to; gives "Tjek dine svar". */
export const fillInAll = async (
  { origin }: Place,
  link: string,
  { agreement, start }: Journey,
): Promise<Visited> => {
  const fields = sectionFields(agreement, start);
  let page = await (await makeVisitor(origin).open(link)).follow('Begynd');
  for (const section of SECTIONS) page = await saveStep(page, fields[section]);
  return expectHeading(page, 'Tjek dine svar');
};

/** The six steps are saved as `fillInAll` saves them, without looking at a page: for a test that begins where they are done. */
export const fillInUnseen = async (
  { origin, visitor = makeVisitor(origin) }: Place & { readonly visitor?: Visitor },
  link: string,
  { agreement, start }: Journey,
): Promise<void> => {
  const fields = sectionFields(agreement, start);
  for (const section of SECTIONS) {
    const hidden: readonly Entry[] = [
      ['shownRev', '0'],
      ['commandId', randomUUID()],
      ['save', 'next'],
    ];
    const saved = await sendForm(visitor, `${link}/udfyld/${steps[section]}`, {
      body: bodyOf([...hidden, ...entriesOf(fields[section])]),
    });
    if (saved.status !== 303) throw new Error(`${section} was not saved: ${saved.status}`);
  }
};

/** The digits of the code that came for what `ask` did. */
export const codeFor = async (
  { post }: Place,
  { address }: Person,
  ask: () => Promise<Visited>,
): Promise<{ readonly page: Visited; readonly digits: string }> => {
  const before = (await post.mailsTo(address, 'Din kode')).length;
  const page = expectHeading(await ask(), 'Skriv koden');
  const mail = await post.mailTo(address, 'Din kode', before + 1);
  return { page, digits: /\b\d{6}\b/.exec(mail.text)?.[0] ?? '' };
};

/** The signing page, by the way on the page where the content is read: "Tjek dine svar", or the citizen's first page. */
export const signPage = async ({ origin }: Place, link: string): Promise<Visited> => {
  const visitor = makeVisitor(origin);
  const { html } = await visitor.open(link.includes('/arbejdsgiver/') ? `${link}/tjek-svar` : link);
  const way = /href="([^"]*\/underskriv[^"]*)"/.exec(html)?.[1];
  if (way === undefined) throw new Error('no way to the signing page');
  return visitor.open(new URL(way, link).href);
};

/** Name and consent are given and the code has come; gives the page where it is typed. */
export const askForCode = (place: Place, link: string, person: Person) =>
  codeFor(place, person, async () => {
    const page = await signPage(place, link);
    return page.submit({ name: person.name, consent: 'yes' });
  });

/** Signed with the code from the mail; gives the receipt. */
export const sign = async (place: Place, link: string, person: Person): Promise<Visited> => {
  const { page, digits } = await askForCode(place, link, person);
  return expectHeading(await page.submit({ code: digits }), 'Kvittering');
};

/** The employer has filled in everything and signed; gives the links of both. */
export const toCitizen = async (place: Place, journey: Journey) => {
  const employerLink = await invitationOf(place, journey);
  await fillInUnseen(place, employerLink, journey);
  await sign(place, employerLink, journey.employer);
  return { employerLink, citizenLink: await signLinkOf(place, journey) };
};

/** Both have signed; gives the links of both. */
export const toForce = async (place: Place, journey: Journey) => {
  const links = await toCitizen(place, journey);
  await sign(place, links.citizenLink, journey.citizen);
  return links;
};
