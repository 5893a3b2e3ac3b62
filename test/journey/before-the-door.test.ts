import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { answerAddress, awaitingCitizen, comeIn, invited, OWN, through } from './by-mitid.ts';
import { signLinkOf } from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage({ signing: 'mitid-first' });
});
afterAll(async () => {
  await stage?.stop();
});

const DOOR = 'Log ind med MitID for at se aftalen';
/** Names, company, job and hours of the agreement that all these cases are about. */
const OF_THE_CASE = /Demo|Eksempelsen|Kantinen|Karla|Kokkesen|Testgaard|salatbar|timer om ugen|Kira/i;
/** Without links and cookies, in whose random letters a short name may stand. */
const withoutTokens = (html: string): string => html.replaceAll(/[\w-]{43,}/g, '');

describe('a link that opens once MitID has said who it is', PATIENTLY, () => {
  it('shows nothing before, opens for the citizen, and not for the next who sits down', async () => {
    const { link } = await awaitingCitizen(stage);
    const citizen = makeVisitor(stage.origin);

    const door = await citizen.open(`${link}/afvis`);
    expect(door).toMatchObject({ status: 401, heading: DOOR });
    expect(withoutTokens(door.html)).not.toMatch(OF_THE_CASE);
    const declining = await through(door, { person: OWN.citizen });

    expect(declining.heading).toBe('Jeg vil ikke underskrive');
    expect((await citizen.open(link)).text).toContain('Kantinen Testgaard');
    expect((await citizen.fetch(`${link}/udkast.pdf`)).status).toBe(200);
    expect((await makeVisitor(stage.origin).open(link)).heading).toBe(DOOR);
    expect((await makeVisitor(stage.origin).fetch(`${link}/udkast.pdf`)).status).toBe(401);
    const out = await citizen.fetch(`${link}/log-ud`, { method: 'POST' });
    const left = await citizen.open(out.headers.get('location') ?? '');
    expect(left).toMatchObject({ status: 401, heading: 'Du er logget ud' });
    expect((await citizen.open(link)).heading).toBe(DOOR);
  });

  it('asks for MitID anew at the signature', async () => {
    const { journey, link } = await awaitingCitizen(stage);
    const citizen = makeVisitor(stage.origin);
    const reading = await comeIn(citizen, link, OWN.citizen);

    const leave = await (await reading.follow('Underskriv')).submit({
      name: 'Demo Eksempelsen',
      consent: 'yes',
    });
    const people = await leave.follow('Gå til MitID');
    expect(people.heading).toBe('MitID på denne maskine');
    const known = await people.submit({ person: OWN.citizen });

    expect((await known.submit({})).heading).toBe('Kvittering');
    expect(await stage.records.statusOf(journey)).toBe('in-force');
  });

  it.each([
    {
      who: 'another citizen',
      choice: { person: 'borger-3' },
      heading: 'MitID hører til en anden person',
      why: 'another-person',
    },
    {
      who: 'a lower level',
      choice: { person: OWN.citizen, low: 'yes' },
      heading: 'MitID skal være på et højere niveau',
      why: 'identity-too-low',
    },
  ] as const)(
    'is not opened by $who, which the history tells without who it was',
    async ({ choice, heading, why }) => {
      const { journey, link } = await awaitingCitizen(stage);
      const visitor = makeVisitor(stage.origin);

      const refused = await through(await visitor.open(link), choice);

      expect(refused).toMatchObject({ status: 401, heading });
      expect(withoutTokens(refused.html)).not.toMatch(OF_THE_CASE);
      const { history } = await stage.records.of(journey);
      expect(history.at(-1)).toMatchObject({ by: { kind: 'anyone' }, event: 'opening-refused' });
      expect(history.at(-1)?.details).toEqual({ party: 'citizen', why });
      expect((await visitor.open(link)).heading).toBe(DOOR);
      expect((await through(refused, { person: OWN.citizen })).heading).toBe('Læs aftalen');
    },
  );

  it('tells who turns back so, and writes nothing', async () => {
    const { journey, link } = await awaitingCitizen(stage);
    const before = (await stage.records.of(journey)).history.length;

    const back = await through(await makeVisitor(stage.origin).open(link), { abort: 'yes' });

    expect(back.heading).toBe('Du stoppede i MitID');
    expect((await stage.records.of(journey)).history).toHaveLength(before);
  });

  it('tells a citizen without a personnummer on record to call, before anybody is sent anywhere', async () => {
    const { link } = await awaitingCitizen(stage, { typed: { cpr: '' } });

    const door = await makeVisitor(stage.origin).open(link);
    const told = await door.follow('Log ind med MitID');

    expect(told.heading).toBe('Vi kan ikke kende dig på MitID');
    expect(told.text).toContain('Ring til os');
    expect(withoutTokens(told.html)).not.toMatch(OF_THE_CASE);
  });

  it('opens for the company that has signed and for no other, and for no private MitID', async () => {
    const { link } = await invited(stage);
    const first = await comeIn(makeVisitor(stage.origin), link, 'virksomhed-3');
    expect(first.status).toBe(200);

    const { employerLink } = await awaitingCitizen(stage);
    const stranger = await comeIn(makeVisitor(stage.origin), employerLink, 'virksomhed-3');
    expect(stranger).toMatchObject({ status: 401, heading: 'MitID hører til en anden virksomhed' });
    const inPrivate = await comeIn(makeVisitor(stage.origin), employerLink, 'privat-2');
    expect(inPrivate).toMatchObject({ status: 401, heading: 'Brug virksomhedens MitID' });
    const own = await comeIn(makeVisitor(stage.origin), employerLink, OWN.employer);
    expect(own.heading).toBe('Kvittering');
  });

  it('keeps two links of one browser apart', async () => {
    const [one, two] = [await awaitingCitizen(stage), await awaitingCitizen(stage)];
    const visitor = makeVisitor(stage.origin);

    await comeIn(visitor, one.link, OWN.citizen);
    expect((await visitor.open(two.link)).heading).toBe(DOOR);
    await comeIn(visitor, two.link, OWN.citizen);

    expect((await visitor.open(one.link)).heading).toBe('Læs aftalen');
    expect((await visitor.open(two.link)).heading).toBe('Læs aftalen');
    await visitor.fetch(`${one.link}/log-ud`, { method: 'POST' });
    expect((await visitor.open(one.link)).heading).toBe(DOOR);
    expect((await visitor.open(two.link)).heading).toBe('Læs aftalen');
  });

  it('is finished by no other browser, and by no answer that was used before', async () => {
    const { link } = await awaitingCitizen(stage);
    const [visitor, stranger] = [makeVisitor(stage.origin), makeVisitor(stage.origin)];
    const people = await (await visitor.open(link)).follow('Log ind med MitID');
    await (await stranger.open(link)).follow('Log ind med MitID');
    const answer = await answerAddress(stage, { visitor, people, person: OWN.citizen });

    expect((await stranger.open(answer)).status).toBe(410);
    expect((await stranger.open(link)).heading).toBe(DOOR);
    expect((await visitor.open(answer)).heading).toBe('Læs aftalen');
    expect((await visitor.open(answer)).status).toBe(410);
    expect((await visitor.open(link)).heading).toBe('Læs aftalen');
  });

  it('opens nothing any more once the consultant has sent a new one', async () => {
    const { journey, link } = await awaitingCitizen(stage);
    const visitor = makeVisitor(stage.origin);
    await comeIn(visitor, link, OWN.citizen);
    const desk = await signInAs(stage.origin, 'Kira Konsulentsen');

    await (await desk.open(`${journey.casePath}/send-link/borger`)).submit({}, '/send-link');

    expect((await visitor.open(link)).status).toBe(404);
    expect((await visitor.open(await signLinkOf(stage, journey, 1))).status).toBe(404);
  });

  it('loses nothing that was typed when the session has ended: it goes on after MitID', async () => {
    const { journey, link } = await invited(stage);
    const visitor = makeVisitor(stage.origin);
    await comeIn(visitor, link, OWN.employer);
    const step = await visitor.open(`${link}/udfyld/virksomheden`);
    await stage.service.clock.moveBy(32 * 60_000);

    const late = await step.submit({ name: 'Kantinen ved Søen', save: 'next' });

    expect(late).toMatchObject({ status: 401, heading: 'Log ind igen, og send det, du skrev' });
    expect(late.html).not.toContain('Søen');
    const early = await late.submit({});
    expect(early).toMatchObject({ status: 401, heading: 'Log ind igen, og send det, du skrev' });
    await (await early.follow('Log ind med MitID i et nyt vindue')).submit({ person: OWN.employer });
    const sent = await early.submit({});
    expect(sent.html).toContain('Kantinen ved Søen');
    const { file } = await stage.records.of(journey);
    expect(file.version.sections.company?.answers['name']).toBe('Kantinen ved Søen');
  });
});
