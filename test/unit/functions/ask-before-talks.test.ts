import { describe, expect, it } from 'vitest';
import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { end } from '../../../shared/domain/case/acts/close.ts';
import { postponeFollowUp, recordFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import { correctAddress } from '../../../shared/domain/case/acts/keep-going.ts';
import { noteMailReturned } from '../../../shared/domain/case/acts/mail-acts.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { Change } from '../../../shared/domain/case/change.ts';
import { PARTIES } from '../../../shared/domain/case/parties.ts';
import { auditText } from '../../../templates/texts/desk/audit-texts.ts';
import { accept, type Result } from '../../../shared/domain/result.ts';
import { day } from '../../builders/answers.ts';
import { aContext } from '../../builders/cases.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { deliverAll } from '../../fakes/deliver-all.ts';
import { caseWithTalk, questionMails, TALK, TALK_DAY, talkOf } from '../../fakes/asked-talk.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';

const WEEK_BEFORE = '2027-02-22';

const did = async (
  world: FakeWorld,
  { case: { id } }: CaseFile,
  rule: (file: CaseFile) => Result<Change> | Promise<Result<Change>>,
) => {
  const done = await actOnCase(world.cases, { caseId: id, rule });
  if (!done.ok) throw new Error(done.refusal.code);
};

const found = async (world: FakeWorld, file: CaseFile) => {
  const followUp = await talkOf(world, file);
  return { followUp, shownRev: followUp.rev, all: [followUp], closingDays: [] };
};

const askedParties = (world: FakeWorld, file: CaseFile) =>
  questionMails(world, file).map(({ to, owedAt }) => `${to.role} ${owedAt.slice(0, 10)}`);

describe('a week before a talk', () => {
  it('nobody is asked before eight', async () => {
    const world = makeFakeWorld();
    const file = await caseWithTalk(world);

    world.clock.moveToDay(WEEK_BEFORE, '07:59');
    await makeDailyRound(world)();

    expect(askedParties(world, file)).toEqual([]);
  });

  it('employer and citizen each get a link of their own, and the history says so', async () => {
    const world = makeFakeWorld();
    const file = await caseWithTalk(world);

    world.clock.moveToDay(WEEK_BEFORE, '08:00');
    await makeDailyRound(world)();

    const [one, other] = questionMails(world, file);
    expect(new Set([one?.to.role, other?.to.role])).toEqual(new Set(['citizen', 'employer']));
    expect(one?.destination).toMatchObject({ kind: 'link', purpose: 'answer', talk: TALK });
    expect(one?.destination).not.toEqual(other?.destination);
    expect((await world.cases.history(file.case.id)).at(-1)).toMatchObject({
      event: 'questions-asked',
      by: { kind: 'service' },
      details: { followUp: TALK, parties: 'employer citizen' },
    });
    expect((await talkOf(world, file)).asked).toMatchObject({
      set: 'general',
      parties: ['employer', 'citizen'],
    });
  });

  it('the mail has the subject of the brief, leads to the questions, and tells nothing of the case', async () => {
    const world = makeFakeWorld();
    await caseWithTalk(world, { reasons: [{ kind: 'milestone', milestone: 0 }] });
    world.clock.moveToDay(WEEK_BEFORE);
    await makeDailyRound(world)();
    await deliverAll(world);

    const mails = world.mailer.mails.filter(({ subject }) => subject.startsWith('Hvordan går det?'));
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Hvordan går det? Kort opfølgning fra Eksempelby Kommune',
      'Hvordan går det? Kort opfølgning fra Eksempelby Kommune',
    ]);
    const texts = mails.map(({ text }) => text).toSorted();
    expect(texts.some((text) => /\/arbejdsgiver\/[\w-]{43}\/spoergsmaal\/extra-1\n/.test(text))).toBe(true);
    expect(texts.some((text) => /\/medarbejder\/[\w-]{43}\/spoergsmaal\/extra-1\n/.test(text))).toBe(true);
    expect(texts.join(' ')).toContain('frivilligt');
    expect(texts.join(' ')).not.toMatch(/Eksempelsen|Kantine|milepæl|salat|timer|fleksjob/i);
  });

  it('once: not by the next round, nor by two rounds at once', async () => {
    const world = makeFakeWorld();
    const file = await caseWithTalk(world);
    world.clock.moveToDay(WEEK_BEFORE);
    const round = makeDailyRound(world);

    await Promise.all([round(), round()]);
    await round();
    world.clock.forward({ minutes: 60 });
    await round();

    expect(askedParties(world, file)).toHaveLength(2);
  });

  it('late by an outage they are asked once, as long as the day has not come', async () => {
    const world = makeFakeWorld();
    const file = await caseWithTalk(world);

    world.clock.moveToDay('2027-02-28', '22:00');
    await makeDailyRound(world)();
    world.clock.moveToDay(TALK_DAY, '08:00');
    await makeDailyRound(world)();

    expect(askedParties(world, file)).toEqual(['employer 2027-02-28', 'citizen 2027-02-28']);
  });

  it('after an outage of a week nobody is asked about a talk that is today, and the consultant is prompted', async () => {
    const world = makeFakeWorld();
    const file = await caseWithTalk(world);

    world.clock.moveToDay(TALK_DAY, '08:00');
    await makeDailyRound(world)();
    world.clock.forward({ days: 1 });
    await makeDailyRound(world)();

    expect(askedParties(world, file)).toEqual([]);
    expect((await talkOf(world, file)).prompts).toHaveLength(1);
  });

  it('a talk that is recorded, or whose agreement has ended, is not asked about', async () => {
    const world = makeFakeWorld();
    const recorded = await caseWithTalk(world);
    const ended = await caseWithTalk(world);
    const by = 'Vita Vejledersen';
    const context = aContext(world.clock.now(), 'consultant');
    await did(world, recorded, async (file) =>
      recordFollowUp(
        file,
        { ahead: [], ...(await found(world, file)), outcome: anOutcome(), next: undefined, by },
        context,
      ),
    );
    await did(world, ended, async (file) =>
      end(
        file,
        { on: day('2026-11-20'), reason: 'Lukker.', followUps: await world.cases.followUps(file.case.id) },
        context,
      ),
    );

    world.clock.moveToDay(WEEK_BEFORE);
    await makeDailyRound(world)();

    expect([...askedParties(world, recorded), ...askedParties(world, ended)]).toEqual([]);
  });

  it('a talk that is moved is asked about anew only where nobody had been asked', async () => {
    const world = makeFakeWorld();
    const [before, after] = [await caseWithTalk(world), await caseWithTalk(world)];
    const move = (file: CaseFile) =>
      did(world, file, async (current) =>
        postponeFollowUp(
          current,
          { ...(await found(world, current)), to: day('2027-04-12'), reason: 'Ferie' },
          aContext(world.clock.now(), 'consultant'),
        ),
      );
    await move(before);
    world.clock.moveToDay(WEEK_BEFORE);
    await makeDailyRound(world)();
    await move(after);

    for (const date of ['2027-03-01', '2027-04-05', '2027-04-12']) {
      world.clock.moveToDay(date);
      await makeDailyRound(world)();
    }

    expect(askedParties(world, before)).toEqual(['employer 2027-04-05', 'citizen 2027-04-05']);
    expect(askedParties(world, after)).toEqual(['employer 2027-02-22', 'citizen 2027-02-22']);
  });

  it('a party whose address is known not to work gets no mail, and the other one does', async () => {
    const world = makeFakeWorld();
    const file = await caseWithTalk(world);
    const { employerEmail: email } = file.case;
    await did(world, file, (current) =>
      accept(
        noteMailReturned(
          current,
          { kind: 'agreement-signed', to: { role: 'employer', email, firstName: undefined } },
          aContext(world.clock.now(), 'service'),
        ),
      ),
    );

    world.clock.moveToDay(WEEK_BEFORE);
    await makeDailyRound(world)();
    world.clock.forward({ days: 1 });
    await makeDailyRound(world)();

    expect(askedParties(world, file)).toEqual(['citizen 2027-02-22']);
    expect((await world.cases.load(file.case.id))?.case.mailLost).toEqual(['employer']);
  });

  it('where neither can be reached nobody is asked, and the history says so once', async () => {
    const world = makeFakeWorld();
    const file = await caseWithTalk(world);
    const { employerEmail, employee } = file.case;
    const addresses = { employer: employerEmail, citizen: employee.email };
    for (const party of PARTIES) {
      const to = { role: party, email: addresses[party], firstName: undefined };
      const returned = { kind: 'agreement-signed', to } as const;
      await did(world, file, (current) =>
        accept(noteMailReturned(current, returned, aContext(world.clock.now(), 'service'))),
      );
    }

    world.clock.moveToDay(WEEK_BEFORE);
    await makeDailyRound(world)();
    await makeDailyRound(world)();

    expect(askedParties(world, file)).toEqual([]);
    const told = (await world.cases.history(file.case.id)).filter(({ event }) => event === 'questions-asked');
    expect(told.map(auditText)).toEqual(['Spørgsmål før en opfølgning er ikke sendt: ingen mail når frem']);
  });

  it('a link to the old address is dead once the address is corrected', async () => {
    const world = makeFakeWorld();
    const file = await caseWithTalk(world);
    world.clock.moveToDay(WEEK_BEFORE);
    await makeDailyRound(world)();
    const mail = questionMails(world, file).find(({ to }) => to.role === 'citizen');
    const linkId = mail?.destination?.kind === 'link' ? mail.destination.linkId : undefined;
    if (linkId === undefined) throw new Error('no link');
    expect(await world.cases.findLink(world.keys.linkToken(linkId))).toBeDefined();

    await did(world, file, (current) =>
      correctAddress(
        current,
        { party: 'citizen', email: 'ny@example.org' },
        aContext(world.clock.now(), 'consultant'),
      ),
    );

    expect(await world.cases.findLink(world.keys.linkToken(linkId))).toBeUndefined();
  });

  it('a talk whose case cannot be written does not stop the others', async () => {
    const world = makeFakeWorld();
    const [first, second] = [await caseWithTalk(world), await caseWithTalk(world)];
    const cases = {
      ...world.cases,
      load: (id: CaseFile['case']['id']) =>
        id === first.case.id ? Promise.reject(new Error('away')) : world.cases.load(id),
    };

    world.clock.moveToDay(WEEK_BEFORE);
    await makeDailyRound({ ...world, cases })().catch(() => undefined);
    expect(askedParties(world, second)).toHaveLength(2);
    await makeDailyRound(world)();

    expect(askedParties(world, first)).toHaveLength(2);
    expect(askedParties(world, second)).toHaveLength(2);
  });
});
