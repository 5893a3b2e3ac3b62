import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fullName,
  line,
  meaningfulLine,
  meaningfulText,
  optionalLine,
  optionalText,
  text,
} from '../../../../shared/domain/agreement/inputs.ts';
import { hasPersonnummer } from '../../../../shared/domain/agreement/personnummer.ts';
import { tenAgreements } from '../../../builders/ten-agreements.ts';
import { ruleOf } from './reading.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));

/** Words as they may stand around a number; a digit or a decimal sign would make it a longer one. */
const words = fc.constantFrom('', 'Mit nummer er ', 'cpr', 'nr.', '(', 'Ring, ', '\n', 'Født: ');

/** Every day that each month has, also as an erstatningspersonnummer. */
const personnummer = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    raised: fc.constantFrom(0, 60),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    between: fc.constantFrom('', '-', ' ', '\u2013', ' - ', '\u2011'),
    rest: digits(4),
  })
  .map(
    ({ day, raised, month, year, between, rest }) =>
      `${two(day + raised)}${two(month)}${two(year)}${between}${rest}`,
  );

const phone = fc
  .tuple(fc.integer({ min: 20_000_000, max: 99_999_999 }), fc.constantFrom('', ' ', '-'), fc.boolean())
  .map(([number, between, withCountry]) => {
    const pairs = (String(number).match(/../g) ?? []).join(between);
    return withCountry ? `+45 ${pairs}` : pairs;
  });

const amount = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom('kr.', 'DKK', 'kroner'))
  .map(([ore, unit]) => `${(ore / 100).toLocaleString('da-DK', { minimumFractionDigits: 2 })} ${unit}`);

const date = fc
  .record({
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1900, max: 2099 }),
    between: fc.constantFrom('.', '-', '/', ''),
  })
  .map(({ day, month, year, between }) => [two(day), two(month), year].join(between));

describe('a text', () => {
  it.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '610180-0002',
    'Mit cpr er 010190-1234.',
    '1.\n010190-1234',
  ])('with %j in it has a personnummer', (typed) => {
    expect(hasPersonnummer(typed)).toBe(true);
  });

  it.each(tenAgreements.map(({ agreement }) => agreement.employee.id))(
    'with %s of the fictional people has one',
    (id) => {
      expect(hasPersonnummer(id)).toBe(true);
    },
  );

  it.each([
    '310290-1234',
    '001290-1234',
    '011390-1234',
    '1000000012',
    '0101901234567',
    '12.010190,1234',
    '01.01.2027',
  ])('with %j in it has none', (typed) => {
    expect(hasPersonnummer(typed)).toBe(false);
  });

  it('has one wherever a personnummer stands among words', () => {
    fc.assert(
      fc.property(words, personnummer, words, (before, number, after) => {
        expect(ruleOf(text(1000), `${before}${number}${after}`)).toBe('cpr-in-text');
      }),
    );
  });

  it('has none for a telephone number, an amount or a date, alone or in a row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(phone, amount, date), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(', ', ' og ', '; ', '\n'),
        (numbers, between) => {
          expect(hasPersonnummer(numbers.join(between))).toBe(false);
        },
      ),
    );
  });
});

describe('a field in which one writes', () => {
  it.each([
    ['text', text(200)],
    ['a voluntary text', optionalText(200)],
    ['a line', line(200)],
    ['a voluntary line', optionalLine(200)],
    ['a text that must say something', meaningfulText(20, 200)],
    ['a line that must say something', meaningfulLine(200)],
    ['a name', fullName()],
  ])('%s says so rather than anything else', (_kind, input) => {
    expect(ruleOf(input, '010190-1234')).toBe('cpr-in-text');
    expect(ruleOf(input, 'Demo Eksempelsen 610180 0002')).toBe('cpr-in-text');
  });
});
