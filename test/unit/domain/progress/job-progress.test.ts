import { describe, expect, it } from 'vitest';
import { paidHoursNow } from '../../../../shared/domain/follow-up/paid-hours.ts';
import { hoursNow, jobProgress, milestonesReached } from '../../../../shared/domain/progress/job-progress.ts';
import { day } from '../../../builders/answers.ts';
import { aCase } from '../../../builders/cases.ts';
import { aHeldTalk, aJob, type Amended } from '../../../builders/jobs.ts';
import type { MilestoneOutcome } from '../../../../shared/domain/follow-up/follow-up.ts';

const START = day('2027-02-01');
const SALAD = ['Klargør salatbaren', day('2027-04-01')] as const;
const ALONE = ['Står alene', day('2027-08-02')] as const;
const TILL = ['Kassen', day('2027-10-01')] as const;

const told = (
  milestone: number,
  outcome: MilestoneOutcome['outcome'],
  newDate?: string,
): MilestoneOutcome => ({
  milestone,
  outcome,
  newDate: newDate === undefined ? undefined : day(newDate),
  comment: undefined,
});

const hoursFrom = (from: string, after: number, heldOn = from) =>
  aHeldTalk({ heldOn: day(heldOn), paidHours: { before: 0, after, from: day(from) } });

const progressOf = (
  {
    amendments = [],
    talks = [],
    today = '2028-01-01',
    ended,
  }: {
    readonly amendments?: readonly Amended[];
    readonly talks?: readonly ReturnType<typeof aHeldTalk>[];
    readonly today?: string;
    readonly ended?: string;
  },
  milestones: Amended['milestones'] = [SALAD, ALONE],
) => {
  const { file, contents } = aJob({
    start: START,
    first: { paidHours: 6, milestones },
    amendments,
    ...(ended === undefined ? {} : { ended: day(ended) }),
  });
  const progress = jobProgress(file, { contents, talks, today: day(today) });
  return { file, ...(progress ?? expect.unreachable()) };
};

const inShort = ({ steps }: ReturnType<typeof progressOf>) =>
  steps.map(({ day: on, paidHours, why }) => [on, paidHours, why.map(({ kind }) => kind).join(' ')]);

describe('the progress of a job', () => {
  it('is nothing before both have signed', () => {
    const file = aCase().in('awaiting-citizen');

    expect(jobProgress(file, { contents: [], talks: [], today: START })).toBeUndefined();
  });

  it('has a step for the start, and one for each change by talk or amendment', () => {
    const amendments = [{ from: day('2027-06-01'), paidHours: 8 }];
    const talks = [hoursFrom('2027-04-01', 7), hoursFrom('2027-06-01', 8, '2027-05-03')];

    expect(inShort(progressOf({ amendments, talks }))).toEqual([
      ['2027-02-01', 6, 'start'],
      ['2027-04-01', 7, 'talk'],
      ['2027-06-01', 8, 'talk amendment'],
    ]);
  });

  it('tells since when the hours are as they are, though a later talk and amendment only confirm them', () => {
    const amendments = [{ from: day('2027-09-01'), paidHours: 8 }];
    const progress = progressOf({ amendments, talks: [hoursFrom('2027-06-01', 8)] });

    expect(hoursNow(progress)).toEqual({ paidHours: 8, since: '2027-06-01' });
    expect(hoursNow(progressOf({}))).toEqual({ paidHours: 6, since: undefined });
  });

  it('has no step for an amendment that changes other things than hours', () => {
    const amendments = [{ from: day('2027-06-01'), paidHours: 6, milestones: [TILL] }];

    expect(inShort(progressOf({ amendments }))).toEqual([['2027-02-01', 6, 'start']]);
  });

  it('has a step for more intensity at the same presence', () => {
    const amendments = [{ from: day('2027-06-01'), paidHours: 6.75, intensity: 85 }];

    expect(progressOf({ amendments }).steps.map(({ presence, intensity }) => [presence, intensity])).toEqual([
      [8, 75],
      [8, 85],
    ]);
  });

  it('keeps what is agreed for later apart, and stops at the end of the job', () => {
    const amendments = [{ from: day('2027-06-01'), paidHours: 8 }];

    expect(progressOf({ amendments, today: '2027-05-01' }).ahead.map(({ paidHours }) => paidHours)).toEqual([
      8,
    ]);
    const over = progressOf({ amendments, today: '2027-07-01', ended: '2027-05-15' });
    expect([over.steps.length, over.ahead.length, over.until]).toEqual([1, 0, '2027-05-15']);
  });

  it('tells the hours of the agreement before the one that is to come, also after an earlier change at a talk', () => {
    const amendments = [
      { from: day('2027-05-01'), paidHours: 8 },
      { from: day('2027-09-01'), paidHours: 10 },
    ];
    const talks = [hoursFrom('2027-03-01', 7)];
    const progress = progressOf({ amendments, talks, today: '2027-07-01' });

    expect(hoursNow(progress).paidHours).toBe(8);
    expect(paidHoursNow(progress.file, talks, day('2027-07-01'))).toBe(8);
  });

  it('takes what was agreed last, also from an earlier day than what it changes', () => {
    const amendments = [
      { from: day('2027-09-01'), paidHours: 10 },
      { from: day('2027-06-01'), paidHours: 7 },
    ];

    expect(inShort(progressOf({ amendments })).map(([on, hours]) => [on, hours])).toEqual([
      ['2027-02-01', 6],
      ['2027-06-01', 7],
    ]);
  });

  it('names what each agreement expects, once', () => {
    const target = { kind: 'more-hours', paidHours: 10, by: day('2028-06-01') } as const;
    const amendments = [
      { from: day('2027-04-01'), paidHours: 7 },
      { from: day('2027-06-01'), paidHours: 8, outlook: target },
    ];

    expect(
      progressOf({ amendments }).expected.map(({ since, amendment, outlook }) => [
        since,
        amendment,
        outlook.kind,
      ]),
    ).toEqual([
      ['2027-02-01', 0, 'more-hours'],
      ['2027-06-01', 2, 'more-hours'],
    ]);
  });
});

describe('a milestone', () => {
  it('stands as the last talk told, and was reached when it was first told to be', () => {
    const talks = [
      aHeldTalk({ heldOn: day('2027-05-03'), milestones: [told(0, 'reached'), told(1, 'not-begun')] }),
      aHeldTalk({ heldOn: day('2027-03-01'), milestones: [told(0, 'on-the-way')] }),
      aHeldTalk({
        heldOn: day('2027-06-01'),
        milestones: [told(0, 'reached'), told(1, 'postponed', '2027-11-01')],
      }),
    ];
    const progress = progressOf({ talks }, [SALAD, ALONE, TILL]);

    expect(progress.milestones).toEqual([
      {
        title: SALAD[0],
        agreed: SALAD[1],
        date: SALAD[1],
        isInForce: true,
        told: { outcome: 'reached', heldOn: '2027-06-01' },
        reachedOn: '2027-05-03',
      },
      {
        title: TILL[0],
        agreed: TILL[1],
        date: TILL[1],
        isInForce: true,
        told: undefined,
        reachedOn: undefined,
      },
      {
        title: ALONE[0],
        agreed: ALONE[1],
        date: '2027-11-01',
        isInForce: true,
        told: { outcome: 'postponed', heldOn: '2027-06-01' },
        reachedOn: undefined,
      },
    ]);
    expect(milestonesReached(progress)).toEqual({ reached: 1, of: 3 });
  });

  it('that is not relevant any more is not counted among those to be reached', () => {
    const talks = [aHeldTalk({ milestones: [told(1, 'no-longer-relevant')] })];

    expect(milestonesReached(progressOf({ talks }))).toEqual({ reached: 0, of: 1 });
  });

  it('keeps its place when an amendment counts others, and stays when it was reached before it was left out', () => {
    const talks = [
      aHeldTalk(
        { heldOn: day('2027-05-03'), milestones: [told(0, 'reached'), told(1, 'on-the-way')] },
        { milestones: [SALAD[0], ALONE[0]] },
      ),
      aHeldTalk({ heldOn: day('2027-07-01'), milestones: [told(0, 'reached')] }),
    ];
    const amendments = [{ from: day('2027-06-01'), paidHours: 6, milestones: [TILL] }];

    expect(
      progressOf({ talks, amendments }).milestones.map(({ title, reachedOn }) => [title, reachedOn]),
    ).toEqual([
      [SALAD[0], '2027-05-03'],
      [TILL[0], '2027-07-01'],
    ]);
  });

  it('is where the last of both is: the day agreed on, or the one a talk has moved it to', () => {
    const talks = [aHeldTalk({ milestones: [told(1, 'postponed', '2027-09-01')] })];
    const later = ['Står alene', day('2027-11-01')] as const;
    const amendments = [{ from: day('2027-06-01'), paidHours: 6, milestones: [SALAD, later] }];
    const daysOf = (progress: ReturnType<typeof progressOf>) =>
      progress.milestones.map(({ agreed, date }) => [agreed, date])[1];

    expect(daysOf(progressOf({ talks }))).toEqual(['2027-08-02', '2027-09-01']);
    expect(daysOf(progressOf({ talks, amendments }))).toEqual(['2027-11-01', '2027-11-01']);
  });

  it('is its own where two have the same title, and where a later one gets the title that another had', () => {
    const called = ['Salatbaren', SALAD[1]] as const;
    const again = [SALAD[0], day('2027-12-01')] as const;
    const amendments = [
      { from: day('2027-06-01'), paidHours: 6, milestones: [called] },
      { from: day('2027-07-01'), paidHours: 6, milestones: [called, again, again] },
    ];
    const talks = [
      aHeldTalk({ heldOn: day('2027-05-03'), milestones: [told(0, 'reached')] }, { milestones: [called[0]] }),
      aHeldTalk({ heldOn: day('2027-08-02'), milestones: [told(1, 'on-the-way')] }),
    ];

    expect(
      progressOf({ talks, amendments }, [SALAD]).milestones.map(({ title, told: last }) => [
        title,
        last?.outcome,
      ]),
    ).toEqual([
      [called[0], 'reached'],
      [SALAD[0], 'on-the-way'],
      [SALAD[0], undefined],
    ]);
  });

  it('is the one of before again where it gets the title of one that was taken out', () => {
    const other = ['Salatbaren', TILL[1]] as const;
    const same = [SALAD[0], TILL[1]] as const;
    const amendments = [
      { from: day('2027-06-01'), paidHours: 6, milestones: [other] },
      { from: day('2027-07-01'), paidHours: 6, milestones: [same] },
    ];
    const talks = [
      aHeldTalk(
        { heldOn: day('2027-05-03'), milestones: [told(0, 'on-the-way')] },
        { milestones: [SALAD[0]] },
      ),
    ];
    const before = progressOf({ talks, amendments: amendments.slice(0, 1) }, [SALAD]);
    const after = progressOf({ talks, amendments }, [SALAD]);

    expect(before.milestones.map(({ title, told: last }) => [title, last?.outcome])).toEqual([
      [other[0], undefined],
    ]);
    expect(after.milestones.map(({ title, told: last }) => [title, last?.outcome])).toEqual([
      [SALAD[0], 'on-the-way'],
    ]);
  });

  it('holds nothing that a consultant has written', () => {
    const talks = [
      aHeldTalk({ note: 'Kun til os.', milestones: [{ ...told(0, 'reached'), comment: 'Kun til os.' }] }),
    ];

    expect(JSON.stringify(progressOf({ talks }).milestones)).not.toContain('Kun til os.');
  });
});
