import { describe, expect, it } from 'vitest';
import { makeAskToSendLink, makeCorrectCitizen } from '../../../functions/consultant/case-forms.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { aNewCase } from '../../builders/cases.ts';
import { atTheDesk, COMMAND } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { mitIdVisit } from '../../fakes/mitid-visit.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const SHOW = 'GET /sager/{case}/ret-borger';
const SEND = 'POST /sager/{case}/ret-borger';
const TYPED = { employeeName: 'Demo Nygift Eksempelsen', employeeMobile: '20 12 34 56' };

const correcting = async (status: Status) => {
  const desk = await atTheDesk(status);
  const { show, send } = makeCorrectCitizen(desk.world);
  return {
    ...desk,
    show: () => show(desk.asked(SHOW)),
    send: (form: Record<string, string> = TYPED) => send(desk.asked(SEND, { form })),
  };
};

describe('the form for the citizen’s name and mobile number', () => {
  it('has what stands in the case, and corrects it once', async () => {
    const { file, show, send, now, history } = await correcting('drafting');
    const page = shown(await show());

    const answers = [await send(), await send()];

    expect(page.standing).toContainEqual(['employeeName', file.case.employee.name]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect((await now()).case.employee).toMatchObject({
      name: 'Demo Nygift Eksempelsen',
      mobile: '20123456',
    });
    expect((await history()).filter((event) => event === 'citizen-corrected')).toHaveLength(1);
  });

  it('says on the case what was corrected', async () => {
    const { world, asked, send } = await correcting('drafting');

    await send();
    const { body } = await makeShowCase(world)(asked('GET /sager/{case}'));

    expect(body).toContain('Borgerens oplysninger er rettet: navn, mobilnummer');
  });

  it('has no name to write while the employer’s signature stands, and says what to do first', async () => {
    const { file, show, send, now } = await correcting('awaiting-citizen');
    const answer = await show();

    expect(shown(answer).standing.map(([name]) => name)).not.toContain('employeeName');
    expect(answer.body).toContain('Bed arbejdsgiveren vælge »Ret aftalen«');
    expect((await send({ employeeMobile: '20123456' })).statusCode).toBe(303);
    expect((await now()).case.employee).toEqual({ ...file.case.employee, mobile: '20123456' });
  });

  it('from before the employer signed is answered with an instruction, and what was typed stays', async () => {
    const { file, send, now } = await correcting('awaiting-citizen');

    const page = shown(await send());

    expect(page).toMatchObject({ status: 422, problems: ['employeeName'], loose: [] });
    expect(page.standing).toContainEqual(['employeeName', 'Demo Nygift Eksempelsen']);
    expect(await now()).toEqual(file);
  });

  it.each(['declined', 'withdrawn'] as const)('is not there for a case that is %s', async (status) => {
    const { file, show } = await correcting(status);

    expect(shown(await show()).location).toBe(`/sager/${file.case.id}`);
  });
});

const CPR = '610180-0002';
/** What the case says of the number. */
const rowOf = (html: string) => /<dt>Personnummer<\/dt>\s*<dd>([^<]*)<\/dd>/.exec(html)?.[1];

describe('the personnummer on that form', () => {
  const named = { employeeName: 'Demo Eksempelsen' };

  it.each(['drafting', 'awaiting-citizen', 'in-force'] as const)(
    'is never shown, and only what is typed changes it: %s',
    async (status) => {
      const { file, show, send, now, history, world } = await correcting(status);
      const answer = await show();

      expect(shown(answer).standing).toContainEqual(['cpr', '']);
      expect(answer.body).toContain('Der står et personnummer i sagen. Skriv kun her, hvis det er forkert.');
      expect(answer.body).not.toMatch(/650575-?0003/);
      await send({ ...named, cpr: '' });
      expect((await now()).case.employee.cpr).toBe(file.case.employee.cpr);
      await send({ ...named, cpr: CPR, commandId: '00000000-0000-4000-8000-0000000000ab' });
      expect((await now()).case.employee.cpr).toBe('6101800002');
      expect((await history()).filter((event) => event === 'citizen-corrected')).toHaveLength(2);
      const entries = await world.cases.history(file.case.id);
      // Six digits in a row may stand in a hash by chance.
      expect(JSON.stringify(entries).replaceAll(/[0-9a-f]{64}/g, '')).not.toContain('610180');
    },
  );

  it('stands on the case as told or not, and in the history as added, without its digits', async () => {
    const employee = { ...aNewCase().employee, cpr: undefined };
    const desk = await atTheDesk('drafting');
    const file = await storedIn(desk.world, 'drafting', { given: { consultant: VITA, employee } });
    const path = { case: file.case.id };
    const seen = async () =>
      (await makeShowCase(desk.world)(desk.asked('GET /sager/{case}', { path }))).body ?? '';
    const before = await seen();

    await makeCorrectCitizen(desk.world).send(desk.asked(SEND, { path, form: { ...named, cpr: CPR } }));
    const after = await seen();

    expect([rowOf(before), rowOf(after)]).toEqual(['Ikke oplyst', 'Oplyst']);
    expect(after).toContain('Borgerens oplysninger er rettet: mobilnummer, personnummer tilføjet');
    expect(after).not.toContain('610180');
  });

  it('of a real person is asked for where it is no demonstration, and a wrong one stays to be corrected', async () => {
    const desk = await atTheDesk('drafting');
    const municipality = { ...desk.world.municipality, demonstration: false };
    const { send } = makeCorrectCitizen({ ...desk.world, municipality });

    const page = shown(await send(desk.asked(SEND, { form: { ...named, cpr: CPR } })));

    expect(page).toMatchObject({ status: 422, problems: ['cpr'] });
    expect(page.standing).toContainEqual(['cpr', CPR]);
    expect(await desk.now()).toEqual(desk.file);
  });

  it('ends what awaits the citizen’s answer of MitID, who begins anew', async () => {
    const visit = await mitIdVisit('citizen');
    await visit.begin();
    await visit.answer();
    const cookie = (await visit.world.sessions.begin(VITA)).split(';')[0] ?? '';
    const { id, consultant } = (await visit.now()).case;
    expect(consultant.id).toBe(VITA.id);
    const form = { commandId: COMMAND, ...named, cpr: CPR };

    await makeCorrectCitizen(visit.world).send(
      aRequest(SEND, { path: { case: id }, cookies: [cookie], form }),
    );

    expect(await visit.world.codes.find(id, 'citizen')).toBeUndefined();
    const refused = await visit.sign();
    expect(refused.body).toContain('Begynd forfra med MitID');
    expect((await visit.now()).version.signatures.map(({ party }) => party)).toEqual(['employer']);
  });

  it('is not asked for once MitID has proven it, and another one is answered with why', async () => {
    const visit = await mitIdVisit('citizen');
    await visit.begin();
    await visit.answer();
    await visit.sign();
    const cookie = (await visit.world.sessions.begin(VITA)).split(';')[0] ?? '';
    const path = { case: (await visit.now()).case.id };
    const { show, send } = makeCorrectCitizen(visit.world);

    const page = shown(await show(aRequest(SHOW, { path, cookies: [cookie] })));
    const form = { commandId: COMMAND, cpr: CPR };
    const refused = shown(await send(aRequest(SEND, { path, cookies: [cookie], form })));

    expect(page.standing.map(([name]) => name)).not.toContain('cpr');
    expect(page.html).toContain('Personnummeret kan ikke rettes. Borgeren har skrevet under med MitID');
    expect(refused).toMatchObject({ status: 422, problems: ['cpr'] });
    expect((await visit.now()).case.employee.cpr).toBe('6505750003');
  });
});

const asking = async (status: Status, party: string) => {
  const desk = await atTheDesk(status);
  const answer = makeAskToSendLink(desk.world)(
    desk.asked('GET /sager/{case}/send-link/{party}', { path: { party } }),
  );
  return { ...desk, answer };
};

describe('the page before a new link is sent', () => {
  it('names the case and the address, and sends nothing by itself', async () => {
    const { file, answer, now, mails } = await asking('awaiting-citizen', 'borger');
    const before = await mails();

    const { body = '' } = await answer;

    expect(body).toContain(`${file.case.employee.name}, Kantinen Testgaard ApS`);
    expect(body).toContain(file.case.employee.email);
    expect(body).toContain('holder op med at virke');
    expect(await now()).toEqual(file);
    expect(await mails()).toEqual(before);
  });

  it.each([
    ['drafting', 'borger'],
    ['withdrawn', 'arbejdsgiver'],
  ] as const)('leads to the case where a link cannot be sent: %s, %s', async (status, party) => {
    const { file, answer } = await asking(status, party);

    expect(shown(await answer).location).toBe(`/sager/${file.case.id}`);
  });

  it('is unknown for any other party', async () => {
    expect(await refusalOf((await asking('drafting', 'citizen')).answer)).toBe('not-found');
  });
});
