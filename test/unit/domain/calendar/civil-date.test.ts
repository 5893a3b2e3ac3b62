import * as fc from 'fast-check';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  civilDateOf,
  daysBetween,
  plainDate,
  weekday,
} from '../../../../shared/domain/calendar/civil-date.ts';
import { day } from '../../../builders/answers.ts';
import { dayBetween } from '../../../builders/arbitraries.ts';

const anyDay = dayBetween('1960-01-01', '2090-12-31');

/** The last day of each month by the rule of the Gregorian calendar, told without the library. */
const lastDayOf = (year: number, month: number): number => {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const monthsLater = (date: string, months: number): string => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const counted = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  const clamped = Math.min(dayOfMonth, lastDayOf(toYear, toMonth));
  return `${toYear}-${String(toMonth).padStart(2, '0')}-${String(clamped).padStart(2, '0')}`;
};

describe('a day in the calendar', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31'])('is read from %s', (text) => {
    expect(civilDate(text)).toBe(text);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-02-31', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])(
    'does not exist on %s',
    (text) => {
      expect(civilDate(text)).toBeUndefined();
    },
  );

  it.each(['', '2026-1-1', '26-01-01', '01-02-2026', '2026-01-01T00:00', ' 2026-01-01', '2026-01-01\n'])(
    'is not read from %j',
    (text) => {
      expect(civilDate(text)).toBeUndefined();
    },
  );

  it('is nothing of parts that are no numbers', () => {
    expect(civilDateOf({ year: Number.NaN, month: 1, day: 1 })).toBeUndefined();
  });

  it('knows its day of the week', () => {
    expect([weekday(day('2026-11-02')), weekday(day('2026-11-08'))]).toEqual([1, 7]);
  });
});

describe('adding whole months', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 3, '2027-04-30'],
    ['2027-08-31', 30, '2030-02-28'],
    ['2027-12-15', 1, '2028-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('to %s: %i later it is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('stays on the same day of the month, or on the last one where the month is shorter', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (from, months) => {
        expect(addMonths(from, months)).toBe(monthsLater(from, months));
      }),
    );
  });
});

describe('counting days', () => {
  it('comes back by as many days as it went', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('sorts as text the way the days follow', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });
});

it('counts as the calendar library does, for any day', () => {
  const amounts = fc.integer({ min: -800, max: 800 });

  fc.assert(
    fc.property(anyDay, anyDay, amounts, (date, other, amount) => {
      const plain = plainDate(date);

      expect(addMonths(date, amount)).toBe(PlainDate.toString(PlainDate.addMonths(plain, amount)));
      expect(addDays(date, amount)).toBe(PlainDate.toString(PlainDate.addDays(plain, amount)));
      expect(daysBetween(date, other)).toBe(PlainDate.diffDays(plain, plainDate(other)));
      expect(weekday(date)).toBe(PlainDate.dayOfWeek(plain));
    }),
  );
});
