import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor, type Visited, type Visitor } from '../../infra/local/demo/visitor.ts';
import { expectHeading, signInAs } from '../../infra/local/demo/walk.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { dateFields } from '../../infra/local/demo/typed-forms.ts';
import { bodyOf, readPages, withoutBlanks } from '../unit/adapters/pdf/document-text.ts';
import { nowOnStage } from './head-start.ts';
import {
  agreementNumber,
  fillInAll,
  fillInUnseen,
  invitationOf,
  type Journey,
  openCase,
  sign,
  signLinkOf,
  toCitizen,
} from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';

const TEAM = 'team@eksempelby.example.com';
const DEAD = 'Vi kan ikke vise siden';
const today = () => dayOf(nowOnStage());

let stage: Stage;
let kira: Visitor;
let jonas: Visitor;

beforeAll(async () => {
  stage = await shareStage();
  kira = await signInAs(stage.origin, 'Kira Konsulentsen');
  jonas = await signInAs(stage.origin, 'Jonas Jobformidler');
});
afterAll(() => stage.stop());

/** The text of the signed document behind a link in a mail, without blanks. */
const documentAt = async (link: string): Promise<string> => {
  const pdf = await makeVisitor(stage.origin).fetch(`${link}/aftale.pdf`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  return withoutBlanks(bodyOf(await readPages(new Uint8Array(await pdf.arrayBuffer()))));
};

describe('an employer without an invitation', PATIENTLY, () => {
  const employer = { name: 'Karla Køkkentest', address: 'selv.karla@example.com' };
  const citizen = { name: 'Demo Eksempelsen', address: 'selv.demo@example.org' };

  /** From the front page to the employer's form; gives the way in, and where it leads the second time. */
  const begin = async (): Promise<{ readonly begun: Visited; readonly link: string }> => {
    const visitor = makeVisitor(stage.origin);
    const front = await visitor.open('/');
    const asked = await (await front.follow('Begynd på en aftale')).submit(
      { email: employer.address },
      '/start',
    );
    expectHeading(asked, 'Se efter i din mail');
    const link = await stage.post.linkTo(employer.address, 'Bekræft din e-mail');
    const page = expectHeading(await makeVisitor(stage.origin).open(link), 'Hvem er aftalen med?');
    const typed = { employeeName: citizen.name, employeeEmail: citizen.address, kind: 'new' };
    return { begun: await page.submit(typed), link };
  };

  it('begins, a consultant takes the case, both sign, and everybody gets the document', async () => {
    const { begun, link } = await begin();
    expect(begun.path).toMatch(/^\/arbejdsgiver\/[\w-]{43}$/);
    expect(begun.text).toContain(citizen.name);
    expect(begun.text).not.toContain('Kommunen har vurderet');
    expect((await makeVisitor(stage.origin).open(link)).path).toBe(begun.path);

    const told = await stage.post.linkTo(TEAM, 'En ny sag venter');
    const casePath = new URL(told).pathname;
    const journey: Journey = {
      agreement: agreementNumber(2),
      casePath,
      employer,
      citizen,
      start: addDays(today(), 14),
    };
    expect(await stage.records.statusOf(journey)).toBe('invited');
    expect((await jonas.open(casePath)).heading).toBe(citizen.name);
    const taking = await (await kira.open(casePath)).follow('Overtag sagen');
    await taking.submit({ weeklyHours: '8', intensity: '75', caseNumber: 'SELV-1' }, '/overtag');
    expect((await jonas.open(casePath)).heading).toBe(DEAD);

    const employerLink = new URL(begun.path, stage.origin).href;
    expect((await makeVisitor(stage.origin).open(employerLink)).text).toContain('Kommunen har vurderet');
    await fillInAll(stage, employerLink, journey);
    await sign(stage, employerLink, employer);
    await sign(stage, await signLinkOf(stage, journey), citizen);

    expect(await stage.records.statusOf(journey)).toBe('in-force');
    const document = await documentAt(await stage.post.linkTo(citizen.address, 'Aftalen er underskrevet'));
    expect(document).toContain(withoutBlanks('SELV-1'));
    expect(document).toContain(withoutBlanks('Kira Konsulentsen'));
    const { followUps, file } = await stage.records.of(journey);
    expect(new Set(followUps.map(({ consultantId }) => consultantId))).toEqual(
      new Set([file.case.consultant.id]),
    );
    expect(await stage.records.historyOf(journey)).toContain('staff: taken-over');
  });
});

describe('a case in force', PATIENTLY, () => {
  it('is given to a colleague with its talks, and the colleague is told', async () => {
    const journey = await openCase(kira);
    const { citizenLink } = await toCitizen(stage, journey);
    await sign(stage, citizenLink, journey.citizen);
    const before = (await stage.post.mailsTo('jonas@example.com', 'Du har fået en sag')).length;

    const giving = await (await kira.open(journey.casePath)).follow('Giv sagen videre');
    const id =
      /name="colleague"[^>]*value="([^"]+)"[^>]*>\s*<label[^>]*>Jonas/.exec(giving.html)?.[1] ?? 'none';
    await giving.submit({ colleague: id }, '/giv-videre');

    expect((await kira.open(journey.casePath)).heading).toBe(DEAD);
    expect((await jonas.open(journey.casePath)).heading).toBe(journey.citizen.name);
    const { followUps, file } = await stage.records.of(journey);
    expect(file.case.consultant.name).toBe('Jonas Jobformidler');
    expect(followUps.length).toBeGreaterThan(0);
    expect(followUps.every(({ consultantId }) => consultantId === id)).toBe(true);
    const told = await stage.post.linkTo(file.case.consultant.email, 'Du har fået en sag', before + 1);
    expect(new URL(told).pathname).toBe(journey.casePath);
  });
});

const printed = async (journey: Journey) => {
  const paper = await (await kira.open(journey.casePath)).follow('Underskrift på papir');
  const { html } = await paper.follow('Udskriv til underskrift');
  return { paper, code: /Kontrolkode: <strong>([^<]+)</.exec(html)?.[1] ?? '' };
};
const seen = (journey: Journey, code: string) => ({
  controlCode: code,
  citizenName: journey.citizen.name,
  ...dateFields('signedOn', today()),
  reason: 'Borgeren har ingen computer.',
  informed: 'yes',
});

describe('an agreement on paper', PATIENTLY, () => {
  it('is printed, signed by both by hand and recorded: in force, with a document that says so', async () => {
    const journey = await openCase(kira);
    await fillInUnseen(stage, await invitationOf(stage, journey), journey);
    const { paper, code } = await printed(journey);

    const wrong = await paper.submit({ ...seen(journey, '0000 0000'), employerName: journey.employer.name });
    expect(wrong.problems).toHaveLength(1);
    const done = await wrong.submit({ ...seen(journey, code), employerName: journey.employer.name });

    expect(done.pathname).toBe(journey.casePath);
    expect(done.text).toContain('på papir');
    expect(await stage.records.statusOf(journey)).toBe('in-force');
    const document = await documentAt(
      await stage.post.linkTo(journey.employer.address, 'Aftalen er underskrevet'),
    );
    expect(document).toContain(withoutBlanks('Underskrift i hånden på papir'));
    expect(document).toContain(withoutBlanks(journey.citizen.name));
    expect(document).not.toContain(withoutBlanks('ingen computer'));
    await stage.post.mailTo(journey.citizen.address, 'Aftalen er underskrevet');
    expect((await stage.records.of(journey)).followUps.length).toBeGreaterThan(0);
  });

  it('bears the citizen’s name alone where the employer has signed by code', async () => {
    const journey = await openCase(kira);
    const { citizenLink } = await toCitizen(stage, journey);
    const { paper, code } = await printed(journey);

    await paper.submit(seen(journey, code));

    expect(await stage.records.statusOf(journey)).toBe('in-force');
    const { file } = await stage.records.of(journey);
    expect(file.version.signatures.map(({ party, method }) => `${party} ${method}`)).toEqual([
      'employer email-code',
      'citizen paper',
    ]);
    const receipt = await makeVisitor(stage.origin).open(citizenLink);
    expect(receipt.text).toContain('Underskrevet på papir');
  });
});
