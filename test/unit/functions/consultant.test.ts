import { describe, expect, it } from 'vitest';
import { makeCaseActs } from '../../../functions/consultant/case-acts.ts';
import { makeCorrectAddress, makeEnd, makeWithdraw } from '../../../functions/consultant/case-forms.ts';
import { makeOpenCase } from '../../../functions/consultant/open-case.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';

const NEW_CASE = {
  employeeName: 'Fiktiva Mønster',
  employeeEmail: 'fiktiva@example.com',
  employeeMobile: '',
  'employeeAddress.kind': 'none',
  cpr: '720969-1004',
  employerEmail: 'hotel@example.com',
  caseNumber: 'EX-2026-3',
  kind: 'new',
  permanence: 'permanent',
  weeklyHours: '6',
  intensity: '50',
};

const open = async (form: Record<string, string>) => {
  const desk = await atTheDesk();
  const { open: send } = makeOpenCase(desk.world);
  return { ...desk, send: () => send(desk.asked('POST /sager/ny', { form })) };
};

describe('a consultant opens a case', () => {
  it('which is hers, and the employer is invited', async () => {
    const { world, send } = await open(NEW_CASE);

    const { status, location } = shown(await send());

    const [found] = await world.cases.casesAt('hotel@example.com');
    const file = found && (await world.cases.load(found.caseId));
    expect({ status, location }).toEqual({ status: 303, location: `/sager/${found?.caseId}?udfoert=ja` });
    expect(file?.case).toMatchObject({
      consultant: { id: VITA.id, name: VITA.name },
      employee: { name: 'Fiktiva Mønster', cpr: '7209691004' },
      assessment: { weeklyHours: 6, intensity: 50 },
    });
    expect(file?.case.consultant).not.toHaveProperty('role');
    expect(found && (await world.outbox.ofCase(found.caseId)).map(({ message }) => message.kind)).toEqual([
      'fill-invitation',
    ]);
  });

  it('once, when the form is sent three times at once', async () => {
    const { world, send } = await open(NEW_CASE);

    const answers = await Promise.all([send(), send(), send()]);

    expect(new Set(answers.map((answer) => answer.headers?.['location'])).size).toBe(1);
    expect(await world.cases.casesAt('hotel@example.com')).toHaveLength(1);
  });

  it('not for one person who would sign for both, and sees again what she typed', async () => {
    const { world, send } = await open({ ...NEW_CASE, employerEmail: 'FIKTIVA@example.com' });

    const page = shown(await send());

    expect(page).toMatchObject({ status: 422, problems: ['employerEmail'] });
    expect(page.standing).toContainEqual(['employeeName', 'Fiktiva Mønster']);
    expect(await world.cases.casesAt('fiktiva@example.com')).toEqual([]);
  });
});

describe('a button on a case', () => {
  it('sends the employer a new link, and the old ones are dead', async () => {
    const { world, file, asked, now, mails } = await atTheDesk();
    const old = file.case.links.employer[0]?.id;

    const answer = shown(
      await makeCaseActs(world).sendLink(
        asked('POST /sager/{case}/send-link', { form: { party: 'employer' } }),
      ),
    );

    expect(answer).toMatchObject({ status: 303, location: `/sager/${file.case.id}?udfoert=ja` });
    expect(await mails()).toContain('new-link employer');
    expect(old && (await world.cases.findLink(world.keys.linkToken(old)))).toBeUndefined();
    expect((await now()).case.links.employer).toHaveLength(1);
  });

  it('pressed twice does it once', async () => {
    const { world, asked, mails } = await atTheDesk();
    const press = () =>
      makeCaseActs(world).sendLink(asked('POST /sager/{case}/send-link', { form: { party: 'employer' } }));

    await Promise.all([press(), press()]);
    await press();

    expect((await mails()).filter((mail) => mail === 'new-link employer')).toHaveLength(1);
  });

  it.each(['', 'consultant', '__proto__'])('for the party %j is unknown', async (party) => {
    const { world, asked } = await atTheDesk();

    await expect(async () =>
      makeCaseActs(world).sendLink(asked('POST /sager/{case}/send-link', { form: { party } })),
    ).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('registers an agreement in force, and reopens one that expired', async () => {
    const inForce = await atTheDesk('in-force');
    const expired = await atTheDesk('expired');

    await makeCaseActs(inForce.world).register(inForce.asked('POST /sager/{case}/registrer', { form: {} }));
    await makeCaseActs(expired.world).reopen(expired.asked('POST /sager/{case}/genaabn', { form: {} }));

    expect(statusOf(await inForce.now())).toBe('registered');
    expect(statusOf(await expired.now())).toBe('drafting');
    expect(await expired.mails()).toContain('new-link employer');
  });

  it('has a mail that came back written anew, to the address on record and with a link of its own', async () => {
    const { world, file, asked, history } = await atTheDesk();
    const [mail] = await world.outbox.ofCase(file.case.id);
    const key = mail?.key ?? '';
    await world.outbox.settle(key, 'bounced', world.clock.now());
    const press = () =>
      makeCaseActs(world).sendMailAgain(asked('POST /sager/{case}/send-mail-igen', { form: { mail: key } }));

    await press();
    await press();

    const mails = await world.outbox.ofCase(file.case.id);
    const [first, second, ...more] = mails.filter(({ message }) => message.kind === 'fill-invitation');
    expect(more).toEqual([]);
    expect(first).toMatchObject({ key, state: 'bounced' });
    expect(second).toMatchObject({ state: 'owed', message: { to: { email: file.case.employerEmail } } });
    expect(second?.message.destination).not.toEqual(first?.message.destination);
    expect(await history()).toContain('mail-sent-again');
  });

  it('sends no mail of another case again', async () => {
    const { world, asked } = await atTheDesk();
    const other = await storedIn(world, 'invited');
    const [mail] = await world.outbox.ofCase(other.case.id);

    const again = makeCaseActs(world).sendMailAgain(
      asked('POST /sager/{case}/send-mail-igen', { form: { mail: mail?.key ?? '' } }),
    );

    expect(await refusalOf(again)).toBe('not-found');
  });
});

describe('a form on a case', () => {
  it('withdraws it with a reason, and asks for the reason when there is none', async () => {
    const { world, asked, now } = await atTheDesk('drafting');
    const send = (reason: string) =>
      makeWithdraw(world).send(asked('POST /sager/{case}/traek-tilbage', { form: { reason } }));

    expect(shown(await send(' '))).toMatchObject({ status: 422, problems: ['reason'] });
    expect(shown(await send('Jobbet blev ikke til noget.')).status).toBe(303);
    expect((await now()).case.facts.withdrawn?.reason).toBe('Jobbet blev ikke til noget.');
  });

  it('ends a job, and the talks that are left fall away', async () => {
    const { world, file, asked, now } = await atTheDesk('in-force', VITA, '2027-07-01T12:00:00Z');
    const form = { 'on.day': '30', 'on.month': '6', 'on.year': '2027', reason: 'Flytter' };

    await makeEnd(world).send(asked('POST /sager/{case}/afslut', { form }));

    expect(statusOf(await now())).toBe('ended');
    expect((await world.cases.followUps(file.case.id)).every(({ dropped }) => dropped !== undefined)).toBe(
      true,
    );
  });

  it('corrects an address: the links to the wrong one are dead, and the right one gets its own', async () => {
    const { world, file, asked, now } = await atTheDesk('awaiting-citizen');
    const old = file.case.links.citizen.map(({ id }) => world.keys.linkToken(id));
    const form = { email: 'rigtig@example.com' };

    await makeCorrectAddress(world).send(
      asked('POST /sager/{case}/ret-adresse/{party}', { path: { party: 'borger' }, form }),
    );

    expect((await now()).case.employee.email).toBe('rigtig@example.com');
    expect(await Promise.all(old.map((token) => world.cases.findLink(token)))).toEqual([undefined]);
    const newest = (await world.outbox.ofCase(file.case.id)).find(
      ({ message }) => message.kind === 'new-link',
    );
    expect(newest?.message.to.email).toBe('rigtig@example.com');
  });

  it("corrects no address to the other party's", async () => {
    const { world, file, asked, now } = await atTheDesk('awaiting-citizen');
    const form = { email: file.case.employerEmail };

    const page = shown(
      await makeCorrectAddress(world).send(
        asked('POST /sager/{case}/ret-adresse/{party}', { path: { party: 'borger' }, form }),
      ),
    );

    expect(page).toMatchObject({ status: 422, problems: ['email'] });
    expect(await now()).toEqual(file);
  });
});
