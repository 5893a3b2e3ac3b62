import { describe, expect, it } from 'vitest';
import {
  lastDayOf,
  month,
  monthsAfter,
  monthsIn,
  readPeriod,
} from '../../../../shared/domain/figures/months.ts';
import { day } from '../../../builders/answers.ts';

const TODAY = day('2026-11-22');
const read = (from?: string, to?: string) => Object.values(readPeriod({ from, to }, TODAY)).join(' ');

describe('the period that is asked for', () => {
  it('is the last 12 months when nothing is', () => {
    expect(read()).toBe('2025-12 2026-11');
  });

  it('is the one that is typed, and turned round when it ends before it begins', () => {
    expect(read('2026-02', '2026-05')).toBe('2026-02 2026-05');
    expect(read('2026-05', '2026-02')).toBe('2026-02 2026-05');
    expect(read('2026-05', '2026-05')).toBe('2026-05 2026-05');
  });

  it.each(['', '2026-13', '2026-00', '26-01', '2026-02-01', '2026-12', '2016-11', '=1+1', '٢٠٢٦-٠١'])(
    'is as usual where %s is typed',
    (typed) => {
      expect(read(typed)).toBe('2025-12 2026-11');
      expect(read(undefined, typed)).toBe('2025-12 2026-11');
    },
  );
});

describe('months', () => {
  it('follow each other over the new year', () => {
    const december = month('2026-12');
    if (december === undefined) throw new Error('no month');

    expect(monthsAfter(december, 1)).toBe('2027-01');
    expect(monthsAfter(december, -12)).toBe('2025-12');
    expect(monthsIn({ from: monthsAfter(december, -1), to: monthsAfter(december, 2) })).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
    expect(lastDayOf(monthsAfter(december, 2))).toBe('2027-02-28');
  });
});
