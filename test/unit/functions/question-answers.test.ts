import { describe, expect, it } from 'vitest';
import { makeFollowUp } from '../../../functions/consultant/follow-up/follow-up.ts';
import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import { askForCall } from '../../../shared/domain/case/acts/calls.ts';
import { postponeFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import { day } from '../../builders/answers.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { makeAskForCall } from '../../../functions/citizen/answers.ts';
import { makeReadAgreement } from '../../../functions/citizen/read-agreement.ts';
import { makeCaseActs } from '../../../functions/consultant/case-acts.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { awaitedCall, awaitedEmployerCall } from '../../../shared/domain/case/awaited-call.ts';
import { caseLineOf } from '../../../shared/domain/desk/case-line.ts';
import { dropped } from '../../../shared/domain/follow-up/drop.ts';
import { aContext, aNewCase } from '../../builders/cases.ts';
import { answerToken, questionMails, TALK, talkOf } from '../../fakes/asked-talk.ts';
import { asking, BEGINNING, MILESTONE } from '../../fakes/asking.ts';
import { aTalk, stored, talksChanged } from '../../fakes/stored-cases.ts';
import { givenLink } from '../../fakes/given-link.ts';
import { refusalOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

describe('a late answer', () => {
  it('meets a plain page, and changes nothing', async () => {
    const { visit, record, answers } = await asking();
    const citizen = visit('citizen');
    await citizen.send({ tasks: 'yes' });
    await record();

    expect((await citizen.show()).heading).toBe('Samtalen er holdt');
    expect(await citizen.send({ tasks: 'no', shownRev: '1' })).toMatchObject({
      status: 410,
      heading: 'Samtalen er holdt',
    });
    expect((await citizen.keep({ tasks: 'no', shownRev: '1' })).status).toBe(410);
    expect((await answers('citizen'))?.given).toEqual({ tasks: 'yes' });
  });

  it('to a talk that is not to be held is told so', async () => {
    const { visit, world, now } = await asking();
    const talk = await talkOf(world, await now());
    await stored(world, [talksChanged(await now(), dropped([talk], world.clock.now()))]);

    expect((await visit('employer').show()).heading).toBe('Du skal ikke svare mere');
  });

  it.each([
    ['the answer first', ['answer', 'record']],
    ['the talk first', ['record', 'answer']],
  ] as const)('at the moment of the recording loses neither: %s', async (_, order) => {
    const { visit, world, answers, record, file } = await asking();
    const citizen = visit('citizen');
    const acts = { answer: () => citizen.send({ tasks: 'yes' }), record };

    await Promise.all(order.map((act) => acts[act]()));

    expect((await talkOf(world, file)).recorded).toBeDefined();
    const kept = await answers('citizen');
    expect(kept === undefined || kept.given['tasks'] === 'yes').toBe(true);
  });
});

describe('a talk that another one is moved to', () => {
  it('leaves its questions and answers to that one, which is not asked about again', async () => {
    const { visit, world, file, now, answers } = await asking();
    const citizen = visit('citizen');
    await citizen.send({ tasks: 'yes', call: 'yes' });
    const later = aTalk(await now(), { id: 'extra-2', due: day('2027-05-03') });
    await stored(world, [talksChanged(await now(), [later])]);
    const context = aContext(world.clock.now(), 'consultant');
    const moved = await actOnCase(world.cases, {
      caseId: file.case.id,
      rule: async (current) => {
        const all = await world.cases.followUps(file.case.id);
        const followUp = all.find(({ id }) => id === 'extra-2') ?? later;
        const asked = { followUp, shownRev: 1, all, to: day('2027-03-04'), reason: 'Ferie', closingDays: [] };
        return postponeFollowUp(current, asked, context);
      },
    });
    expect(moved.ok).toBe(true);
    await makeDailyRound(world)();

    expect((await talkOf(world, file)).dropped).toMatchObject({ replaced: true });
    expect(questionMails(world, file)).toHaveLength(2);
    expect((await citizen.show()).html).toContain('4. marts 2027');
    await citizen.send({ tasks: 'no', shownRev: '1' });
    expect((await answers('citizen'))?.given).toEqual({ tasks: 'no' });
    expect(awaitedCall(await now())).toBeUndefined();
    const cookies = [(await world.sessions.begin(VITA)).split(';')[0] ?? ''];
    const path = { case: file.case.id, followUp: 'extra-2' };
    const request = aRequest('GET /sager/{case}/opfoelgning/{followUp}', { path, cookies });
    expect((await makeFollowUp(world).show(request)).body).toContain('Svar før samtalen');
  });
});

describe('the link to the questions', () => {
  it('opens one talk, for its own party', async () => {
    const { visit, world, file } = await asking();
    const [citizens, employers] = [answerToken(world, file, 'citizen'), answerToken(world, file, 'employer')];

    expect(await refusalOf(visit('citizen').open('v1-m1'))).toBe('not-found');
    expect(await refusalOf(visit('citizen', employers).raw({ tasks: 'yes' }))).toBe('not-found');
    expect(await refusalOf(visit('employer', citizens).raw({ tasks: 'yes' }))).toBe('not-found');
  });

  it('is not any link of the party, nor one to read by that was passed on', async () => {
    const { visit, world, file } = await asking();

    for (const purpose of ['read', 'sign'] as const) {
      const other = visit('citizen', await givenLink(world, file, { purpose }));
      expect(await refusalOf(other.open(TALK))).toBe('not-found');
      expect(await refusalOf(other.raw({ tasks: 'yes' }))).toBe('not-found');
    }
    expect((await visit('citizen').show()).status).toBe(200);
  });

  it('is also the one to the citizen’s own page, for the talks that were asked about', async () => {
    const { visit, world, file, answers } = await asking();
    const own = visit('citizen', await givenLink(world, file, { purpose: 'own' }));

    expect((await own.show()).heading).toBe('Hvordan går det?');
    await own.send({ tasks: 'yes' });

    expect((await answers('citizen'))?.given).toEqual({ tasks: 'yes' });
    for (const talk of ['v1-m1', 'extra-9', '__proto__', ''])
      expect(await refusalOf(own.open(talk))).toBe('not-found');
  });

  it('reads the agreement, and does nothing else', async () => {
    const { world, file } = await asking();
    const path = { link: answerToken(world, file, 'citizen') };

    const page = await makeReadAgreement(world)(aRequest('GET /medarbejder/{link}', { path }));
    const call = aRequest('POST /medarbejder/{link}/ring-til-mig', { path, form: { when: 'Nu' } });

    expect(page.statusCode).toBe(200);
    expect(await refusalOf(makeAskForCall(world).send(call))).toBe('not-found');
  });

  it('works until the settings say that it ends', async () => {
    const { visit, world } = await asking();
    const citizen = visit('citizen');

    world.clock.forward({ days: 14 });
    expect((await citizen.show()).status).toBe(200);
    world.clock.forward({ days: 1 });
    expect(await refusalOf(citizen.open(TALK))).toBe('not-found');
  });
});

describe('"ring til mig" as an answer', () => {
  it('of the citizen is a call that is awaited, with a mail to the consultant, until she has called', async () => {
    const { visit, now, callMails, world, desk } = await asking();
    const citizen = visit('citizen');

    await citizen.send({ call: 'yes' });

    expect(awaitedCall(await now())).toMatchObject({ talk: TALK });
    expect(caseLineOf(await now()).callSince).toBeDefined();
    expect(await callMails()).toBe(1);
    expect((await citizen.show({ sendt: 'ja' })).html).toContain('Vita Vejledersen ringer til dig.');

    await makeCaseActs(world).settleCall(desk('POST /sager/{case}/ringet-op', { party: 'citizen' }));
    expect(awaitedCall(await now())).toBeUndefined();
    await citizen.send({ call: 'yes', tasks: 'no', shownRev: '1' });
    expect(awaitedCall(await now())).toBeUndefined();
    expect(await callMails()).toBe(1);
  });

  it('taken back before the call is a call no longer', async () => {
    const { visit, now } = await asking();
    const citizen = visit('citizen');

    await citizen.send({ call: 'yes' });
    await citizen.send({ tasks: 'yes', shownRev: '1' });

    expect(awaitedCall(await now())).toBeUndefined();
  });

  it('asks for a number where none is on record', async () => {
    const { employee } = aNewCase();
    const { visit, now } = await asking(BEGINNING, {
      given: { employee: { ...employee, mobile: undefined } },
    });
    const citizen = visit('citizen');

    expect((await citizen.show()).html).toContain('name="phone"');
    await citizen.send({ call: 'yes', phone: '20 12 34 56' });

    expect(awaitedCall(await now())).toMatchObject({ phone: '20123456' });
  });

  it('is not taken without a number where none is known, and what was answered is kept on the page', async () => {
    const { employee } = aNewCase();
    const { visit, now } = await asking(BEGINNING, {
      given: { employee: { ...employee, mobile: undefined } },
    });

    const answered = await visit('citizen').send({ call: 'yes', going: 'Det går fint.' });

    expect(answered.status).toBe(422);
    expect(answered.html).toContain('Skriv det nummer, vi skal ringe til.');
    expect(answered.html).toContain('Det går fint.');
    expect(awaitedCall(await now())).toBeUndefined();
  });

  it('asks for no number where one was given with a wish from before', async () => {
    const { employee } = aNewCase();
    const { visit, world, file, now } = await asking(BEGINNING, {
      given: { employee: { ...employee, mobile: undefined } },
    });
    await actOnCase(world.cases, {
      caseId: file.case.id,
      rule: (current) =>
        askForCall(current, { phone: '20123456', when: undefined }, aContext(world.clock.now(), 'citizen')),
    });

    expect((await visit('citizen').show()).html).not.toContain('name="phone"');
    await visit('citizen').send({ call: 'yes' });

    expect(awaitedCall(await now())).toMatchObject({ phone: '20123456' });
  });

  it('of the employer is shown on the desk, apart from the citizen', async () => {
    const { visit, now, callMails, world, desk } = await asking();

    await visit('employer').send({ call: 'yes' });
    await visit('citizen').send({ call: 'yes' });

    expect(awaitedEmployerCall(await now())).toMatchObject({ talk: TALK });
    expect(caseLineOf(await now()).employerCallSince).toBeDefined();
    expect(await callMails()).toBe(1);
    const page = (await makeShowCase(world)(desk('GET /sager/{case}'))).body ?? '';
    expect(page).toContain('Arbejdsgiveren vil gerne ringes op');
    expect(page).toContain('Borgeren vil gerne ringes op');
    await makeCaseActs(world).settleCall(desk('POST /sager/{case}/ringet-op', { party: 'employer' }));
    expect(awaitedEmployerCall(await now())).toBeUndefined();
    expect(awaitedCall(await now())).toBeDefined();
  });
});

describe('the page on which a talk is recorded', () => {
  it('shows what both have answered, and what they say beside the milestone', async () => {
    const { visit, recordingPage } = await asking(MILESTONE);
    await visit('employer').send({ reached: 'partly', helped: 'Mentor i starten.', call: 'yes' });

    const page = await recordingPage();

    expect(page).toContain('Svar før samtalen');
    expect(page).toContain('Mentor i starten.');
    expect(page).toContain('Vil gerne ringes op.');
    expect(page).toContain('Har ikke svaret.');
    expect(page).toContain('<p>Arbejdsgiveren: delvist</p>');
  });

  it('says beside each of two milestones what was said of both together', async () => {
    const both = [MILESTONE.reasons, [{ kind: 'milestone', milestone: 1 } as const]].flatMap(
      (reasons) => reasons ?? [],
    );
    const { file, visit, recordingPage } = await asking({ reasons: both });
    const titles = file.version.frozen?.content.sections.progression.milestones.map(({ title }) => title);
    const page = visit('employer');
    const questions = (await page.show()).html;
    await page.send({ reached: 'partly' });

    const recording = await recordingPage();

    expect(questions).toContain(`Er milepælene »${titles?.[0]}« og »${titles?.[1]}« nået?`);
    expect(questions).toContain('Er kun én nået, så vælg »Delvist«.');
    expect(recording.split('<p>Arbejdsgiveren om milepælene samlet: delvist</p>')).toHaveLength(3);
  });

  it('is filled with nothing of it', async () => {
    const { visit, recordingPage } = await asking(MILESTONE);
    const before = (await recordingPage()).match(/ checked/g)?.length;
    await visit('citizen').send({ reached: 'yes', nextStep: 'Kassen alene.' });

    expect((await recordingPage()).match(/ checked/g)?.length).toBe(before);
  });

  it('says nothing of questions that nobody was asked', async () => {
    const { world, file, recordingPage, now } = await asking();
    const { asked: _asked, ...unasked } = await talkOf(world, file);
    await stored(world, [talksChanged(await now(), [unasked])]);

    expect(await recordingPage()).not.toContain('Svar før samtalen');
    expect(questionMails(world, file)).toHaveLength(2);
  });
});
