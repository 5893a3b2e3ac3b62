import { describe, expect, it } from 'vitest';
import { takeBack } from '../../../shared/domain/access/arrange-leave.ts';
import { day } from '../../builders/answers.ts';
import { accepted, OPENED_AT } from '../../builders/cases.ts';
import { type Away, JONAS, leavesOf, PERLE } from '../../builders/leaves.ts';
import { eventsIn, withTalks } from '../../fakes/consultant-calendar.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { aTalk, stored, storedIn, talksChanged } from '../../fakes/stored-cases.ts';

/** Vita is away from the first day through the last; Jonas has a calendar of his own and one talk. */
const whileAway = async (from: string, through: string, ...others: readonly Away[]) => {
  const { world, file, link, linkOf, read } = await withTalks([
    { id: 'late', due: day('2026-10-30') },
    { id: 'in-it', due: day('2026-11-12') },
    { id: 'last-day', due: day('2026-11-20') },
    { id: 'after', due: day('2026-11-23') },
  ]);
  const own = await storedIn(world, 'invited', { given: { consultant: JONAS, caseNumber: undefined } });
  await stored(world, [talksChanged(own, [aTalk(own, { id: 'own', due: day('2026-11-16') })])]);
  for (const leaves of leavesOf({ from, through }, ...others))
    await world.leaves.keep(leaves, { command: leaves.consultant.id, at: OPENED_AT });
  const his = await linkOf(JONAS);
  const entries = async (of = his) =>
    eventsIn(await read({}, of)).map(({ startDate, summary }) => `${startDate.toString()} ${summary}`);
  return { world, file, link, linkOf, his, entries, read };
};

describe('the calendar of a stand-in', () => {
  it('has the colleague’s talks to the leave’s last day beside her own, marked and without a name', async () => {
    const { file, his, entries, read } = await whileAway('2026-11-04', '2026-11-20');
    const { caseNumber, consultant, employee } = file.case;

    expect(await entries()).toEqual([
      `2026-10-30 Vikar: Opfølgning – sag ${caseNumber}`,
      `2026-11-12 Vikar: Opfølgning – sag ${caseNumber}`,
      '2026-11-16 Opfølgning',
      `2026-11-20 Vikar: Opfølgning – sag ${caseNumber}`,
    ]);
    const text = await read({}, his);
    for (const told of [consultant.name, consultant.email, employee.name, employee.email, JONAS.name])
      expect(text).not.toContain(told);
  });

  it('leaves the colleague’s own calendar as it is, under the same names', async () => {
    const { link, his, entries, read } = await whileAway('2026-11-04', '2026-11-20');
    const uidsOf = async (of: string) => eventsIn(await read({}, of)).map(({ uid }) => uid);

    expect(await entries(link)).toHaveLength(4);
    expect((await entries(link)).join()).not.toContain('Vikar');
    expect(await uidsOf(link)).toEqual(expect.arrayContaining((await uidsOf(his)).slice(0, 2)));
  });

  it.each([
    { when: 'before it', from: '2026-11-06', through: '2026-11-20', count: 1 },
    { when: 'on its first day', from: '2026-11-05', through: '2026-11-20', count: 4 },
    { when: 'on its last day', from: '2026-11-01', through: '2026-11-05', count: 2 },
    { when: 'after it', from: '2026-11-01', through: '2026-11-04', count: 1 },
  ])('has them in the leave alone: $when', async ({ from, through, count }) => {
    expect(await (await whileAway(from, through)).entries()).toHaveLength(count);
  });

  it('has them no more once the leave is stopped', async () => {
    const { world, entries } = await whileAway('2026-11-04', '2026-11-20');
    expect(await entries()).toHaveLength(4);

    const context = { now: world.clock.now(), by: VITA };
    const over = accepted(takeBack(await world.leaves.all(), { id: 'leave-1', rev: 1 }, context));
    await world.leaves.keep(over, { command: 'over', at: context.now });

    expect(await entries()).toEqual(['2026-11-16 Opfølgning']);
  });

  it('passes nothing on to who stands in for the stand-in', async () => {
    const [from, through] = ['2026-11-04', '2026-11-20'];
    const { linkOf, entries } = await whileAway(from, through, { who: JONAS, standIn: PERLE, from, through });

    expect(await entries(await linkOf(PERLE))).toEqual(['2026-11-16 Vikar: Opfølgning']);
  });
});
