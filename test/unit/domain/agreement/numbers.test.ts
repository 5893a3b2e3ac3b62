import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intensity, weeklyHours } from '../../../../shared/domain/agreement/hours.ts';
import { decimal, kroner, optionalKroner } from '../../../../shared/domain/agreement/numbers.ts';
import { readInput, ruleOf, valueOf } from './reading.ts';

const MOST_KRONER = 500_000;

/** An amount of øre as a Dane writes it: "1.234,50". */
const danishAmount = (ore: number): string => {
  const whole = String(Math.floor(ore / 100)).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return `${whole},${String(ore % 100).padStart(2, '0')}`;
};

describe('an amount in kroner', () => {
  it.each([
    ['1.234,50', 123_450],
    ['1234,5', 123_450],
    ['1234.50', 123_450],
    ['kr. 142,50', 14_250],
    ['142,50 kr.', 14_250],
    ['142,5 kroner', 14_250],
    ['  27.650,00  ', 2_765_000],
    ['27 650', 2_765_000],
    ['27\u00a0650,00', 2_765_000],
    ['1.250', 125_000],
    ['1 234', 123_400],
    ['27 650,5 kr.', 2_765_050],
    ['0,01', 1],
    [',5', 50],
    ['145,-', 14_500],
    ['1.250,- kr.', 125_000],
    ['500.000', 50_000_000],
  ])('%j is read as %i øre', (typed, ore) => {
    expect(valueOf(kroner(MOST_KRONER), typed)).toBe(ore);
  });

  it('comes back as the same øre for every amount, with and without thousand points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_KRONER * 100 }), (ore) => {
        const written = danishAmount(ore);

        expect(valueOf(kroner(MOST_KRONER), written)).toBe(ore);
        expect(valueOf(kroner(MOST_KRONER), written.replaceAll('.', ''))).toBe(ore);
        expect(valueOf(kroner(MOST_KRONER), `${written} kr.`)).toBe(ore);
      }),
      { numRuns: 500 },
    );
  });

  it('with a tenth of an øre is asked for again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MOST_KRONER * 100 - 1 }),
        fc.integer({ min: 1, max: 9 }),
        (ore, tenth) => {
          expect(ruleOf(kroner(MOST_KRONER), `${danishAmount(ore)}${tenth}`)).toBe('too-many-decimals');
        },
      ),
    );
  });

  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['0', 'out-of-range'],
    ['-5', 'out-of-range'],
    ['−5', 'out-of-range'],
    ['9'.repeat(30), 'out-of-range'],
    ['7,5 timer', 'not-a-number'],
    ['75 %', 'not-a-number'],
    [',', 'not-a-number'],
    ['-', 'not-a-number'],
    ['500.000,01', 'out-of-range'],
    ['femten', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['1.23.456', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['½', 'not-a-number'],
    ['3 7', 'not-a-number'],
    ['1 5', 'not-a-number'],
    ['27 65', 'not-a-number'],
    ['27 6500', 'not-a-number'],
    ['1 234 5', 'not-a-number'],
    ['27\u00a065', 'not-a-number'],
    ['142 , 50', 'not-a-number'],
    ['<b>5</b>', 'not-a-number'],
    ['9'.repeat(1_000_000), 'not-a-number'],
  ])('%.20j breaks the rule %s', (typed, rule) => {
    expect(ruleOf(kroner(MOST_KRONER), typed)).toBe(rule);
  });

  it('may be left out where it is voluntary', () => {
    expect(readInput(optionalKroner(MOST_KRONER), '')).toEqual({ value: undefined });
    expect(ruleOf(optionalKroner(MOST_KRONER), 'x')).toBe('not-a-number');
  });
});

describe('a number as Danes type it', () => {
  const anyNumber = decimal({ least: 0, most: 10_000 });

  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['7', 7],
    ['07,50', 7.5],
    ['1.250,25', 1250.25],
    [',5', 0.5],
  ])('%j is %d', (typed, value) => {
    expect(valueOf(anyNumber, typed)).toBe(value);
  });

  it.each([
    [weeklyHours(), '7,5 timer', 7.5],
    [weeklyHours(), '7,5 t.', 7.5],
    [intensity(), '75 %', 75],
    [intensity(), '75 procent', 75],
    [intensity(), '75 pct.', 75],
  ])('%# may be followed by its own unit: %s', (input, typed, value) => {
    expect(valueOf(input, typed)).toBe(value);
  });

  it('is refused with both ends of its range', () => {
    expect(readInput(weeklyHours(), '40')).toEqual([
      { rule: 'out-of-range', least: 0.25, limit: 37, at: '' },
    ]);
    expect(readInput(intensity(), '0')).toEqual([{ rule: 'out-of-range', least: 1, limit: 100, at: '' }]);
  });

  it('counts as nothing typed when it is no text at all', () => {
    for (const input of [undefined, null, 5, [5], ['5', {}], { value: '5' }, true]) {
      expect(ruleOf(anyNumber, input)).toBe('missing');
      expect(readInput(optionalKroner(5), input)).toEqual({ value: undefined });
    }
  });

  it('that was sent twice is the last one', () => {
    expect(valueOf(anyNumber, ['7', '5'])).toBe(5);
  });
});

describe('weekly hours', () => {
  it('are read in quarters from a quarter of an hour to 37 hours, and in no other steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3800 }), (hundredths) => {
        const typed = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
        const inRange = hundredths >= 25 && hundredths <= 3700;
        const expected = !inRange ? 'out-of-range' : hundredths % 25 === 0 ? undefined : 'wrong-step';

        expect(ruleOf(weeklyHours(), typed)).toBe(expected);
        if (expected === undefined) expect(valueOf(weeklyHours(), typed)).toBe(hundredths / 100);
      }),
    );
  });
});

describe('the intensity', () => {
  it('is a whole percent from 1 to 100', () => {
    for (let percent = 1; percent <= 100; percent += 1) {
      expect(valueOf(intensity(), `${percent} %`)).toBe(percent);
      expect(ruleOf(intensity(), `${percent},5`)).toBe(percent === 100 ? 'out-of-range' : 'wrong-step');
    }
  });
});
