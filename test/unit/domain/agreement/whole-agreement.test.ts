import { describe, expect, it } from 'vitest';
import { paidHoursOf, readAgreement } from '../../../../shared/domain/agreement/whole-agreement.ts';
import type { AnswersBySection } from '../../../../shared/domain/agreement/whole-agreement.ts';
import type { SectionKey } from '../../../../shared/domain/agreement/sections.ts';
import type { Answer } from '../../../../shared/domain/agreement/typed.ts';
import { completeAnswers, day, TODAY, typedDate, withAnswer } from '../../../builders/answers.ts';
import { someSections } from '../../../builders/content.ts';

type Change = readonly [SectionKey, string, Answer];

const changed = (changes: readonly Change[]): AnswersBySection =>
  changes.reduce<AnswersBySection>(
    (answers, [section, field, answer]) => withAnswer(answers, [section, field], answer),
    completeAnswers(),
  );

/** Every problem of the canteen's answers with `changes`, as `section field rule`. */
const problemsWith = (changes: readonly Change[], today = TODAY): string[] =>
  Object.entries(readAgreement(changed(changes), today).problems).flatMap(([section, problems]) =>
    problems.map(({ field, rule }) => `${section} ${field} ${rule}`),
  );

const startOn = (date: string): Change => ['job', 'startDate', typedDate(date)];
const milestoneOn = (date: string): Change => ['progression', 'milestones.0.date', typedDate(date)];

/** Dates around the start would be in the way of the rules about the start itself. */
const withoutDates: readonly Change[] = [['progression', 'expectations.outlook', { kind: 'open' }]];

describe('a whole agreement', () => {
  it('is complete when no section has a problem', () => {
    expect(readAgreement(completeAnswers(), TODAY).complete).toBeDefined();
  });

  it('is not complete with nothing typed, and then names problems in each section that must be filled in', () => {
    const { complete, problems, sections } = readAgreement({}, TODAY);

    expect(complete).toBeUndefined();
    expect(Object.entries(problems).flatMap(([key, found]) => (found.length > 0 ? [key] : []))).toEqual([
      'company',
      'job',
      'hours',
      'progression',
    ]);
    expect(Object.keys(sections)).toEqual(['terms', 'support']);
  });

  it('still gives the sections that are right when another one is wrong', () => {
    const { complete, sections } = readAgreement(changed([['company', 'cvr', '12345678']]), TODAY);

    expect(complete).toBeUndefined();
    expect(Object.keys(sections)).toEqual(['job', 'hours', 'terms', 'progression', 'support']);
  });
});

const until = (date: string): Change => [
  'job',
  'duration',
  { kind: 'until', endDate: typedDate(date), reason: 'Et vikariat.' },
];

/** All dates of the progression on the day after the start. */
const soonReached: readonly Change[] = [
  ...withoutDates,
  ...[0, 1, 2].map((place): Change => ['progression', `milestones.${place}.date`, typedDate('2027-02-02')]),
];

describe('the start', () => {
  const soon: readonly Change[] = [...withoutDates, milestoneOn('2028-06-01')];

  it('lies at most twelve months ahead', () => {
    expect(problemsWith([startOn('2027-11-22'), ...milestonesFrom('2028')])).toEqual([]);
    expect(problemsWith([startOn('2027-11-23'), ...milestonesFrom('2028')])).toEqual([
      'job startDate date-too-late',
    ]);
  });

  it('may have passed when that is confirmed', () => {
    expect(problemsWith([...soon, startOn('2026-11-22')])).toEqual([]);
    expect(problemsWith([...soon, startOn('2026-11-21')])).toEqual(['job startInPastConfirmed date-in-past']);
    expect(problemsWith([...soon, startOn('2026-11-21'), ['job', 'startInPastConfirmed', 'yes']])).toEqual(
      [],
    );
  });

  it('lies before the end', () => {
    expect(problemsWith([until('2027-02-02'), ...soonReached])).toEqual([]);
    expect(problemsWith([until('2027-02-01')])).toContain('job duration.endDate date-too-early');
  });

  it('is looked at on the day the agreement is read', () => {
    expect(problemsWith([], day('2027-02-01'))).toEqual([]);
    expect(problemsWith([], day('2027-02-02'))).toEqual(['job startInPastConfirmed date-in-past']);
  });
});

const agreed = (hours: string): Change => [
  'hours',
  'paidHours',
  { kind: 'agreed', hours, reason: 'Rundet til hele timer.' },
];

describe('paid hours', () => {
  it('are as computed, or as agreed with a reason', () => {
    expect(paidHoursOf(someSections().hours)).toBe(6);
    expect(paidHoursOf(someSections(changed([agreed('6,25')])).hours)).toBe(6.25);
  });

  it('are never above the hours at work', () => {
    expect(problemsWith([agreed('8'), ['progression', 'expectations.outlook', { kind: 'open' }]])).toEqual(
      [],
    );
    expect(problemsWith([agreed('8,25'), ['progression', 'expectations.outlook', { kind: 'open' }]])).toEqual(
      ['hours paidHours.hours above-presence'],
    );
  });
});

const untold: Change = ['terms', 'notice', { kind: 'not-stated' }];
const hoursAt = (weeklyHours: string, intensity: string): readonly Change[] => [
  ['hours', 'weeklyHours', weeklyHours],
  ['hours', 'intensity', intensity],
];

describe('the terms', () => {
  it('are stated above three paid hours a week', () => {
    expect(problemsWith([untold])).toEqual(['terms notice.kind missing']);
    expect(problemsWith([untold, ...hoursAt('3,25', '93')])).toEqual(['terms notice.kind missing']);
  });

  it('are guidance at three paid hours or fewer', () => {
    expect(problemsWith([untold, ...hoursAt('6', '50')])).toEqual([]);
    expect(problemsWith([untold, ...hoursAt('3', '100')])).toEqual([]);
  });

  it('follow the hours that were agreed, not those computed', () => {
    expect(problemsWith([untold, agreed('3')])).toEqual([]);
  });
});

const lookAgain = (date: string): Change => [
  'progression',
  'expectations.outlook',
  { kind: 'no-more-hours', reason: { kind: 'economy' }, lookAgain: typedDate(date) },
];

describe('a date of the progression', () => {
  it.each([
    ['2027-02-01', ['progression milestones.0.date date-too-early']],
    ['2027-02-02', []],
    ['2032-02-01', []],
    ['2032-02-02', ['progression milestones.0.date date-too-late']],
  ])('of a milestone on %s breaks %j', (date, problems) => {
    expect(problemsWith([milestoneOn(date)])).toEqual(problems);
  });

  it.each([
    ['2027-02-02', []],
    ['2031-11-22', []],
    ['2031-11-23', ['progression milestones.0.date date-too-far']],
  ])('of a milestone on %s breaks %j where the job began ten years ago', (date, problems) => {
    const begun: readonly Change[] = [
      ['job', 'startDate', typedDate('2016-02-01')],
      ['job', 'startInPastConfirmed', 'yes'],
    ];

    expect(problemsWith([...begun, milestoneOn(date)])).toEqual(problems);
  });

  it('of a target or of a new look lies after the start, too', () => {
    const moreHours = { kind: 'more-hours', paidHours: '8', by: typedDate('2027-02-01') };
    const noMoreHours = {
      kind: 'no-more-hours',
      reason: { kind: 'economy' },
      lookAgain: typedDate('2032-02-02'),
    };

    expect(problemsWith([['progression', 'expectations.outlook', moreHours]])).toEqual([
      'progression expectations.outlook.by date-too-early',
    ]);
    expect(problemsWith([['progression', 'expectations.outlook', noMoreHours]])).toEqual([
      'progression expectations.outlook.lookAgain date-too-late',
    ]);
  });

  it('lies no later than the end of the job', () => {
    expect(problemsWith([until('2028-02-01')])).toEqual([]);
    expect(problemsWith([until('2028-01-31')])).toEqual([
      'progression milestones.2.date date-after-end',
      'progression expectations.outlook.by date-after-end',
    ]);
    expect(problemsWith([until('2027-03-31')])).toEqual([
      'progression milestones.0.date date-after-end',
      'progression milestones.1.date date-after-end',
      'progression milestones.2.date date-after-end',
      'progression expectations.outlook.by date-after-end',
    ]);
  });

  it('to look again lies no later than the end of the job', () => {
    expect(problemsWith([until('2028-02-01'), lookAgain('2028-02-01')])).toEqual([]);
    expect(problemsWith([until('2028-02-01'), lookAgain('2028-02-02')])).toEqual([
      'progression expectations.outlook.lookAgain date-after-end',
    ]);
  });

  it('is not judged before the start is known', () => {
    expect(problemsWith([['job', 'startDate', ''], milestoneOn('2020-01-01')])).toEqual([
      'job startDate missing',
    ]);
  });
});

const target = (paidHours: string): readonly Change[] => [
  ['progression', 'expectations.outlook', { kind: 'more-hours', paidHours, by: typedDate('2028-02-01') }],
];

describe('the expectation', () => {
  it('of more hours is more than the paid hours at the start', () => {
    expect(problemsWith(target('6,25'))).toEqual([]);
    expect(problemsWith(target('6'))).toEqual(['progression expectations.outlook.paidHours not-more-hours']);
  });

  it('of no more hours is a full answer with a reason and a date to look again', () => {
    const answer = {
      kind: 'no-more-hours',
      reason: { kind: 'ability-fully-used' },
      lookAgain: typedDate('2028-02-01'),
    };

    expect(problemsWith([['progression', 'expectations.outlook', answer]])).toEqual([]);
  });

  it('may be left open', () => {
    expect(problemsWith(withoutDates)).toEqual([]);
  });
});

/** All dates of the progression moved to a year in which they lie after the start. */
function milestonesFrom(year: string): readonly Change[] {
  return [
    ...withoutDates,
    milestoneOn(`${year}-04-01`),
    ['progression', 'milestones.1.date', typedDate(`${year}-08-01`)],
    ['progression', 'milestones.2.date', typedDate(`${year}-12-01`)],
  ];
}
