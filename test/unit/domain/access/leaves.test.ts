import { describe, expect, it } from 'vitest';
import {
  changeLeave,
  isLeft,
  nameStandIn,
  takeBack,
} from '../../../../shared/domain/access/arrange-leave.ts';
import { coverOf, leaveOn, mayArrangeFor, standsInFor } from '../../../../shared/domain/access/leaves.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { day } from '../../../builders/answers.ts';
import {
  asked,
  asKnown,
  JONAS,
  leavesOf,
  NAMED_AT,
  PERLE,
  readProblems,
  TEA,
  typedDay,
  withLeaves,
} from '../../../builders/leaves.ts';
import { VITA } from '../../../fakes/fake-world.ts';

const NOVEMBER = { from: '2026-11-10', through: '2026-11-20' };
const CONTEXT = { now: NAMED_AT, by: { id: VITA.id, name: VITA.name } };
const known = asKnown(VITA, JONAS, PERLE, TEA);

const coverOn = (leaves: ReturnType<typeof leavesOf>, on: string, staff = known) => {
  const cover = coverOf(VITA.id, day(on), { leaves, known: staff });
  return cover.kind === 'stand-in' ? cover.standIn.name : cover.kind;
};

describe('the days of a leave', () => {
  it.each([
    { what: 'the day before', on: '2026-11-09', cover: 'herself', absent: [] },
    { what: 'the first day', on: '2026-11-10', cover: JONAS.name, absent: [VITA.id] },
    { what: 'a day within', on: '2026-11-15', cover: JONAS.name, absent: [VITA.id] },
    { what: 'the last day', on: '2026-11-20', cover: JONAS.name, absent: [VITA.id] },
    { what: 'the day after', on: '2026-11-21', cover: 'herself', absent: [] },
  ])('$what: $cover', ({ on, cover, absent }) => {
    const leaves = leavesOf(NOVEMBER);

    expect(coverOn(leaves, on)).toBe(cover);
    expect(standsInFor(leaves, JONAS, day(on)).map(({ id }) => id)).toEqual(absent);
    expect(standsInFor(leaves, PERLE, day(on))).toEqual([]);
    expect(standsInFor(leaves, VITA, day(on))).toEqual([]);
  });

  it('can be a single one', () => {
    const leaves = leavesOf({ from: '2026-11-10', through: '2026-11-10' });

    expect(['2026-11-09', '2026-11-10', '2026-11-11'].map((on) => coverOn(leaves, on))).toEqual([
      'herself',
      JONAS.name,
      'herself',
    ]);
  });

  it('are over at once when the cases are taken back, and nobody is a stand-in any more', () => {
    const leaves = leavesOf(NOVEMBER);
    const over = takeBack(
      leaves,
      { id: 'leave-1', rev: 1 },
      { ...CONTEXT, now: instant('2026-11-12T09:00:00Z') },
    );
    const after = over.ok ? withLeaves(leaves, over.value) : leaves;

    expect(coverOn(after, '2026-11-12')).toBe('herself');
    expect(standsInFor(after, JONAS, day('2026-11-12'))).toEqual([]);
    expect(leaveOn(after, VITA.id, day('2026-11-12'))).toBeUndefined();
    expect(after.flatMap((each) => each.leaves).some((leave) => isLeft(leave, day('2026-11-12')))).toBe(
      false,
    );
  });
});

describe('a stand-in who is on leave as well', () => {
  it('passes nothing on: the team gets it, on those days alone', () => {
    const all = leavesOf(NOVEMBER, { who: JONAS, standIn: PERLE, from: '2026-11-18', through: '2026-11-19' });

    expect(['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].map((on) => coverOn(all, on))).toEqual([
      JONAS.name,
      'team',
      'team',
      JONAS.name,
    ]);
  });

  it('goes round in no circle when two name each other at the same moment', () => {
    const circle = [...leavesOf(NOVEMBER), ...leavesOf({ who: JONAS, standIn: VITA, ...NOVEMBER })];

    expect(coverOn(circle, '2026-11-15')).toBe('team');
    expect(coverOf(JONAS.id, day('2026-11-15'), { leaves: circle, known })).toEqual({ kind: 'team' });
  });
});

describe('a stand-in who is not known any more', () => {
  it('leaves the consultant to get everything herself', () => {
    expect(coverOn(leavesOf(NOVEMBER), '2026-11-15', asKnown(VITA, PERLE))).toBe('herself');
  });
});

const problemsOf = (...args: Parameters<typeof nameStandIn>) =>
  nameStandIn(...args).problems.map(({ field, rule }) => `${field} ${rule}`);

describe('naming a stand-in', () => {
  it.each([
    ['2026-11-01', '2026-11-09', []],
    ['2026-11-01', '2026-11-10', ['from leave-overlaps']],
    ['2026-11-12', '2026-11-13', ['from leave-overlaps']],
    ['2026-11-20', '2026-11-30', ['from leave-overlaps']],
    ['2026-11-01', '2026-11-30', ['from leave-overlaps']],
    ['2026-11-21', '2026-11-30', []],
  ])('from %s to %s beside one from the 10th to the 20th', (from, through, expected) => {
    expect(
      problemsOf(leavesOf(NOVEMBER), asked({ from, through, standIn: PERLE, id: 'b' }), CONTEXT),
    ).toEqual(expected);
  });

  it('asks for another colleague when this one is away on some of the days', () => {
    const away = leavesOf({ who: JONAS, standIn: PERLE, from: '2026-11-20', through: '2026-11-25' });

    expect(problemsOf(away, asked({ ...NOVEMBER, id: 'b' }), CONTEXT)).toEqual(['standIn stand-in-away']);
    expect(problemsOf(away, asked({ from: '2026-11-10', through: '2026-11-19', id: 'b' }), CONTEXT)).toEqual(
      [],
    );
  });

  it('does not mind a leave that was called off', () => {
    const leaves = leavesOf(NOVEMBER);
    const over = takeBack(leaves, { id: 'leave-1', rev: 1 }, CONTEXT);
    const after = over.ok ? withLeaves(leaves, over.value) : leaves;

    expect(problemsOf(after, asked({ ...NOVEMBER, id: 'b' }), CONTEXT)).toEqual([]);
  });

  it('tells for ever who named, changed and stopped whom when, until a year after the last day', () => {
    const leaves = leavesOf(NOVEMBER);
    const changed = changeLeave(
      leaves,
      { ...asked({ ...NOVEMBER, standIn: PERLE }), shown: { id: 'leave-1', rev: 1 } },
      CONTEXT,
    );
    const second = changed.ok && changed.value.value ? withLeaves(leaves, changed.value.value) : leaves;
    const over = takeBack(second, { id: 'leave-1', rev: 2 }, CONTEXT);
    const history = over.ok ? over.value.leaves[0]?.history : [];

    expect(history?.map(({ by, did, standIn }) => `${by.name} ${did} ${standIn}`)).toEqual([
      'Tea Teamleder named Jonas Jobformidler',
      'Vita Vejledersen changed Perle Prøvesen',
      'Vita Vejledersen taken-back Perle Prøvesen',
    ]);
    const muchLater = { ...CONTEXT, now: instant('2027-11-22T09:00:00Z') };
    const next = nameStandIn(
      second,
      asked({ from: '2027-12-01', through: '2027-12-02', id: 'b' }),
      muchLater,
    );
    expect(next.value?.leaves.map(({ id }) => id)).toEqual(['b']);
  });

  it('is refused to who has seen the leave as it is not any more', () => {
    const leaves = leavesOf(NOVEMBER);
    const change = (id: string, rev: number) =>
      changeLeave(leaves, { ...asked(NOVEMBER), shown: { id, rev } }, CONTEXT);

    expect([change('leave-1', 1), change('leave-1', 2), change('leave-9', 1)].map(({ ok }) => ok)).toEqual([
      true,
      false,
      false,
    ]);
    expect(takeBack(leaves, { id: 'leave-1', rev: Number.NaN }, CONTEXT)).toEqual({
      ok: false,
      refusal: { code: 'changed-meanwhile' },
    });
  });

  it('is done for oneself, and by a team leader for anybody', () => {
    expect([VITA, JONAS, TEA].map((staff) => mayArrangeFor(staff, VITA.id))).toEqual([true, false, true]);
  });
});

const typed = (standIn: string, from: string, through: string) => ({
  standIn,
  from: typedDay(from),
  through: typedDay(through),
});

describe('what is typed of a leave', () => {
  const facts = { known, today: day('2026-11-02'), consultant: { id: VITA.id, name: VITA.name } };
  it.each([
    ['today alone', typed(JONAS.id, '2026-11-02', '2026-11-02'), []],
    ['nothing', {}, ['standIn missing', 'from missing', 'through missing']],
    [
      'several things at once',
      { ...typed(VITA.id, '2026-11-01', ''), through: '' },
      ['standIn own-stand-in', 'from date-in-past', 'through missing'],
    ],
    ['oneself', typed(VITA.id, '2026-11-02', '2026-11-03'), ['standIn own-stand-in']],
    ['somebody unknown', typed('konsulent-9', '2026-11-02', '2026-11-03'), ['standIn not-offered']],
    ['a first day that has passed', typed(JONAS.id, '2026-11-01', '2026-11-03'), ['from date-in-past']],
    [
      'both days past',
      typed(JONAS.id, '2026-10-01', '2026-10-03'),
      ['from date-in-past', 'through date-in-past'],
    ],
    [
      'a last day before the first',
      typed(JONAS.id, '2026-11-05', '2026-11-04'),
      ['through leave-ends-before'],
    ],
    ['half a day of a last', typed(JONAS.id, '2026-11-05', '2026-11'), ['through not-a-date']],
    ['a day that is none', typed(JONAS.id, '2026-11-31', '2026-12-01'), ['from not-a-date']],
    ['two years ahead', typed(JONAS.id, '2026-11-02', '2028-11-02'), []],
    ['more than two years', typed(JONAS.id, '2026-11-02', '2028-11-03'), ['through date-too-far']],
  ])('%s', (_what, answers, expected) => {
    expect(readProblems(answers, facts)).toEqual(expected);
  });

  it('may keep the first day of a leave that has begun, and no other day that has passed', () => {
    const now = leavesOf({ from: '2026-11-02', through: '2026-11-20' })[0]?.leaves[0];
    const later = { ...facts, today: day('2026-11-10'), ...(now === undefined ? {} : { now }) };

    expect(readProblems(typed(JONAS.id, '2026-11-02', '2026-11-12'), later)).toEqual([]);
    expect(readProblems(typed(JONAS.id, '2026-11-03', '2026-11-12'), later)).toEqual(['from date-in-past']);
  });

  it('asks a team leader who is away', () => {
    const { consultant: _own, ...anybody } = facts;
    const answers = typed(JONAS.id, '2026-11-02', '2026-11-03');

    expect(readProblems(answers, anybody)).toEqual(['consultant missing']);
    expect(readProblems({ ...answers, consultant: JONAS.id }, anybody)).toEqual(['standIn own-stand-in']);
    expect(readProblems({ ...answers, consultant: VITA.id }, anybody)).toEqual([]);
    expect(readProblems({ ...answers, consultant: 'leder-9' }, anybody)).toEqual(['consultant not-offered']);
  });
});
