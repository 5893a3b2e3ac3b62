import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../shared/domain/agreement/typed.ts';
import { readPostponing, readRecording } from '../../../../shared/domain/follow-up/outcome-form.ts';
import { day, typedDate } from '../../../builders/answers.ts';

const TODAY = day('2027-03-02');
const FACTS = {
  milestonePlaces: [0, 2],
  paidHoursNow: 6,
  presence: 12,
  start: day('2027-02-01'),
  today: TODAY,
};

const least: Answers = { heldOn: typedDate('2027-03-01'), form: 'visit', participants: 'citizen' };

const read = (own: Answers) => readRecording({ ...least, ...own }, FACTS);
const problemsWith = (own: Answers) => read(own).problems.map(({ field, rule }) => `${field} ${rule}`);

/** The problems of hours that change on `date`. */
const problemsFrom = (date: string) =>
  problemsWith({ paidHours: { kind: 'changed', after: '7', from: typedDate(date) } });

/** The problems of hours that become `after`. */
const problemsOfHours = (after: string) =>
  problemsWith({ paidHours: { kind: 'changed', after, from: typedDate('2027-03-01') } });

describe('the record of a talk', () => {
  it('pays for no more hours than the employee is at work', () => {
    expect(problemsOfHours('12')).toEqual([]);
    expect(problemsOfHours('12,5')).toEqual(['paidHours.after above-presence']);
  });

  it('may leave open who does what was agreed', () => {
    expect(read({ actions: [{ what: 'En stol' }] }).value?.outcome.actions).toEqual([
      { what: 'En stol', who: '', by: undefined },
    ]);
  });

  it('needs the day, the form and who took part, and no more', () => {
    expect(readRecording({}, FACTS).problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'heldOn missing',
      'form missing',
      'participants missing',
    ]);
    expect(read({}).value).toEqual({
      next: undefined,
      outcome: {
        heldOn: '2027-03-01',
        form: 'visit',
        participants: ['citizen'],
        wellbeing: undefined,
        needsChange: [],
        milestones: [],
        paidHours: undefined,
        note: undefined,
        actions: [],
      },
    });
  });

  it.each([
    ['2027-01-31', ['heldOn date-too-early']],
    ['2027-02-01', []],
    ['2027-03-02', []],
    ['2027-03-03', ['heldOn date-after-today']],
  ])('of %s, from the first day of the job to today: %j', (heldOn, problems) => {
    expect(problemsWith({ heldOn: typedDate(heldOn) })).toEqual(problems);
  });

  it('may wish for a next talk on a later day', () => {
    expect(read({ next: typedDate('2027-03-03') }).value?.next).toBe('2027-03-03');
    expect(problemsWith({ next: typedDate('2027-03-02') })).toEqual(['next date-not-ahead']);
  });

  it('takes wellbeing as one of 1 to 4', () => {
    expect(read({ wellbeing: '4' }).value?.outcome.wellbeing).toBe(4);
    expect([
      problemsWith({ wellbeing: '0' }),
      problemsWith({ wellbeing: '5' }),
      problemsWith({ wellbeing: '2,5' }),
    ]).toEqual([['wellbeing not-offered'], ['wellbeing not-offered'], ['wellbeing not-offered']]);
  });

  it('holds what came of each milestone that was looked at, by its place in the agreement', () => {
    const milestones = [
      { outcome: '', comment: '' },
      { outcome: 'postponed', newDate: typedDate('2027-09-01'), comment: 'Efter ferien.' },
    ];

    expect(read({ milestones }).value?.outcome.milestones).toEqual([
      { milestone: 2, outcome: 'postponed', newDate: '2027-09-01', comment: 'Efter ferien.' },
    ]);
  });

  it('asks for the new date of a postponed milestone', () => {
    expect(problemsWith({ milestones: [{ outcome: 'postponed' }] })).toEqual([
      'milestones.0.newDate missing',
    ]);
    expect(problemsWith({ milestones: [{ outcome: 'on-the-way' }] })).toEqual([]);
  });

  it.each([
    ['2027-03-01', ['milestones.0.newDate date-not-ahead']],
    ['2027-03-02', ['milestones.0.newDate date-not-ahead']],
    ['2027-03-03', []],
  ])('of a milestone that is postponed to %s: its new day lies ahead: %j', (newDate, problems) => {
    expect(problemsWith({ milestones: [{ outcome: 'postponed', newDate: typedDate(newDate) }] })).toEqual(
      problems,
    );
  });

  it('takes no new date of a milestone that is not postponed after all, for the page no longer shows it', () => {
    const milestones = [{ outcome: 'reached', newDate: typedDate('2027-01-01') }];

    expect(read({ milestones }).value?.outcome.milestones).toEqual([
      { milestone: 0, outcome: 'reached', newDate: undefined, comment: undefined },
    ]);
  });

  it('holds changed paid hours with those before and from when', () => {
    const paidHours = { kind: 'changed', after: '7,25', from: typedDate('2027-04-01') };

    expect(read({ paidHours }).value?.outcome.paidHours).toEqual({
      before: 6,
      after: 7.25,
      from: '2027-04-01',
    });
    expect(problemsWith({ paidHours: { kind: 'changed' } })).toEqual([
      'paidHours.after missing',
      'paidHours.from missing',
    ]);
  });

  it('takes changed paid hours from the first day of the job on', () => {
    expect(problemsFrom('2027-02-01')).toEqual([]);
    expect(problemsFrom('2027-01-31')).toEqual(['paidHours.from date-too-early']);
  });

  it('takes up to five actions, each with what', () => {
    const action = { what: 'Bestille stol', who: 'Karla', by: typedDate('2027-04-01') };

    expect(read({ actions: [action] }).value?.outcome.actions).toEqual([{ ...action, by: '2027-04-01' }]);
    expect(problemsWith({ actions: [{ who: 'Karla' }] })).toEqual(['actions.0.what missing']);
    expect(problemsWith({ actions: Array.from({ length: 6 }, () => action) })).toEqual(['actions too-many']);
  });
});

describe('moving a talk', () => {
  it('takes a later day and a reason', () => {
    expect(readPostponing({ to: typedDate('2027-03-03'), reason: 'Ferie.' }, TODAY).value).toEqual({
      to: '2027-03-03',
      reason: 'Ferie.',
    });
  });

  it('is refused to today or an earlier day, or without a reason', () => {
    expect(readPostponing({ to: typedDate('2027-03-02'), reason: 'Ferie.' }, TODAY).problems).toEqual([
      { field: 'to', rule: 'date-not-ahead' },
    ]);
    expect(readPostponing({ to: typedDate('2027-03-03') }, TODAY).problems).toEqual([
      { field: 'reason', rule: 'missing' },
    ]);
  });
});
