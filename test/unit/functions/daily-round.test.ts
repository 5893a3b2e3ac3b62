import { describe, expect, it } from 'vitest';
import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { statusOf, type Status } from '../../../shared/domain/case/status.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { saveSection } from '../../../shared/domain/case/acts/save-section.ts';
import { completeAnswers, typedDate } from '../../builders/answers.ts';
import { aContext, type CaseOptions } from '../../builders/cases.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { interrupted } from '../../fakes/interrupted.ts';
import { storedIn } from '../../fakes/stored-cases.ts';

const aRound = async (status: Status, options: CaseOptions = {}) => {
  const world = makeFakeWorld();
  const file = await storedIn(world, status, options);
  const round = makeDailyRound(world);
  return {
    world,
    file,
    round,
    /** A round every morning from a day to another. */
    roundsUntil: async (last: string) => {
      while (world.clock.now() < last) {
        await round();
        world.clock.forward({ days: 1 });
      }
    },
    now: async (): Promise<CaseFile> => (await world.cases.load(file.case.id)) ?? file,
    mails: async () =>
      (await world.outbox.ofCase(file.case.id))
        .filter(({ message }) => message.owedAt > file.case.progressAt)
        .map(({ message: { kind, to } }) => `${kind} ${to.role}`),
  };
};

describe('the round reminds', () => {
  it('the employer after seven days of silence, at eight, once', async () => {
    const { world, round, mails, now } = await aRound('invited');

    world.clock.moveToDay('2026-11-09', '07:59');
    await round();
    expect(await mails()).toEqual([]);
    world.clock.moveToDay('2026-11-09', '08:00');
    await round();
    await round();

    expect(await mails()).toEqual(['fill-reminder employer']);
    expect((await now()).case.remindersSent).toBe(1);
    expect((await world.cases.history((await now()).case.id)).at(-1)).toMatchObject({
      event: 'reminded',
      by: { kind: 'service' },
      details: { party: 'employer', reminder: 1 },
    });
  });

  it('the citizen when the employer has signed', async () => {
    const { world, round, mails } = await aRound('awaiting-citizen');

    world.clock.moveToDay('2026-11-10');
    await round();

    expect(await mails()).toEqual(['sign-reminder citizen']);
  });

  it('with a link that works, beside the links the party has', async () => {
    const { world, file, round, now } = await aRound('invited');

    world.clock.moveToDay('2026-11-09');
    await round();

    const links = (await now()).case.links.employer;
    expect(links).toHaveLength(2);
    expect(links[0]).toEqual(file.case.links.employer[0]);
    for (const { id } of links) expect(await world.cases.findLink(world.keys.linkToken(id))).toBeDefined();
  });

  it('seven days and one day before the end too, and then the agreement expires and all are told', async () => {
    const { roundsUntil, mails, now, world } = await aRound('awaiting-citizen');
    world.clock.moveToDay('2026-11-04');

    await roundsUntil('2026-12-31');

    expect((await mails()).toSorted()).toEqual([
      'expired citizen',
      'expired consultant',
      'expired employer',
      'expiry-near consultant',
      'expiry-near consultant',
      'sign-reminder citizen',
      'sign-reminder citizen',
      'sign-reminder citizen',
    ]);
    expect(statusOf(await now())).toBe('expired');
    expect((await now()).case.facts.expired?.at.slice(0, 10)).toBe('2026-12-03');
  });

  it('anew from the last thing a person did', async () => {
    const { world, file, round, mails } = await aRound('invited');
    world.clock.moveToDay('2026-11-08');
    const save = { section: 'company', answers: { name: 'Kantinen' }, shownRev: 0 } as const;
    const context = aContext(world.clock.now());
    await actOnCase(world.cases, {
      caseId: file.case.id,
      rule: (current) => saveSection(current, save, context),
    });

    world.clock.moveToDay('2026-11-14');
    await round();
    expect(await mails()).toEqual([]);
    world.clock.moveToDay('2026-11-15');
    await round();

    expect(await mails()).toEqual(['fill-reminder employer']);
  });
});

describe('after an outage the round', () => {
  it('sends one reminder, not one for each that was missed', async () => {
    const { world, round, mails, now } = await aRound('invited');

    world.clock.moveToDay('2026-11-26');
    await round();
    await round();

    expect(await mails()).toEqual(['fill-reminder employer', 'expiry-near consultant']);
    expect((await now()).case.remindersSent).toBe(2);
  });

  it('warns before an agreement expires, and lets it expire the day after at the earliest', async () => {
    const { world, round, now } = await aRound('invited');

    world.clock.moveToDay('2027-01-04');
    await round();
    await round();
    expect(statusOf(await now())).toBe('invited');
    world.clock.moveToDay('2027-01-05');
    await round();

    expect(statusOf(await now())).toBe('expired');
  });
});

describe('the round ends', () => {
  const answers = completeAnswers();
  const duration = { kind: 'until', endDate: typedDate('2027-06-30'), reason: 'Sæsonarbejde' };
  const milestones = answers.progression.milestones.slice(0, 1);
  const outlook = { kind: 'open' };
  const limited = {
    ...answers,
    job: { ...answers.job, duration },
    progression: {
      ...answers.progression,
      milestones,
      expectations: { ...answers.progression.expectations, outlook },
    },
  };

  it('a job the morning after its last day, and the talks that are left fall away', async () => {
    const { world, file, round, now } = await aRound('in-force', { answers: limited });

    world.clock.moveToDay('2027-06-30', '23:00');
    await round();
    expect(statusOf(await now())).toBe('in-force');
    world.clock.moveToDay('2027-07-01', '08:00');
    await round();
    await round();

    expect(statusOf(await now())).toBe('ended');
    expect((await now()).case.facts.ended).toMatchObject({ on: '2027-06-30' });
    const talks = await world.cases.followUps(file.case.id);
    expect(talks.length).toBeGreaterThan(0);
    expect(talks.every(({ dropped, recorded }) => dropped ?? recorded)).toBe(true);
    expect((await world.cases.history(file.case.id)).filter(({ event }) => event === 'ended')).toHaveLength(
      1,
    );
  });

  it('no job without an end date', async () => {
    const { world, round, now } = await aRound('in-force');

    world.clock.moveToDay('2031-01-01');
    await round();

    expect(statusOf(await now())).toBe('in-force');
  });
});

describe('the round rings', () => {
  it('for every mail and document that is owed, so that what a lost event left behind is done', async () => {
    const { world, file, round } = await aRound('in-force');
    world.clock.moveToDay('2026-11-10');

    await round();

    const mails = await world.outbox.ofCase(file.case.id);
    expect(world.rung).toEqual(expect.arrayContaining(mails.map(({ key }) => key)));
    expect(world.rung).toHaveLength(mails.length + 1);
    expect(world.logged.at(-1)).toMatchObject({
      entry: 'round-finished',
      rung: mails.length + 1,
      left: false,
    });
  });

  it('for nothing that is done', async () => {
    const { world, file, round } = await aRound('invited');
    const [mail] = await world.outbox.ofCase(file.case.id);
    await world.outbox.take(mail?.key ?? '', world.clock.now(), world.clock.now());
    await world.outbox.sent(mail?.key ?? '', world.clock.now());

    await round();

    expect(world.rung).toEqual([]);
  });
});

describe('a case that cannot be moved', () => {
  it('stops no other, is named in the log by its id, and is moved in the next round', async () => {
    const { world, file } = await aRound('invited');
    const other = await storedIn(world, 'invited');
    world.clock.moveToDay('2026-11-09');
    const broken: typeof world.cases = {
      ...world.cases,
      load: (id) => (id === file.case.id ? Promise.reject(new Error('unreadable')) : world.cases.load(id)),
    };

    await makeDailyRound({ ...world, cases: broken })();

    expect((await world.cases.load(other.case.id))?.case.remindersSent).toBe(1);
    expect((await world.cases.load(file.case.id))?.case.remindersSent).toBe(0);
    expect(world.logged).toContainEqual(expect.objectContaining({ entry: 'fault', reference: file.case.id }));
    await makeDailyRound(world)();
    expect((await world.cases.load(file.case.id))?.case.remindersSent).toBe(1);
  });

  it('because a person did something at that moment is left alone', async () => {
    const { world, file, mails } = await aRound('invited');
    world.clock.moveToDay('2026-11-09');
    const save = { section: 'company', answers: { name: 'Kantinen' }, shownRev: 0 } as const;
    const meanwhile = () =>
      actOnCase(world.cases, {
        caseId: file.case.id,
        rule: (current) => saveSection(current, save, aContext(world.clock.now())),
      });

    await makeDailyRound({ ...world, cases: interrupted(world.cases, [meanwhile]) })();

    expect(await mails()).toEqual([]);
    expect(world.logged.at(-1)).toMatchObject({ entry: 'round-finished', reminded: 0 });
  });
});
