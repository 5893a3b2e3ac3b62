import { describe, expect, it } from 'vitest';
import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { postponeFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { Cases } from '../../../shared/ports/cases.ts';
import { day } from '../../builders/answers.ts';
import { aContext, CONSULTANT } from '../../builders/cases.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';
import { aTalk, stored, storedIn, talksChanged } from '../../fakes/stored-cases.ts';

const DAY = '2027-03-01';
const EMAIL = { 'konsulent-1': 'vita@example.org', 'konsulent-2': 'viggo@example.org' } as const;

/** So many cases of a consultant, each with one talk on the day and no other before 2040. */
const casesWithTalk = async (world: FakeWorld, count: number, id: keyof typeof EMAIL = 'konsulent-1') => {
  const files: CaseFile[] = [];
  const consultant = { ...CONSULTANT, id, email: EMAIL[id] };
  for (let each = 0; each < count; each += 1) {
    const inForce = await storedIn(world, 'in-force', { given: { consultant } });
    const planned = await world.cases.followUps(inForce.case.id);
    const later = planned.map((talk) => Object.assign({}, talk, { due: day('2040-01-02') }));
    files.push(await stored(world, [talksChanged(inForce, [...later, aTalk(inForce, { due: day(DAY) })])]));
  }
  return files;
};

/** The mails to staff about talks: kind, address and how many talks. */
const notices = (world: FakeWorld) =>
  world.memory
    .rows(({ pk, sk }) => sk.startsWith('MAIL#') && !pk.startsWith('CASE#'))
    .map((row) => JSON.parse(JSON.stringify(row['data'])))
    .map(({ kind, to, count }) => `${kind} ${to.email} ${count}`)
    .toSorted();

const promptsOf = async (world: FakeWorld, files: readonly CaseFile[]): Promise<readonly number[]> => {
  const talks = await Promise.all(files.map(({ case: { id } }) => world.cases.followUps(id)));
  return talks.map((each) => each.find(({ id }) => id === 'extra-1')?.prompts.length ?? -1);
};

const times = (count: number, value: number): readonly number[] => Array.from({ length: count }, () => value);

const postponed = (world: FakeWorld, { case: { id } }: CaseFile) =>
  actOnCase(world.cases, {
    caseId: id,
    rule: async (file) => {
      const all = await world.cases.followUps(id);
      const followUp = all.find((talk) => talk.id === 'extra-1') ?? aTalk(file);
      const asked = {
        followUp,
        all,
        shownRev: followUp.rev,
        to: day('2027-05-03'),
        reason: 'Ferie',
        closingDays: [],
      };
      return postponeFollowUp(file, asked, aContext(world.clock.now(), 'consultant'));
    },
  });

describe('on the day of a talk', () => {
  it('nobody is told before eight', async () => {
    const world = makeFakeWorld();
    await casesWithTalk(world, 1);

    world.clock.moveToDay(DAY, '07:59');
    await makeDailyRound(world)();

    expect(notices(world)).toEqual([]);
  });

  it('each consultant gets one mail for all her talks, and each case notes it', async () => {
    const world = makeFakeWorld();
    const hers = await casesWithTalk(world, 3);
    const his = await casesWithTalk(world, 1, 'konsulent-2');

    world.clock.moveToDay(DAY, '08:00');
    await makeDailyRound(world)();

    expect(notices(world)).toEqual([
      'follow-up-prompt viggo@example.org 1',
      'follow-up-prompt vita@example.org 3',
    ]);
    expect(await promptsOf(world, [...hers, ...his])).toEqual(times(4, 1));
    const [first] = hers;
    const history = first === undefined ? [] : await world.cases.history(first.case.id);
    expect(history.at(-1)).toMatchObject({ event: 'follow-up-prompted', details: { prompt: 'prompt' } });
  });

  it('the mail names no citizen and no company', async () => {
    const world = makeFakeWorld();
    await casesWithTalk(world, 1);

    world.clock.moveToDay(DAY);
    await makeDailyRound(world)();

    const written = JSON.stringify(world.memory.rows(({ pk }) => pk.startsWith('CONSULTANT#')));
    expect(written).toContain('Vita');
    expect(written).not.toMatch(/Demo|Eksempelsen|Kantinen|karla/);
  });

  it('a second round tells nobody again, nor do two rounds at once', async () => {
    const world = makeFakeWorld();
    const files = await casesWithTalk(world, 3);
    world.clock.moveToDay(DAY);
    const round = makeDailyRound(world);

    await Promise.all([round(), round()]);
    await round();
    world.clock.forward({ minutes: 60 });
    await round();

    expect(notices(world)).toEqual(['follow-up-prompt vita@example.org 3']);
    expect(await promptsOf(world, files)).toEqual(times(3, 1));
  });

  it('more cases than one transaction holds are one mail all the same', async () => {
    const world = makeFakeWorld();
    const files = await casesWithTalk(world, 31);

    world.clock.moveToDay(DAY);
    await makeDailyRound(world)();

    expect(notices(world)).toEqual(['follow-up-prompt vita@example.org 31']);
    expect(await promptsOf(world, files)).toEqual(times(31, 1));
    expect(world.logged.at(-1)).toMatchObject({ entry: 'round-finished', prompted: 31 });
  });
});

/** As many cases, with a talk each, as one transaction takes. */
const CASES_AT_ONCE = 22;

describe('prompts that were interrupted half-way', () => {
  it('are gone on with in the next round, without a second mail', async () => {
    const world = makeFakeWorld();
    const files = await casesWithTalk(world, 31);
    world.clock.moveToDay(DAY);
    let commits = 0;
    const dying: Cases = {
      ...world.cases,
      commit: (commit) => {
        commits += 1;
        return commits === 2 ? Promise.reject(new Error('killed')) : world.cases.commit(commit);
      },
    };

    await makeDailyRound({ ...world, cases: dying })();
    expect((await promptsOf(world, files)).filter((prompts) => prompts === 1)).toHaveLength(CASES_AT_ONCE);
    await makeDailyRound(world)();

    expect(notices(world)).toEqual(['follow-up-prompt vita@example.org 31']);
    expect(await promptsOf(world, files)).toEqual(times(31, 1));
  });

  it('by a colleague who moved some of the talks leave those alone', async () => {
    const world = makeFakeWorld();
    const [first, ...rest] = await casesWithTalk(world, 3);
    if (first === undefined) throw new Error('no case');
    world.clock.moveToDay(DAY);
    const cases: Cases = {
      ...world.cases,
      isNoticed: (notice) => postponed(world, first).then(() => world.cases.isNoticed(notice)),
    };

    await makeDailyRound({ ...world, cases })();

    expect(await promptsOf(world, [first])).toEqual([0]);
    expect(await promptsOf(world, rest)).toEqual([1, 1]);
  });

  it('never note a talk without the mail, also when the first thirty talks were moved meanwhile', async () => {
    const world = makeFakeWorld();
    const files = await casesWithTalk(world, 31);
    world.clock.moveToDay(DAY);
    const cases: Cases = {
      ...world.cases,
      isNoticed: async (notice) => {
        for (const file of files.slice(0, 30)) await postponed(world, file);
        return world.cases.isNoticed(notice);
      },
    };

    await makeDailyRound({ ...world, cases })();

    expect((await promptsOf(world, files)).filter((prompts) => prompts === 1)).toHaveLength(1);
    expect(notices(world)).toHaveLength(1);
  });
});

describe('a talk that is not recorded', () => {
  it('is prompted, reminded after five working days, and told to the team after ten; then no more', async () => {
    const world = makeFakeWorld();
    await casesWithTalk(world, 2);
    await casesWithTalk(world, 1, 'konsulent-2');
    world.clock.moveToDay('2027-02-26');

    for (let each = 0; each < 40; each += 1) {
      await makeDailyRound(world)();
      world.clock.forward({ days: 1 });
    }

    expect(notices(world)).toEqual([
      'follow-up-escalated team@eksempelby.example.com 3',
      'follow-up-prompt viggo@example.org 1',
      'follow-up-prompt vita@example.org 2',
      'follow-up-reminder viggo@example.org 1',
      'follow-up-reminder vita@example.org 2',
    ]);
  });

  it('is prompted anew on its new day when it is moved', async () => {
    const world = makeFakeWorld();
    const [file] = await casesWithTalk(world, 1);
    if (file === undefined) throw new Error('no case');
    world.clock.moveToDay(DAY);
    await makeDailyRound(world)();
    await postponed(world, file);

    world.clock.moveToDay('2027-05-02');
    await makeDailyRound(world)();
    expect(notices(world)).toHaveLength(1);
    world.clock.moveToDay('2027-05-03');
    await makeDailyRound(world)();

    expect(notices(world)).toEqual(times(2, 0).map(() => 'follow-up-prompt vita@example.org 1'));
  });
});

it('after a week without rounds the consultant gets the prompt, once', async () => {
  const world = makeFakeWorld();
  const files = await casesWithTalk(world, 2);

  world.clock.moveToDay('2027-03-06');
  await makeDailyRound(world)();
  await makeDailyRound(world)();

  expect(notices(world)).toEqual(['follow-up-prompt vita@example.org 2']);
  expect(await promptsOf(world, files)).toEqual([1, 1]);
});

it('after an outage the reminder still waits five working days for the prompt, and the team for the reminder', async () => {
  const world = makeFakeWorld();
  await casesWithTalk(world, 1);
  world.clock.moveToDay('2027-03-20');
  const days: string[] = [];

  for (let each = 0; each < 30; each += 1) {
    const before = notices(world).length;
    await makeDailyRound(world)();
    await makeDailyRound(world)();
    if (notices(world).length > before) days.push(world.clock.now().slice(0, 10));
    world.clock.forward({ days: 1 });
  }

  expect(days).toEqual(['2027-03-20', '2027-03-31', '2027-04-07']);
});
