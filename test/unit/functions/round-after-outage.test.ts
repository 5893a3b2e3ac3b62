import { expect, it } from 'vitest';
import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import { caseWithTalk } from '../../fakes/asked-talk.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { day } from '../../builders/answers.ts';
import { CONSULTANT } from '../../builders/cases.ts';

const given = { consultant: CONSULTANT };

it('an outage that ends before eight brings one mail for what it left behind, and at eight the day’s own', async () => {
  const world = makeFakeWorld();
  await caseWithTalk(world, { due: day('2027-03-02') }, { given });
  await caseWithTalk(world, { due: day('2027-03-08') }, { given });
  await caseWithTalk(world, { due: day('2027-03-08') }, { given });
  const told = () =>
    world.memory
      .rows(({ pk, sk }) => sk.startsWith('MAIL#') && pk.startsWith('CONSULTANT#'))
      .map(({ data }) => JSON.parse(JSON.stringify(data)))
      .map(({ kind, count, owedAt }) => `${owedAt} ${kind} ${count}`);

  for (const time of ['06:00', '07:00', '08:00', '09:00']) {
    world.clock.moveToDay('2027-03-08', time);
    await makeDailyRound(world)();
  }

  expect(told()).toEqual([
    '2027-03-08T05:00:00.000Z follow-up-prompt 1',
    '2027-03-08T07:00:00.000Z follow-up-prompt 2',
  ]);
});
