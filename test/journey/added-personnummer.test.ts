import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor, type Visited } from '../../infra/local/demo/visitor.ts';
import { expectHeading, signInAs } from '../../infra/local/demo/walk.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { nowOnStage } from './head-start.ts';
import { agreementNumber, fillInUnseen, type Journey, signLinkOf } from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

const TEAM = 'team@eksempelby.example.com';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage({ signing: 'mitid' });
});
afterAll(async () => {
  await stage?.stop();
});

/** An employer has begun without an invitation; gives the employer's link. */
const begunByEmployer = async (): Promise<{ readonly journey: Journey; readonly link: string }> => {
  const employer = { name: 'Karla Køkkentest', address: 'selv.karla@example.com' };
  const citizen = { name: 'Demo Eksempelsen', address: 'selv.demo@example.org' };
  const front = await makeVisitor(stage.origin).open('/');
  await (await front.follow('Begynd på en aftale')).submit({ email: employer.address }, '/start');
  const confirm = await stage.post.linkTo(employer.address, 'Bekræft din e-mail');
  const page = expectHeading(await makeVisitor(stage.origin).open(confirm), 'Hvem er aftalen med?');
  const typed = { employeeName: citizen.name, employeeEmail: citizen.address, kind: 'new' };
  const begun = await page.submit(typed);
  const casePath = new URL(await stage.post.linkTo(TEAM, 'En ny sag venter')).pathname;
  const start = addDays(dayOf(nowOnStage()), 14);
  const journey = { agreement: agreementNumber(2), casePath, employer, citizen, start };
  const link = new URL(begun.path, stage.origin).href;
  return { journey, link };
};

/** The page on which MitID is asked for, or why it cannot be. */
const asked = async (reading: Visited, name: string): Promise<Visited> => {
  const sign = await reading.follow(
    reading.path.includes('/medarbejder/') ? 'Underskriv' : 'Gå til underskrift',
  );
  return sign.status === 200 ? sign.submit({ name, consent: 'yes' }) : sign;
};

const signedAs = async (leave: Visited, person: string): Promise<Visited> => {
  const known = await (await leave.follow('Gå til MitID')).submit({ person });
  return expectHeading(await known.submit({}), 'Kvittering');
};

describe('a case that an employer began, signed with MitID', PATIENTLY, () => {
  it('waits for the citizen’s personnummer, which the consultant writes, and then the citizen signs', async () => {
    const { journey, link } = await begunByEmployer();
    const kira = await signInAs(stage.origin, 'Kira Konsulentsen');
    const taking = await (await kira.open(journey.casePath)).follow('Overtag sagen');
    await taking.submit({ weeklyHours: '8', intensity: '75' }, '/overtag');
    await fillInUnseen(stage, link, journey);
    const employer = makeVisitor(stage.origin);
    await signedAs(await asked(await employer.open(`${link}/tjek-svar`), 'Karla Kokkesen'), 'virksomhed-2');
    const toSign = await signLinkOf(stage, journey);

    const citizen = makeVisitor(stage.origin);
    const refused = await asked(await citizen.open(toSign), journey.citizen.name);
    expect(refused.heading).toBe('Vi kan ikke kende dig på MitID');
    expect(refused.text).toContain('Vi mangler dit personnummer.');

    const form = await (await kira.open(journey.casePath)).follow('Ret borgerens oplysninger');
    expect(form.text).toContain('Borgeren kan først skrive under med MitID, når det er skrevet her.');
    const corrected = await form.submit({ cpr: journey.agreement.employee.id });
    expect(expectHeading(corrected, journey.citizen.name).text).toContain('personnummer tilføjet');

    const again = makeVisitor(stage.origin);
    await signedAs(await asked(await again.open(toSign), journey.citizen.name), 'borger-2');
    await stage.service.settle();

    const { file, history, items } = await stage.records.of(journey);
    expect(file.version.signatures.map(({ party, method }) => `${party} ${method}`)).toEqual([
      'employer mitid',
      'citizen mitid',
    ]);
    expect(file.case.employee.cpr).toBe('6505750003');
    const DIGITS = /650575-?0003/;
    expect(JSON.stringify([history, file.version])).not.toMatch(DIGITS);
    expect(items.filter(({ sk }) => sk.startsWith('CODE#'))).toEqual([]);
    expect((await kira.open(journey.casePath)).html).not.toMatch(DIGITS);
    const proven = await kira.open(`${journey.casePath}/ret-borger`);
    expect(proven.text).toContain('Personnummeret kan ikke rettes.');
    expect(proven.html).not.toMatch(DIGITS);
  });
});
