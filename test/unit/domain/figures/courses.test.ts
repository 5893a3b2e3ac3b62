import { describe, expect, it } from 'vitest';
import { branded } from '../../../../shared/domain/branded.ts';
import type { CaseId } from '../../../../shared/domain/case/case.ts';
import type { CountedCase } from '../../../../shared/domain/figures/counted.ts';
import { coursesOf } from '../../../../shared/domain/figures/courses.ts';
import { figuresOf } from '../../../../shared/domain/figures/figures.ts';
import { jobOf } from '../../../../shared/domain/figures/happenings.ts';
import { readPeriod } from '../../../../shared/domain/figures/months.ts';
import { day } from '../../../builders/answers.ts';
import { aCountedAgreement, aCountedCase, aTalkWithHours } from '../../../builders/counted-cases.ts';

const TODAY = day('2026-11-02');
const id = (text: string): CaseId => branded<CaseId>(text);

/** A first job of 4 hours that ended in June. */
const first = (own: Partial<CountedCase> = {}): CountedCase =>
  aCountedCase({ caseId: id('a'), status: 'ended', endedOn: day('2026-06-30'), ...own });

/** The job after it, from August, with so many hours. */
const second = (paidHours: number, own: Partial<CountedCase> = {}): CountedCase =>
  aCountedCase({
    caseId: id('b'),
    follows: id('a'),
    agreements: [aCountedAgreement({ start: day('2026-08-01'), from: day('2026-08-01'), paidHours })],
    ...own,
  });

const jobsOf = (...cases: readonly CountedCase[]) =>
  coursesOf(cases).flatMap((course) => jobOf(course, TODAY));

describe('a citizen with two linked jobs', () => {
  it('counts once, in the month and band of the first job, with more hours when the second has more', () => {
    expect(jobsOf(first(), second(8))).toEqual([
      { month: '2026-02', person: 'a', band: 'up-to-5', hasMoreHours: true },
    ]);
    expect(jobsOf(second(4), first())).toMatchObject([{ hasMoreHours: false }]);
  });

  it('has the hours of the second job now, also where the first had more at its end', () => {
    const grown = first({ talks: [aTalkWithHours(9, '2026-05-01')] });

    expect(jobsOf(grown)).toMatchObject([{ hasMoreHours: true }]);
    expect(jobsOf(grown, second(4))).toMatchObject([{ hasMoreHours: false }]);
  });

  it('has the hours of the first job until the second begins, or when it comes to nothing', () => {
    const later = aCountedAgreement({ start: day('2026-12-01'), from: day('2026-12-01'), paidHours: 8 });

    expect(jobsOf(first(), second(8, { agreements: [later] }))).toMatchObject([{ hasMoreHours: false }]);
    expect(jobsOf(first(), second(8, { status: 'withdrawn', agreements: [] }))).toMatchObject([
      { hasMoreHours: false },
    ]);
  });

  it('has the hours of the second job’s last day when that has ended too', () => {
    const talks = [aTalkWithHours(8, '2026-10-01', '2026-09-01')];
    const endedOn = (on: string) => second(4, { talks, status: 'ended', endedOn: day(on) });

    expect(jobsOf(first(), endedOn('2026-10-01'))).toMatchObject([{ hasMoreHours: true }]);
    expect(jobsOf(first(), endedOn('2026-09-30'))).toMatchObject([{ hasMoreHours: false }]);
  });

  it('counts once with three jobs, whatever order the cases are read in', () => {
    const third = second(8, { caseId: id('c'), follows: id('b') });
    const orders = [
      [first(), second(3), third],
      [third, second(3), first()],
      [second(3), third, first()],
    ];

    for (const cases of orders) expect(jobsOf(...cases)).toMatchObject([{ person: 'a', hasMoreHours: true }]);
  });
});

describe('two cases that are not linked', () => {
  it('are two, also when they are about the same citizen, which the figures do not know', () => {
    expect(jobsOf(first(), second(8, { follows: undefined }))).toHaveLength(2);
  });

  it('are two where the one that came before is not counted, or is followed by another already', () => {
    expect(jobsOf(second(8), second(8, { caseId: id('c') }))).toHaveLength(2);
    expect(jobsOf(first(), second(8), second(8, { caseId: id('c') }))).toHaveLength(2);
  });

  it('are none of them lost in a ring', () => {
    const ring = [first({ follows: id('b') }), second(8)];

    expect(coursesOf(ring).flatMap(({ cases }) => cases)).toHaveLength(2);
  });
});

const five = (who: readonly string[]): readonly CountedCase[] =>
  who.map((caseId) => aCountedCase({ caseId: id(caseId) }));
const figures = (cases: readonly CountedCase[]) =>
  figuresOf(cases, readPeriod({ from: '2026-01', to: '2026-11' }, TODAY), {
    today: TODAY,
    closingDays: [],
  });

describe('five linked and unlinked cases', () => {
  it('of four people are too few to tell, of their jobs, their signing and where they stand', () => {
    const cases = [...five(['a', 'x', 'y', 'z']), second(4, { status: 'registered' })];

    expect(figures(cases)).toMatchObject({ moreHours: 'too-few', signing: 'too-few' });
    expect(figures(cases).standing.all).toBeUndefined();
  });

  it('of five people are told', () => {
    expect(figures(five(['a', 'x', 'y', 'z', 'b']))).toMatchObject({
      moreHours: { of: 5, count: 0 },
      signing: { of: 5 },
      standing: { all: 5 },
    });
  });

  it('stand once, where the last case does', () => {
    const ended = five(['a', 'v', 'w', 'x', 'y', 'z']).map((one) => ({ ...one, status: 'ended' as const }));
    const cases = [...ended, second(4, { status: 'ended' })];

    expect(figures(cases).standing).toEqual({ statuses: [{ status: 'ended', count: 6 }], all: 6 });
  });
});
