import { describe, expect, it } from 'vitest';
import {
  cvrNumber,
  email,
  optionalCpr,
  optionalPhone,
  optionalPNumber,
  phone,
  postcode,
} from '../../../../shared/domain/agreement/identities.ts';
import { tenAgreements } from '../../../builders/ten-agreements.ts';
import { readInput, ruleOf, valueOf } from './reading.ts';

/** An address of `letters` letters, right in every other way. */
const addressOf = (letters: number): string =>
  `${'a'.repeat(60)}@${`${'b'.repeat(60)}.`.repeat(3)}${'c'.repeat(letters - 244)}`;

describe('a CVR number', () => {
  it.each(tenAgreements.map(({ agreement }) => agreement.company.cvr))(
    '%s of the fictional employers is one',
    (cvr) => {
      expect(valueOf(cvrNumber(), cvr)).toBe(cvr);
    },
  );

  it.each([
    ['99 99 00 15', '99990015'],
    ['DK99990015', '99990015'],
    ['dk 99990015', '99990015'],
    [' 99990015 ', '99990015'],
    ['13748136', '13748136'],
    ['24256790', '24256790'],
  ])('is read from %j', (typed, cvr) => {
    expect(valueOf(cvrNumber(), typed)).toBe(cvr);
  });

  it.each([
    '12345678',
    '00000000',
    '35254119',
    '9999001',
    '999900150',
    '9999001A',
    '９９９９００１５',
    'DKDK99990015',
  ])('is not %s', (typed) => {
    expect(ruleOf(cvrNumber(), typed)).toBe('not-cvr');
  });

  it('notices any one digit that was typed wrong', () => {
    for (let place = 0; place < 8; place += 1) {
      for (let digit = 0; digit <= 9; digit += 1) {
        const typed = `${'99990015'.slice(0, place)}${digit}${'99990015'.slice(place + 1)}`;
        expect(ruleOf(cvrNumber(), typed)).toBe(typed === '99990015' ? undefined : 'not-cvr');
      }
    }
  });

  it('is asked for when nothing was typed', () => {
    expect([ruleOf(cvrNumber(), ' '), ruleOf(cvrNumber(), 'DK')]).toEqual(['missing', 'missing']);
  });
});

describe('a P number', () => {
  it('is any ten digits, for it has no checksum', () => {
    expect(valueOf(optionalPNumber(), '10 0000 0012')).toBe('1000000012');
    expect(readInput(optionalPNumber(), '')).toEqual({ value: undefined });
    expect([ruleOf(optionalPNumber(), '100000001'), ruleOf(optionalPNumber(), '1000000012a')]).toEqual([
      'not-p-number',
      'not-p-number',
    ]);
  });
});

describe('a personnummer', () => {
  const real = optionalCpr({ replacementsAllowed: false });
  const demonstration = optionalCpr({ replacementsAllowed: true });

  it.each(tenAgreements.map(({ agreement }) => agreement.employee))(
    'of $name is made up: read in a demonstration only',
    ({ id: cpr }) => {
      expect(valueOf(demonstration, cpr)).toBe(cpr.replace('-', ''));
      expect(ruleOf(real, cpr)).toBe('cpr-replacement');
    },
  );

  it.each([
    ['290200-4000', 'a leap day in 2000'],
    ['290296-0000', 'a leap day in 1996'],
    ['290236-9000', 'a leap day in 2036'],
    ['310157-5000', 'the last year of the 2000s'],
    ['311258-8000', 'the first year of the 1800s'],
    ['3112998999', 'no hyphen'],
    [' 311299 - 0001 ', 'blanks around'],
  ])('%s has a day that exists: %s', (typed) => {
    expect(ruleOf(real, typed)).toBeUndefined();
  });

  it.each([
    ['290200-0000', 'no leap day in 1900'],
    ['290295-0000', 'no leap day in 1995'],
    ['310400-0000', 'no 31st of April'],
    ['000180-0000', 'no day 0'],
    ['320180-0000', 'no day 32'],
    ['600180-0000', 'no day 60, and no day 0 of a replacement'],
    ['011380-0000', 'no month 13'],
    ['920180-0000', 'no day 32 of a replacement'],
  ])('%s is none: %s', (typed) => {
    expect(ruleOf(demonstration, typed)).toBe('cpr-date');
  });

  it.each([
    ['0101801', 'too short'],
    ['01018000000', 'too long'],
    ['010180-000a', 'a letter'],
    ['0101-80-0000', 'two hyphens'],
  ])('%s is not written as one: %s', (typed) => {
    expect(ruleOf(demonstration, typed)).toBe('not-cpr');
  });

  it('needs no modulus 11: numbers without it are issued', () => {
    expect(valueOf(real, '010180-0001')).toBe('0101800001');
    expect(valueOf(real, '010180-0002')).toBe('0101800002');
  });

  it('may be left out', () => {
    expect(readInput(real, '')).toEqual({ value: undefined });
  });
});

describe('a phone number', () => {
  it.each([
    ['20 12 34 56', '20123456'],
    ['20123456', '20123456'],
    ['+45 20 12 34 56', '20123456'],
    ['0045 20123456', '20123456'],
    ['20-12-34-56', '20123456'],
    ['20\u00a012\u00a034\u00a056', '20123456'],
    ['+46 8 123 456 78', '+46812345678'],
    ['0049 30 123456', '+4930123456'],
    ['+299 321234', '+299321234'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(valueOf(phone(), typed)).toBe(kept);
  });

  it.each([
    '2012345',
    '201234567',
    '12345678',
    '+45 2012345',
    '+45 201 234 567',
    '+45 12345678',
    'ring til mig',
    '+0123456789',
    '+1234567890123456',
    '20 12 34 5O',
  ])('%j is none', (typed) => {
    expect(ruleOf(phone(), typed)).toBe('not-a-phone');
  });

  it('is asked for, or may be left out where it is voluntary', () => {
    expect(ruleOf(phone(), '')).toBe('missing');
    expect(readInput(optionalPhone(), '')).toEqual({ value: undefined });
  });
});

describe('a postcode', () => {
  it.each([
    ['4660', undefined],
    ['0800', undefined],
    ['466', 'not-a-postcode'],
    ['46600', 'not-a-postcode'],
    ['DK-4660', 'not-a-postcode'],
    ['', 'missing'],
  ])('%j breaks %s', (typed, rule) => {
    expect(ruleOf(postcode(), typed)).toBe(rule);
  });
});

describe('an e-mail address', () => {
  it.each([
    ['demo@example.com', 'demo@example.com'],
    ['  Demo.Eksempelsen+job@Example.COM ', 'Demo.Eksempelsen+job@example.com'],
    ['a@b.co', 'a@b.co'],
    ["o'prøve@example.com".replace('ø', 'o'), "o'prove@example.com"],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%j is kept as %j', (typed, kept) => {
    expect(valueOf(email(), typed)).toBe(kept);
  });

  it.each([
    'demo',
    'demo@',
    '@example.com',
    'demo@example',
    'demo@@example.com',
    'demo@exam ple.com',
    'demo@example..com',
    '.demo@example.com',
    'demo.@example.com',
    'de..mo@example.com',
    'demo@-example.com',
    'demo@example-.com',
    'demo@example.c',
    'Demo <demo@example.com>',
    'demo@example.com, mere@example.com',
    'demo@example.com\nbcc: mere@example.com',
    'dæmo@example.com',
    `${'a'.repeat(65)}@example.com`,
    'demo@[127.0.0.1]',
  ])('%j is none', (typed) => {
    expect(ruleOf(email(), typed)).toBe('not-an-email');
  });

  it('is at most 254 letters long', () => {
    expect(ruleOf(email(), addressOf(254))).toBeUndefined();
    expect(readInput(email(), addressOf(255))).toEqual([
      { rule: 'too-long', limit: 254, typed: 255, at: '' },
    ]);
    expect(ruleOf(email(), 'a'.repeat(1_000_000))).toBe('too-long');
    expect(ruleOf(email(), '')).toBe('missing');
  });
});
