import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atTimeOn,
  danishClock,
  dayOf,
  endOf,
  instant,
  plusMinutes,
} from '../../../../shared/domain/calendar/instant.ts';
import { day } from '../../../builders/answers.ts';
import { dayBetween } from '../../../builders/arbitraries.ts';

const anyDay = dayBetween('2024-01-01', '2045-12-31');

describe('the Danish clock', () => {
  it.each([
    ['2026-11-22', '08:00', '2026-11-22T07:00:00.000Z', 'in winter'],
    ['2027-07-01', '08:00', '2027-07-01T06:00:00.000Z', 'in summer'],
    ['2027-03-28', '08:00', '2027-03-28T06:00:00.000Z', 'on the morning summer time begins'],
    ['2026-10-25', '08:00', '2026-10-25T07:00:00.000Z', 'on the morning winter time begins'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z', 'in the hour that spring skips'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', 'in the hour that autumn has twice, the first time'],
  ])('shows %s %s at %s, %s', (date, time, at) => {
    expect(atTimeOn(day(date), time)).toBe(at);
  });

  it('shows half past three when it was asked for half past two in the hour that spring skips', () => {
    expect(danishClock(atTimeOn(day('2027-03-28'), '02:30'))).toEqual({ date: '2027-03-28', time: '03:30' });
  });

  it.each([
    ['2026-11-22T22:59:59.999Z', '2026-11-22'],
    ['2026-11-22T23:00:00.000Z', '2026-11-23'],
    ['2027-07-01T21:59:59.999Z', '2027-07-01'],
    ['2027-07-01T22:00:00.000Z', '2027-07-02'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
  ])('puts %s on %s', (at, date) => {
    expect(dayOf(instant(at))).toBe(date);
  });

  it('shows the day and the time it was asked for, every morning of twenty years', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(danishClock(atTimeOn(date, '08:00'))).toEqual({ date, time: '08:00' });
      }),
    );
  });
});

describe('what is valid to the end of a day', () => {
  it.each([
    ['2026-11-22', '2026-11-22T23:00:00.000Z'],
    ['2027-03-28', '2027-03-28T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('on %s ends at %s', (date, at) => {
    expect(endOf(day(date))).toBe(at);
  });

  it('ends with the last millisecond of that day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const end = endOf(date);

        expect(dayOf(end) > date).toBe(true);
        expect(dayOf(instant(new Date(new Date(end).getTime() - 1).toISOString()))).toBe(date);
      }),
    );
  });
});

describe('a moment', () => {
  it('is stored with its milliseconds in UTC', () => {
    expect(instant('2026-11-22T09:00:00+01:00')).toBe('2026-11-22T08:00:00.000Z');
    expect(plusMinutes(instant('2026-11-22T23:55:00.000Z'), 10)).toBe('2026-11-23T00:05:00.000Z');
  });

  it('is not read from text that no clock wrote', () => {
    expect(() => instant('i morgen')).toThrow(RangeError);
  });
});
