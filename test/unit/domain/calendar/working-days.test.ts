import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayTable } from '../../../../infra/build/holidays.ts';
import { addDays, type CivilDate, weekday } from '../../../../shared/domain/calendar/civil-date.ts';
import { DANISH_HOLIDAYS } from '../../../../shared/domain/calendar/danish-holidays.ts';
import {
  addWorkingDays,
  isWorkingDay,
  sameOrNextWorkingDay,
  sameOrPreviousWorkingDay,
} from '../../../../shared/domain/calendar/working-days.ts';
import { day } from '../../../builders/answers.ts';
import { dayBetween } from '../../../builders/arbitraries.ts';

const CLOSED = ['06-05', '12-24', '12-31'];
const anyDay = dayBetween('2024-01-01', '2045-12-31');

const isHoliday = (date: string) =>
  DANISH_HOLIDAYS[Number(date.slice(0, 4))]?.split(' ').includes(date.slice(5));

const workingDaysAfter = (from: CivilDate, to: CivilDate): number => {
  let count = 0;
  for (let next = addDays(from, 1); next <= to; next = addDays(next, 1)) {
    count += isWorkingDay(next, CLOSED) ? 1 : 0;
  }
  return count;
};

describe('the Danish public holidays', () => {
  it('are those of the library, year for year', () => {
    expect(readFileSync('shared/domain/calendar/danish-holidays.ts', 'utf8')).toBe(holidayTable());
  });

  it.each([
    [2026, '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26'],
    [2027, '01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26'],
    [2028, '01-01 04-13 04-14 04-16 04-17 05-25 06-04 06-05 12-25 12-26'],
  ])('of %i fall on the days computed from Easter by hand', (year, days) => {
    expect(DANISH_HOLIDAYS[year]).toBe(days);
  });

  it('hold store bededag until 2023 and never after', () => {
    expect(isHoliday('2023-05-05')).toBe(true);
    expect(['2024-04-26', '2025-05-16', '2026-05-01'].map(isHoliday)).toEqual([false, false, false]);
    const counts = Object.entries(DANISH_HOLIDAYS).flatMap(([year, days]) =>
      Number(year) < 2024 ? [] : [days.split(' ').length],
    );
    expect(Math.max(...counts)).toBe(10);
  });

  it('are known as far ahead as the longest agreement that can be made in 2070', () => {
    expect(Object.keys(DANISH_HOLIDAYS).map(Number).at(-1)).toBeGreaterThanOrEqual(2075);
  });
});

describe('a working day', () => {
  it.each([
    ['2026-04-01', 'the Wednesday before Easter'],
    ['2027-04-23', 'the Friday on which store bededag would have been'],
    ['2026-12-24', 'Christmas Eve, where the municipality is open'],
  ])('is %s, %s', (date) => {
    expect(isWorkingDay(day(date))).toBe(true);
  });

  it.each([
    ['2027-06-05', 'a Saturday'],
    ['2027-06-06', 'a Sunday'],
    ['2028-06-05', 'whit Monday'],
    ['2026-05-14', 'Ascension Day'],
    ['2023-05-05', 'store bededag while it was one'],
  ])('is not %s, %s', (date) => {
    expect(isWorkingDay(day(date))).toBe(false);
  });

  it('is not a day on which the municipality is closed', () => {
    expect(isWorkingDay(day('2026-06-05'))).toBe(true);
    expect(isWorkingDay(day('2026-06-05'), CLOSED)).toBe(false);
    expect(sameOrNextWorkingDay(day('2026-12-24'), CLOSED)).toBe('2026-12-28');
  });

  it('is found at or after any day, with no working day passed over', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const found = sameOrNextWorkingDay(from, CLOSED);

        expect(isWorkingDay(found, CLOSED)).toBe(true);
        for (let passed = from; passed < found; passed = addDays(passed, 1)) {
          expect(isWorkingDay(passed, CLOSED)).toBe(false);
        }
      }),
    );
  });

  it('is found at or before any day, too', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const found = sameOrPreviousWorkingDay(from, CLOSED);

        expect(isWorkingDay(found, CLOSED)).toBe(true);
        for (let passed = from; passed > found; passed = addDays(passed, -1)) {
          expect(isWorkingDay(passed, CLOSED)).toBe(false);
        }
      }),
    );
    expect(sameOrPreviousWorkingDay(day('2027-03-29'))).toBe('2027-03-24');
  });

  it('is never on a weekend', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        if (weekday(date) > 5) expect(isWorkingDay(date)).toBe(false);
      }),
    );
  });

  it('is counted from the day after', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), (from, count) => {
        const to = addWorkingDays(from, count, CLOSED);

        expect(isWorkingDay(to, CLOSED)).toBe(true);
        expect(workingDaysAfter(from, to)).toBe(count);
      }),
    );
    expect(addWorkingDays(day('2026-03-31'), 5)).toBe('2026-04-10');
  });
});
