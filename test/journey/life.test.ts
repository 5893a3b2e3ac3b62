import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { dateFields } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visited, type Visitor } from '../../infra/local/demo/visitor.ts';
import { expectHeading, signInAs } from '../../infra/local/demo/walk.ts';
import { steps } from './steps.ts';
import { invitationOf, openCase, saveStep, sign, signLinkOf, toCitizen, toForce } from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';

const DEAD = 'Vi kan ikke vise siden';

let stage: Stage;
let desk: Visitor;

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
});
afterAll(() => stage.stop());

const open = (address: string): Promise<Visited> => makeVisitor(stage.origin).open(address);

describe('before both have signed', PATIENTLY, () => {
  it.concurrent('the citizen asks for a change, the employer corrects and signs again, and the citizen signs', async () => {
    const journey = await openCase(desk);
    const { employer, citizen } = journey;
    const { employerLink, citizenLink } = await toCitizen(stage, journey);

    await (await open(`${citizenLink}/bed-om-aendring`)).submit({ comment: 'Jeg møder hellere klokken ti.' });

    expect(await stage.records.statusOf(journey)).toBe('change-requested');
    expect((await open(`${citizenLink}/bed-om-aendring`)).path).toBe(new URL(citizenLink).pathname);
    const told = await stage.post.linkTo(employer.address, 'Medarbejderen ønsker en ændring');
    expect((await open(told)).text).toContain('Jeg møder hellere klokken ti.');
    await stage.post.mailTo(citizen.address, 'Dit ønske om en ændring er sendt videre');
    const hours = await open(`${employerLink}/udfyld/${steps.hours}`);
    await saveStep(hours, { 'schedule.days.tuesday.from': '10.00', 'schedule.days.tuesday.to': '12.00' });
    await sign(stage, told, employer);
    const again = await signLinkOf(stage, journey, 2);
    expect((await open(again)).text).toContain('10.00');
    await sign(stage, again, citizen);
    expect(await stage.records.statusOf(journey)).toBe('in-force');
    const history = await stage.records.historyOf(journey);
    expect(history.filter((line) => line.endsWith('signature-voided'))).toEqual([
      'citizen: signature-voided',
    ]);
  });

  it.concurrent('the citizen declines with a reason, and everybody is told', async () => {
    const journey = await openCase(desk);
    const { citizenLink } = await toCitizen(stage, journey);

    await (await open(`${citizenLink}/afvis`)).submit({ reason: 'Jeg har fået et andet job.' });

    await stage.post.mailTo(journey.employer.address, 'Aftalen er ikke blevet underskrevet');
    const page = await desk.open(journey.casePath);
    expect(page.text).toContain('Jeg har fået et andet job.');
    expect(await stage.records.statusOf(journey)).toBe('declined');
    expect((await open(`${citizenLink}/underskriv`)).path).toBe(new URL(citizenLink).pathname);
  });

  it.concurrent('the consultant withdraws, and every link is dead at once', async () => {
    const journey = await openCase(desk);
    const { employerLink, citizenLink } = await toCitizen(stage, journey);

    await (await desk.open(`${journey.casePath}/traek-tilbage`)).submit({ reason: 'Borgeren er flyttet.' });

    expect(await stage.records.statusOf(journey)).toBe('withdrawn');
    expect((await open(employerLink)).heading).toBe(DEAD);
    expect((await open(citizenLink)).heading).toBe(DEAD);
    await stage.post.mailTo(journey.employer.address, 'Aftalen fra Eksempelby Kommune er trukket tilbage');
    await stage.post.mailTo(journey.citizen.address, 'Aftalen fra Eksempelby Kommune er trukket tilbage');
  });

  it.concurrent('a citizen who never got the agreement hears nothing of its withdrawal', async () => {
    const journey = await openCase(desk);

    await (await desk.open(`${journey.casePath}/traek-tilbage`)).submit({
      reason: 'Sagen er oprettet forkert.',
    });

    await stage.post.mailTo(journey.employer.address, 'Aftalen fra');
    expect(await stage.post.mailsTo(journey.citizen.address, '')).toEqual([]);
  });

  it.concurrent('a wrong address is corrected: the old link is dead at once, and the new one leads to what was typed', async () => {
    const journey = await openCase(desk);
    const old = await invitationOf(stage, journey);
    await saveStep(await open(`${old}/udfyld/${steps.company}`), { name: 'Kantinen med det rette navn' });

    const form = await desk.open(`${journey.casePath}/ret-adresse/arbejdsgiver`);
    await form.submit({ email: `ny.${journey.employer.address}` });

    expect((await open(old)).heading).toBe(DEAD);
    const link = await stage.post.linkTo(`ny.${journey.employer.address}`, 'Her er dit nye link');
    expect((await open(`${link}/udfyld/${steps.company}`)).html).toContain('Kantinen med det rette navn');
    expect(await stage.post.mailsTo(journey.employer.address, 'Her er dit nye link')).toEqual([]);
  });

  it.concurrent('the employer takes the agreement back, and the citizen cannot sign it', async () => {
    const journey = await openCase(desk);
    const { employerLink, citizenLink } = await toCitizen(stage, journey);

    await (await open(`${employerLink}/ret`)).submit({});

    await stage.post.mailTo(journey.citizen.address, 'Aftalen bliver rettet');
    expect(await stage.records.statusOf(journey)).toBe('drafting');
    expect((await open(`${citizenLink}/underskriv`)).path).toBe(new URL(citizenLink).pathname);
  });

  it.concurrent('a stranger who asks for a link gets the same answer as a party, and only the party gets a mail', async () => {
    const journey = await openCase(desk);
    await invitationOf(stage, journey);
    const ask = async (email: string) => (await open('/nyt-link')).submit({ email });

    const known = journey.employer.address;
    const [party, stranger] = [await ask(known), await ask('fremmed@example.com')];

    expect(party.html.replace(known, 'fremmed@example.com')).toBe(stranger.html);
    const link = await stage.post.linkTo(known, 'Her er dit nye link');
    expect((await open(link)).status).toBe(200);
    expect(await stage.post.mailsTo('fremmed@example.com', '')).toEqual([]);
  });
});

describe('in force', PATIENTLY, () => {
  it.concurrent('the consultant marks the agreement as seen, and later ends it: the talks that are left fall away', async () => {
    const journey = await openCase(desk, { daysToStart: 0 });
    await toForce(stage, journey);

    await (await desk.open(journey.casePath)).submit({}, '/registrer');
    const seen = await stage.records.statusOf(journey);
    await (await desk.open(`${journey.casePath}/afslut`)).submit({
      ...dateFields('on', dayOf(stage.service.clock.now())),
      reason: 'Jobbet blev nedlagt.',
    });

    const { status, followUps } = await stage.records.of(journey);
    expect([seen, status]).toEqual(['registered', 'ended']);
    expect(followUps.length).toBeGreaterThan(3);
    expect(followUps.filter(({ dropped }) => dropped === undefined)).toEqual([]);
  });

  it.concurrent('a colleague does not see the case, and the team leader does', async () => {
    const journey = await openCase(desk);
    const colleague = await signInAs(stage.origin, 'Jonas Jobformidler');
    const leader = makeVisitor(stage.origin);
    const people = await leader.open('/log-ind');

    const list = await people.submit({ person: 'tea' });

    expect(list.heading).toBe('Alle sager');
    expect(list.html).toContain(journey.casePath);
    expect((await leader.open(journey.casePath)).heading).toBe(journey.citizen.name);
    expect((await colleague.open('/sager')).html).not.toContain(journey.casePath);
    const refused = await colleague.open(journey.casePath);
    expect([refused.status, refused.heading]).toEqual([404, DEAD]);
    expect((await colleague.open(`${journey.casePath}/traek-tilbage`)).status).toBe(404);
    expect(refused.html).toBe((await colleague.open('/sager/00000000-0000-4000-8000-000000000000')).html);
  });

  it.concurrent('somebody without a role is not let in', async () => {
    const visitor = makeVisitor(stage.origin);

    const refused = await (await visitor.open('/log-ind')).submit({ person: 'ulla' });

    expect([refused.status, refused.heading]).toEqual([403, 'Du kunne ikke logges ind']);
    expect(expectHeading(await visitor.open('/sager'), 'Log ind igen').status).toBe(401);
  });
});
