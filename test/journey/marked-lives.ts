import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FictionalAgreement } from '../../infra/local/demo/fictional-agreement.ts';
import { dateFields } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visited, type Visitor } from '../../infra/local/demo/visitor.ts';
import { goodTalk, signInAs } from '../../infra/local/demo/walk.ts';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { addMonths } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { nextAsk } from '../../shared/domain/follow-up/ask.ts';
import { multipart, MULTIPART } from '../fakes/file-form.ts';
import { MARK, marked, MARKED_AGREEMENTS, MARKED_OPENING } from './marked-people.ts';
import {
  askForCode,
  fillInUnseen,
  invitationOf,
  type Journey,
  openCase,
  toCitizen,
  toForce,
} from './people.ts';
import type { Stage } from './stage.ts';
import { steps } from './steps.ts';

const SETTINGS = readMunicipalityFile('eksempelby');
const PATIENCE_MILLISECONDS = 30_000;
const QUESTIONS = 'Hvordan går det?';

/** Where people act, and the consultant whose cases they are. `journeys` are the cases she has opened so far. */
export type MarkedStage = { readonly stage: Stage; readonly kira: Visitor; readonly journeys: Journey[] };

const numbered = (place: number): FictionalAgreement => {
  const found = MARKED_AGREEMENTS[place];
  if (found === undefined) throw new RangeError('there are ten agreements');
  return found;
};

const opened = async ({ stage, kira, journeys }: MarkedStage, place: number): Promise<Journey> => {
  const agreement = numbered(place);
  const typed = { ...MARKED_OPENING, cpr: agreement.employee.id };
  const journey = await openCase(kira, { agreement, typed, daysToStart: 0, now: stage.service.clock.now() });
  journeys.push(journey);
  return journey;
};

const open = ({ stage }: MarkedStage, address: string): Promise<Visited> =>
  makeVisitor(stage.origin).open(address);
const todayAt = ({ stage }: MarkedStage) => dayOf(stage.service.clock.now());

/** The ten agreements are filled in and signed by both. */
export const signTen = async (marks: MarkedStage): Promise<void> => {
  // One after the other: which of them comes first is no matter of chance.
  for (const place of MARKED_AGREEMENTS.keys()) await opened(marks, place);
  await Promise.all(marks.journeys.map((journey) => toForce(marks.stage, journey)));
  await marks.stage.service.settle();
};

/** A change is asked for, one declines, one is withdrawn, and one is signed on paper; gives the cases in this order. */
export const endOtherwise = async (marks: MarkedStage): Promise<readonly Journey[]> => {
  const { stage, kira } = marks;
  const cases = await Promise.all([0, 1, 2, 3].map((place) => opened(marks, place)));
  const [change, refusal, withdrawal, paper] = cases;
  if (!change || !refusal || !withdrawal || !paper) throw new Error('a case is missing');
  const asked = await toCitizen(stage, change);
  const wish = await open(marks, `${asked.citizenLink}/bed-om-aendring`);
  await wish.submit({ comment: marked('jeg møder klokken ti.') });
  const declined = await toCitizen(stage, refusal);
  await (await open(marks, `${declined.citizenLink}/afvis`)).submit({ reason: marked('jeg vil ikke.') });
  await (await kira.open(`${withdrawal.casePath}/traek-tilbage`)).submit({ reason: marked('er flyttet.') });
  await fillInUnseen(stage, await invitationOf(stage, paper), paper);
  const form = await kira.open(`${paper.casePath}/papir`);
  const { html } = await form.follow('Udskriv til underskrift');
  await form.submit({
    controlCode: /Kontrolkode: <strong>([^<]+)</.exec(html)?.[1] ?? '',
    employerName: paper.employer.name,
    citizenName: paper.citizen.name,
    ...dateFields('signedOn', todayAt(marks)),
    ownWords: marked('jeg glæder mig'),
    reason: marked('har ingen computer.'),
    informed: 'yes',
  });
  return cases;
};

/** An employer begins without an invitation, and asks for a new link. */
export const beginFromOutside = async (marks: MarkedStage): Promise<Visited> => {
  const { post } = marks.stage;
  const employer = 'qvxjkwzpf.karla@example.com';
  await (await open(marks, '/start')).submit({ email: employer }, '/start');
  const link = await post.linkTo(employer, 'Bekræft din e-mail');
  const typed = {
    employeeName: 'Demo Qvxjkwzpfsen',
    employeeEmail: 'qvxjkwzpf.demo@example.org',
    kind: 'new',
  };
  const begun = await (await open(marks, link)).submit(typed);
  await (await open(marks, '/nyt-link')).submit({ email: employer });
  await post.mailTo(employer, 'Her er dit nye link');
  return begun;
};

/** What is marked stands where it does not belong: in fields, codes, addresses and files that are refused. */
export const beRefused = async (marks: MarkedStage): Promise<void> => {
  const { stage, kira } = marks;
  const link = await invitationOf(stage, await opened(marks, 4));
  for (const step of Object.values(steps)) {
    const page = await open(marks, `${link}/udfyld/${step}`);
    const wrong = { cvr: marked(''), name: 'x'.repeat(500), weeklyHours: marked('timer'), title: '' };
    await page.submit({ ...wrong, 'contact.email': marked('mail'), save: 'next' });
  }
  const signing = await opened(marks, 6);
  const toSign = await invitationOf(stage, signing);
  await fillInUnseen(stage, toSign, signing);
  const { page } = await askForCode(stage, toSign, signing.employer);
  await page.submit({ code: marked('000000') });
  for (const path of ['/findes-ikke/', '/sager/', '/arbejdsgiver/', '/start?navn='])
    await open(marks, `${path}${MARK}navn`);
  const opening = await kira.open('/sager/ny');
  await opening.submit({ employeeName: marked('Navn'), cpr: '610180-0002' }, '/sager/ny');
  const file = multipart(Buffer.from(marked('no document')), { fileName: `${MARK}navn.pdf` });
  await fetch(`${stage.origin}/tjek`, { method: 'POST', body: file, headers: { 'content-type': MULTIPART } });
  await makeVisitor(stage.origin).fetch(`${link}/kode`, { method: 'POST', body: `{"navn":"${MARK}` });
};

/** A case is opened while no mail goes out; it goes when the service is up again. */
export const openWithoutMail = async (marks: MarkedStage): Promise<void> => {
  const { service } = marks.stage;
  service.mailbox.turnOff();
  await opened(marks, 5);
  const until = Date.now() + PATIENCE_MILLISECONDS;
  while (!readFileSync(service.logFile, 'utf8').includes('"mail-not-sent"') && Date.now() < until)
    await sleep(100);
  service.mailbox.turnOn();
  await service.clock.moveTo(plusMinutes(service.clock.now(), 60));
  await service.settle();
};

/** Both answer before the first talk, and the talk is recorded with everything that can be said of it. */
export const holdTalk = async (marks: MarkedStage, journey: Journey): Promise<void> => {
  const { service, post, records, origin } = marks.stage;
  const { followUps } = await records.of(journey);
  const [first] = followUps.toSorted((one, other) => (one.due < other.due ? -1 : 1));
  const at = first && nextAsk(first, SETTINGS);
  if (first === undefined || at === undefined) throw new Error('nobody is to be asked');
  await service.clock.moveTo(at);
  await service.settle();
  for (const { address } of [journey.employer, journey.citizen]) {
    const questions = await open(marks, await post.linkTo(address, QUESTIONS));
    const said = { going: marked('godt'), takeUp: marked('mentoren'), phone: '29 87 65 43', call: 'yes' };
    await questions.submit({ ...said, save: 'send' });
  }
  await service.clock.moveTo(plusMinutes(at, 8 * 24 * 60));
  await service.settle();
  const desk = await signInAs(origin, 'Kira Konsulentsen');
  const talk = await desk.open(`${journey.casePath}/opfoelgning/${first.id}`);
  await talk.submit({
    ...goodTalk(todayAt(marks)),
    note: marked('er ofte træt.'),
    'milestones.0.comment': marked('går fremad.'),
    'actions.0.what': marked('ringer til lægen'),
    'actions.0.who': marked('konsulenten'),
    act: 'record',
  });
};

/** An amendment is begun and called off, and the case gets another consultant. */
export const amendAndHandOver = async (marks: MarkedStage, { casePath }: Journey): Promise<void> => {
  const { service, origin } = marks.stage;
  const desk = await signInAs(origin, 'Kira Konsulentsen');
  const form = await desk.open(`${casePath}/tillaeg`);
  await form.submit({ ...dateFields('effectiveFrom', addMonths(todayAt(marks), 1)), asked: ['job'] });
  await (await desk.open(`${casePath}/aflys-tillaeg`)).submit({ reason: marked('alligevel ikke.') });
  await signInAs(origin, 'Jonas Jobformidler');
  const giving = await desk.open(`${casePath}/giv-videre`);
  const id = /name="colleague"[^>]*value="([^"]+)"[^>]*>\s*<label[^>]*>Jonas/.exec(giving.html)?.[1];
  await giving.submit({ colleague: id ?? 'none' }, '/giv-videre');
  await service.settle();
};

/** The team leader reads whatever there is to read of some cases, and of all. */
export const readAll = async ({ stage, journeys }: MarkedStage): Promise<void> => {
  const leader = await signInAs(stage.origin, 'Tea Teamleder', 'Alle sager');
  for (const { casePath } of journeys.slice(0, 3))
    for (const page of ['', '/udvikling', '/bevis.zip', '/aftale.pdf', '/oplysninger', '/ret-borger'])
      await (await leader.fetch(`${casePath}${page}`)).arrayBuffer();
  for (const page of ['/sager', '/tal', '/tal.csv', '/tal.json', '/ferie', '/sager/kalender'])
    await (await leader.fetch(page)).arrayBuffer();
};
