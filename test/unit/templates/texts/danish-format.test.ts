import { expect, it } from 'vitest';
import { civilDateOf } from '../../../../shared/domain/calendar/civil-date.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import {
  danishDate,
  danishDateTime,
  danishTime,
  hoursText,
  kroner,
  percentText,
  phoneText,
  shortDanishDate,
} from '../../../../templates/texts/danish-format.ts';

it('writes dates the Danish way, long and short', () => {
  const date = civilDateOf({ day: 2, month: 3, year: 2027 });
  if (date === undefined) throw new Error('no such day');

  expect(danishDate(date)).toBe('2. marts 2027');
  expect(shortDanishDate(date)).toBe('02.03.2027');
});

it('writes moments on the clock in Denmark, summer and winter', () => {
  expect(danishDateTime(instant('2026-11-22T23:05:00.000Z'))).toBe('23. november 2026 kl. 0.05');
  expect(danishDateTime(instant('2026-07-01T06:30:00.000Z'))).toBe('1. juli 2026 kl. 8.30');
  expect(danishTime('14:00')).toBe('14.00');
});

it.each([
  [1, '0,01 kr.'],
  [15_275, '152,75 kr.'],
  [1_234_567, '12.345,67 kr.'],
  [50_000_000, '500.000,00 kr.'],
])('writes %i øre in kroner', (ore, text) => {
  expect(kroner(ore)).toBe(text);
});

it.each([
  [1, '1 time'],
  [7.5, '7,5 timer'],
  [0.25, '0,25 timer'],
  [37, '37 timer'],
  [2.39, '2,39 timer'],
])('writes %d hours', (hours, text) => {
  expect(hoursText(hours)).toBe(text);
});

it('keeps a number and its percent sign together', () => {
  expect(percentText(12.75)).toBe('12,75\u00a0%');
});

it('groups a Danish phone number and leaves a foreign one', () => {
  expect(phoneText('98765432')).toBe('98 76 54 32');
  expect(phoneText('+4612345678')).toBe('+4612345678');
});
