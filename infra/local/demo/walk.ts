import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { Mail } from '../mailbox/read-mail.ts';
import type { FictionalAgreement } from './fictional-agreement.ts';
import {
  dateFields,
  employeeAddress,
  employerAddress,
  openingFields,
  sectionFields,
  type TypedFields,
} from './typed-forms.ts';
import { makeVisitor, type Visited, type Visitor } from './visitor.ts';

/** What a walk needs of the running service: its address, its mails, and to wait until nothing goes on by itself. */
export type Scene = {
  readonly origin: string;
  readonly mails: () => Promise<readonly Mail[]>;
  readonly settle: () => Promise<void>;
};

/** Fails the walk when a page is not the one that was expected, and says what it was instead. */
export const expectHeading = (page: Visited, heading: string): Visited => {
  if (page.heading === heading) return page;
  const problems = page.problems.join(' | ');
  throw new Error(`expected "${heading}" but saw "${page.heading}" (${page.status}) ${problems}`);
};

/** A member of staff at the desk, signed in by the local identity provider; a team leader sees `Alle sager`. */
export const signInAs = async (origin: string, name: string, list = 'Mine sager'): Promise<Visitor> => {
  const visitor = makeVisitor(origin);
  const people = await visitor.open('/log-ind');
  expectHeading(await people.submit({ person: personIn(people, name) }), list);
  return visitor;
};

const personIn = (page: Visited, name: string): string => {
  const button = new RegExp(`<button[^>]*value="([^"]+)"[^>]*>[^<]*${name}`).exec(page.html)?.[1];
  if (button === undefined) throw new Error(`nobody called ${name} can sign in`);
  return button;
};

/** The case is open and the employer invited; gives the case's address on the desk. */
export const invite = async (
  desk: Visitor,
  agreement: FictionalAgreement,
  caseNumber: string,
): Promise<string> => {
  const form = await desk.open('/sager/ny');
  const opened = await form.submit(openingFields(agreement, caseNumber), '/sager/ny');
  return expectHeading(opened, agreement.employee.name).pathname;
};

/** The link in the newest mail to somebody whose subject begins so. */
export const linkMailedTo = async (scene: Scene, address: string, subject: string): Promise<string> => {
  const mail = await newestMail(scene, address, subject);
  const link = mail.links[0];
  if (link === undefined) throw new Error(`no link in "${subject}"`);
  return link;
};

const newestMail = async (scene: Scene, address: string, subject: string): Promise<Mail> => {
  await scene.settle();
  const mail = (await scene.mails()).findLast(
    ({ to, subject: own }) => to.includes(address) && own.startsWith(subject),
  );
  if (mail === undefined) throw new Error(`no mail "${subject}" to ${address}`);
  return mail;
};

export const INVITATION = 'Der ligger en aftale klar';
export const TO_SIGN = 'Du har en aftale';

/** Every step is filled in and saved; gives the page "Tjek dine svar". */
export const fillIn = async (
  employer: Visitor,
  link: string,
  fields: ReturnType<typeof sectionFields>,
): Promise<Visited> => {
  let page = await employer.open(link);
  page = await page.follow('Begynd');
  for (const section of SECTIONS) page = await page.submit({ ...fields[section], save: 'next' });
  return expectHeading(page, 'Tjek dine svar');
};

/** Name, consent, and the code from the mail or MitID of this machine, whichever the service asks for; gives the receipt. */
export const sign = async (
  scene: Scene,
  visitor: Visitor,
  signer: { readonly read: string; readonly button: string; readonly name: string; readonly address: string },
): Promise<Visited> => {
  const page = await (await visitor.open(signer.read)).follow(signer.button);
  const sent = await page.submit({ name: signer.name, consent: 'yes' });
  if (sent.heading === MITID) return throughMitId(sent, signer.name);
  const waiting = expectHeading(sent, 'Skriv koden');
  const mail = await newestMail(scene, signer.address, 'Din kode');
  const code = /\b\d{6}\b/.exec(mail.text)?.[0] ?? '';
  return expectHeading(await waiting.submit({ code }), 'Kvittering');
};

const MITID = 'Vis, hvem du er, med MitID';

const throughMitId = async (page: Visited, name: string): Promise<Visited> => {
  const people = await page.follow('Gå til MitID');
  const known = expectHeading(await people.submit({ person: personIn(people, name) }), 'Underskriv aftalen');
  return expectHeading(await known.submit({}), 'Kvittering');
};

export type Parties = { readonly employerLink: string; readonly citizenLink: string };

/** The employer has filled in and signed; gives the links of both. */
export const byEmployer = async (
  scene: Scene,
  agreement: FictionalAgreement,
  start: CivilDate,
): Promise<Parties> => {
  const employerLink = await linkMailedTo(scene, employerAddress(agreement), INVITATION);
  const employer = makeVisitor(scene.origin);
  await fillIn(employer, employerLink, sectionFields(agreement, start));
  await sign(scene, employer, {
    read: `${employerLink}/tjek-svar`,
    button: 'Gå til underskrift',
    name: agreement.contact,
    address: employerAddress(agreement),
  });
  return { employerLink, citizenLink: await linkMailedTo(scene, employeeAddress(agreement), TO_SIGN) };
};

/** The citizen has read and countersigned. */
export const byCitizen = async (
  scene: Scene,
  agreement: FictionalAgreement,
  link: string,
): Promise<Visited> => {
  const citizen = makeVisitor(scene.origin);
  expectHeading(await citizen.open(link), 'Læs aftalen');
  return sign(scene, citizen, {
    read: link,
    button: 'Underskriv',
    name: agreement.employee.name,
    address: employeeAddress(agreement),
  });
};

/** A talk that went well, as the consultant types it. */
export const goodTalk = (heldOn: CivilDate): TypedFields => ({
  ...dateFields('heldOn', heldOn),
  form: 'visit',
  participants: ['citizen', 'employer'],
  wellbeing: '3',
  'milestones.0.outcome': 'on-the-way',
  'milestones.0.comment': 'Det går fremad.',
  'paidHours.kind': 'unchanged',
  note: 'Opgaverne passer. Pauserne bliver holdt.',
  'actions.0.what': 'Ringer til mentor',
  'actions.0.who': 'Konsulenten',
});

/** The first talk that is due on the desk is recorded; gives the case's page. */
export const recordFirstTalk = async (desk: Visitor, heldOn: CivilDate): Promise<Visited> => {
  const talk = await (await desk.open('/sager')).follow('Registrér');
  return talk.submit(goodTalk(heldOn));
};
