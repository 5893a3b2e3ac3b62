import { describe, expect, it } from 'vitest';
import type { CountedAgreement, CountedCase } from '../../../../shared/domain/figures/counted.ts';
import type { Course } from '../../../../shared/domain/figures/courses.ts';
import {
  bandOf,
  daysOf,
  jobOf,
  milestonesOf,
  signingOf,
  talksOf,
} from '../../../../shared/domain/figures/happenings.ts';
import { day } from '../../../builders/answers.ts';
import {
  aCountedAgreement,
  aCountedCase,
  aCountedTalk,
  aTalkWithHours,
} from '../../../builders/counted-cases.ts';

const TODAY = day('2026-11-02');
/** A case that is linked to no other. */
const alone = (only: CountedCase): Course => ({
  person: only.caseId,
  last: only,
  cases: [only],
});

const NOW = { today: TODAY, closingDays: ['06-05'] };

const hasMore = (own: Partial<CountedCase>) => jobOf(alone(aCountedCase(own)), TODAY)[0]?.hasMoreHours;

const amendedFrom = (from: string) => [
  aCountedAgreement(),
  aCountedAgreement({ number: 2, signedOn: day('2026-08-01'), from: day(from), paidHours: 6 }),
];

describe('a job in the figures', () => {
  it('is in the band of the hours it began with: 5 in the first, 10 in the second', () => {
    expect([0.25, 5, 5.25, 10, 10.25, 37].map(bandOf)).toEqual([
      'up-to-5',
      'up-to-5',
      'over-5-to-10',
      'over-5-to-10',
      'over-10',
      'over-10',
    ]);
  });

  it('counts from the day it begins, and not before', () => {
    const startingOn = (start: string) =>
      jobOf(alone(aCountedCase({ agreements: [aCountedAgreement({ start: day(start) })] })), TODAY);

    expect(startingOn('2026-11-02')).toMatchObject([{ month: '2026-11' }]);
    expect(startingOn('2026-11-03')).toEqual([]);
    expect(jobOf(alone(aCountedCase({ agreements: [] })), TODAY)).toEqual([]);
  });

  it('has more hours by a talk, from the day the hours are others', () => {
    expect(hasMore({})).toBe(false);
    expect(hasMore({ talks: [aTalkWithHours(6, '2026-11-02')] })).toBe(true);
    expect(hasMore({ talks: [aTalkWithHours(6, '2026-11-03', '2026-05-01')] })).toBe(false);
    expect(hasMore({ talks: [aTalkWithHours(3, '2026-05-01')] })).toBe(false);
  });

  it('has the hours that took effect last, whatever was noted last', () => {
    const up = aTalkWithHours(6, '2026-09-01', '2026-05-01');
    const down = aTalkWithHours(4, '2026-07-01', '2026-07-01');

    expect(hasMore({ talks: [down, up] })).toBe(true);
    expect(hasMore({ talks: [up, aTalkWithHours(4, '2026-10-01')] })).toBe(false);
  });

  it('has more hours by an amendment, from the day it takes effect', () => {
    expect(hasMore({ agreements: amendedFrom('2026-09-01') })).toBe(true);
    expect(hasMore({ agreements: amendedFrom('2026-12-01') })).toBe(false);
  });

  it('that has ended has the hours of its last day', () => {
    const talks = [aTalkWithHours(6, '2026-09-01', '2026-07-01')];

    expect(hasMore({ status: 'ended', endedOn: day('2026-09-01'), talks })).toBe(true);
    expect(hasMore({ status: 'ended', endedOn: day('2026-08-31'), talks })).toBe(false);
  });
});

const withOutcome = (outcome: 'reached' | 'on-the-way' | 'no-longer-relevant', heldOn: string): CountedCase =>
  aCountedCase({
    agreements: [aCountedAgreement({ milestones: [{ key: 'm0', date: day('2026-05-29') }] })],
    talks: [
      aCountedTalk({
        recorded: {
          recordedOn: day(heldOn),
          heldOn: day(heldOn),
          paidHours: undefined,
          milestones: [{ key: 'm0', outcome }],
        },
      }),
    ],
  });

const reachedBy = (heldOn: string) => milestonesOf(alone(withOutcome('reached', heldOn)), NOW)[0]?.reached;

describe('a milestone in the figures', () => {
  it('is reached on time until 5 working days after its day, closing days left out', () => {
    expect(reachedBy('2026-04-01')).toBe('on-time');
    expect(reachedBy('2026-06-08')).toBe('on-time');
    expect(reachedBy('2026-06-09')).toBe('late');
  });

  it('is not reached while it is on the way, and left out once it is no longer relevant', () => {
    expect(milestonesOf(alone(withOutcome('on-the-way', '2026-06-01')), NOW)).toMatchObject([
      { reached: 'not' },
    ]);
    expect(milestonesOf(alone(withOutcome('no-longer-relevant', '2026-06-01')), NOW)).toEqual([]);
  });

  it('does not count before its day, nor after the job ended', () => {
    const reached = withOutcome('reached', '2026-05-01');

    expect(milestonesOf(alone(reached), { ...NOW, today: day('2026-05-28') })).toEqual([]);
    expect(milestonesOf(alone({ ...reached, endedOn: day('2026-05-28') }), NOW)).toEqual([]);
    expect(milestonesOf(alone({ ...reached, endedOn: day('2026-05-29') }), NOW)).toHaveLength(1);
  });
});

const amendedTo = (outcome: 'reached' | 'on-the-way', milestones: CountedAgreement['milestones']) => {
  const first = withOutcome(outcome, '2026-06-01');
  const amendment = aCountedAgreement({ number: 2, signedOn: day('2026-06-15'), milestones });
  return milestonesOf(alone({ ...first, agreements: [...first.agreements, amendment] }), NOW);
};

describe('a milestone of an agreement that was amended', () => {
  it('still counts when it was reached before it was left out', () => {
    expect(amendedTo('reached', [])).toMatchObject([{ month: '2026-05', reached: 'on-time' }]);
    expect(amendedTo('on-the-way', [])).toEqual([]);
  });

  it('counts once, on its new day', () => {
    const moved = [{ key: 'm0', date: day('2026-08-03') }];

    expect(amendedTo('on-the-way', moved)).toMatchObject([{ month: '2026-08', reached: 'not' }]);
    expect(amendedTo('reached', moved)).toMatchObject([{ month: '2026-08', reached: 'on-time' }]);
  });
});

const talksOn = (today: string, own: Parameters<typeof aCountedTalk>[0] = {}) =>
  talksOf(alone(aCountedCase({ talks: [aCountedTalk({ due: day('2026-05-29'), ...own })] })), {
    ...NOW,
    today: day(today),
  });
const recordedOn = (text: string) => aTalkWithHours(4, text).recorded;

describe('a talk in the figures', () => {
  it('is on time when it is recorded within 5 working days', () => {
    expect(talksOn('2026-06-20', { recorded: recordedOn('2026-06-08') })).toMatchObject([{ onTime: true }]);
    expect(talksOn('2026-06-20', { recorded: recordedOn('2026-06-09') })).toMatchObject([{ onTime: false }]);
  });

  it('is not on time from the day after, as long as nothing is recorded', () => {
    expect(talksOn('2026-06-08')).toEqual([]);
    expect(talksOn('2026-06-09')).toMatchObject([{ onTime: false, month: '2026-05' }]);
  });

  it('does not count when it has fallen away, or before its day', () => {
    expect(talksOn('2026-06-20', { dropped: true })).toEqual([]);
    expect(talksOn('2026-05-28', { recorded: recordedOn('2026-05-20') })).toEqual([]);
  });
});

describe('a signing in the figures', () => {
  it('took the days from the opening of the case until both had signed', () => {
    expect(signingOf(alone(aCountedCase()))).toMatchObject([{ month: '2026-01' }]);
    expect(signingOf(alone(aCountedCase())).map(daysOf)).toEqual([9]);
    expect(signingOf(alone(aCountedCase({ agreements: [] })))).toEqual([]);
  });
});
