import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, optionalDate, time } from '../../../../shared/domain/agreement/dates.ts';
import { typedDate } from '../../../builders/answers.ts';
import { dayBetween } from '../../../builders/arbitraries.ts';
import { readInput, ruleOf, valueOf } from './reading.ts';

describe('a date in three fields', () => {
  it('is read for every day there is', () => {
    fc.assert(
      fc.property(dayBetween('1900-01-01', '2099-12-31'), (each) => {
        expect(valueOf(date(), typedDate(each))).toBe(each);
      }),
    );
  });

  it('is read with zeros and blanks around the numbers', () => {
    expect(valueOf(date(), { day: ' 01 ', month: '02', year: ' 2027' })).toBe('2027-02-01');
  });

  it.each([
    [{ day: '31', month: '2', year: '2027' }],
    [{ day: '29', month: '2', year: '2027' }],
    [{ day: '0', month: '1', year: '2027' }],
    [{ day: '1', month: '13', year: '2027' }],
    [{ day: '1', month: '2', year: '27' }],
    [{ day: '1', month: '2', year: '' }],
    [{ day: '', month: '2', year: '2027' }],
    [{ day: '1/2', month: '2027', year: '' }],
    [{ day: '-1', month: '2', year: '2027' }],
    [{ day: '1', month: 'feb', year: '2027' }],
    [{ day: '1', month: '2' }],
    [{ day: '1', month: '2', year: '20270' }],
  ])('%j is no date, said once and at the date itself', (typed) => {
    expect(readInput(date(), typed)).toEqual([{ rule: 'not-a-date', at: '' }]);
  });

  it.each(['9999', '2100', '1899', '0001', '0000'])('in the year %s is none that anybody means', (year) => {
    expect(ruleOf(date(), { day: '31', month: '12', year })).toBe('not-a-date');
  });

  it('is asked for when nothing was typed in any of them', () => {
    for (const input of [
      undefined,
      '',
      {},
      { day: '', month: ' ', year: '' },
      ['1', '2', '2027'],
      { day: 1 },
    ]) {
      expect(ruleOf(date(), input)).toBe('missing');
      expect(readInput(optionalDate(), input)).toEqual({ value: undefined });
    }
  });
});

describe('a time of day', () => {
  it.each([
    ['8', '08:00'],
    ['08', '08:00'],
    ['8.30', '08:30'],
    ['8:30', '08:30'],
    ['0830', '08:30'],
    ['830', '08:30'],
    ['23:59', '23:59'],
    ['0', '00:00'],
    ['kl. 8', '08:00'],
    ['kl 8.30', '08:30'],
  ])('%s is %s', (typed, read) => {
    expect(valueOf(time(), typed)).toBe(read);
  });

  it.each(['24', '24:00', '8:60', '8.5', '8:3', 'kl.', '8-9', '08300', '-8'])('is not %s', (typed) => {
    expect(ruleOf(time(), typed)).toBe('not-a-time');
  });

  it('is asked for when nothing was typed', () => {
    expect(ruleOf(time(), '')).toBe('missing');
  });
});
