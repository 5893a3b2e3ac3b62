import { describe, expect, it } from 'vitest';
import { hoursApart, weekdayHours } from '../../../../shared/domain/agreement/weekday-hours.ts';
import { completeAnswers, withField } from '../../../builders/answers.ts';
import { someSections } from '../../../builders/content.ts';
import { tenAgreements } from '../../../builders/ten-agreements.ts';

const { hours } = completeAnswers();

describe('the hours of the fixed days', () => {
  it('are added to the minute', () => {
    const days = withField(hours, 'schedule.days', {
      monday: { from: '8.45', to: '11' },
      friday: { from: '9', to: '10.20' },
    });

    expect(hoursApart(days)?.ofDays).toBeCloseTo(3 + 35 / 60);
    expect(weekdayHours(someSections().hours.schedule)).toBe(8);
  });

  it('are unknown where the days are agreed as they come', () => {
    expect(weekdayHours({ kind: 'as-agreed', reference: undefined })).toBeUndefined();
  });

  it('are told beside the weekly hours when they are not the same', () => {
    expect(hoursApart(hours)).toBeUndefined();
    expect(hoursApart(withField(hours, 'weeklyHours', '10'))).toEqual({ ofDays: 8, weekly: 10 });
    expect(hoursApart(withField(hours, 'weeklyHours', '7,75'))).toEqual({ ofDays: 8, weekly: 7.75 });
  });

  it.each([
    ['weeklyHours', ''],
    ['weeklyHours', 'otte'],
    ['schedule.days.monday.to', ''],
    ['schedule.kind', 'as-agreed'],
  ])('are not compared while %s is %j', (field, typed) => {
    expect(hoursApart(withField(withField(hours, 'weeklyHours', '10'), field, typed))).toBeUndefined();
  });

  it.each(tenAgreements.map(({ agreement, answers }) => [agreement.title, answers.hours] as const))(
    'fit the weekly hours of the fictional %s',
    (_title, answers) => {
      expect(hoursApart(answers)).toBeUndefined();
    },
  );
});
