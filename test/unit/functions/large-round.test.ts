import { describe, expect, it } from 'vitest';
import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import type { Item } from '../../../shared/adapters/dynamo/table.ts';
import { addDays } from '../../../shared/domain/calendar/civil-date.ts';
import { day } from '../../builders/answers.ts';
import { OPENED_AT } from '../../builders/cases.ts';
import { agreementWithTalk, askedTalk, silentAgreement } from '../../builders/due-crowd.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';

const DAY = day('2027-03-01');
const MINUTES_10 = 600_000;

/** Of ten agreements five have a talk today, four a talk in a week, and one has been silent: as many rows as agreements. */
const crowded = (count: number): FakeWorld => {
  const world = makeFakeWorld();
  const crowd = { prefix: '1', settings: world.municipality };
  const itemsOf = (place: number): readonly Item[] => {
    if (place % 10 === 9) return silentAgreement(place, OPENED_AT, crowd);
    return agreementWithTalk(place, place % 10 < 5 ? askedTalk(DAY) : { due: addDays(DAY, 7) }, crowd);
  };
  for (let place = 0; place < count; place += 1)
    world.memory.write(itemsOf(place).map((row) => ({ key: row, row: slim(row) })));
  world.clock.moveToDay(DAY, '08:00');
  return world;
};

/** The version's text has no part in a round; without it ten thousand are quickly copied. */
const slim = (row: Item): Item =>
  row.sk.startsWith('VERSION#')
    ? { ...row, data: { ...Object(row['data']), sections: {}, frozen: undefined } }
    : row;

/** How many mails of each kind are owed, and how many of them twice to the same reader about the same. */
const owedMails = (world: FakeWorld) => {
  const mails = world.memory
    .dueRows((row) => row['dueKind'] === 'mail')
    .map(({ pk, data }) => ({ pk, ...JSON.parse(JSON.stringify(data)) }));
  const names = mails.map(({ pk, kind, to }) => `${pk} ${kind} ${to.email}`);
  return {
    kinds: Object.fromEntries(
      [...Map.groupBy(mails, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]),
    ),
    counted: mails.reduce((sum, { count = 0 }) => sum + count, 0),
    twice: names.length - new Set(names).size,
  };
};

/** A platform's time that runs as work is done: so many reads fit in ten minutes. */
const timeFor = (world: FakeWorld, reads: number) => {
  let left = reads;
  const cases: FakeWorld['cases'] = {
    ...world.cases,
    followUps: (id) => {
      left -= 1;
      return world.cases.followUps(id);
    },
    load: (id) => {
      left -= 1;
      return world.cases.load(id);
    },
  };
  return { cases, timeLeft: () => (left / reads) * MINUTES_10 };
};

const expected = (count: number) => ({
  kinds: {
    'follow-up-prompt': count / 100,
    'talk-questions': count * 0.8,
    'fill-reminder': count / 10,
    'expiry-near': count / 10,
  },
  counted: count / 2,
  twice: 0,
});

describe('a round with two thousand due', () => {
  it('does them all: nothing is lost, and nothing twice', async () => {
    const world = crowded(2_000);

    const { more } = await makeDailyRound(world)();

    expect(more).toBe(false);
    expect(owedMails(world)).toEqual(expected(2_000));
  });
});

describe('a round that runs out of time', () => {
  it('stops, says so, and is gone on with by the next ones, with nothing lost and nothing twice', async () => {
    const world = crowded(1_000);
    let rounds = 0;
    for (let more = true; more; rounds += 1) {
      const { cases, timeLeft } = timeFor(world, 2_500);
      more = (await makeDailyRound({ ...world, cases })(timeLeft)).more;
      if (rounds > 20) throw new Error('the rounds do not end');
    }

    expect(rounds).toBeGreaterThan(1);
    expect(owedMails(world)).toEqual(expected(1_000));
  });

  it('begins nothing in its last minute', async () => {
    const world = crowded(10);

    const { more } = await makeDailyRound(world)(() => 60_000);

    expect(more).toBe(true);
    expect(owedMails(world)).toMatchObject({ kinds: {} });
  });
});
