import { ALWAYS, type FieldType } from './field-types.ts';
import type { Kind } from './kinds.ts';

const HOURS_OR_MORE: readonly Kind[] = [
  'a negative number',
  'zero',
  'a huge number',
  'half past eight, without a sign between',
  'a CVR number',
  'a CVR number whose check digit is wrong',
  'eight noughts',
  'ten digits',
  'a postcode',
  'an emergency number',
];

/** 0.25 to 37 in quarters. */
export const hours: FieldType = {
  most: 40,
  rest: 'not-a-number',
  but: {
    ...ALWAYS,
    'out-of-range': HOURS_OR_MORE,
    'wrong-step': ['half past eight', 'five decimals'],
    accepted: [
      'a number with a point',
      'a number with a comma',
      'a number that begins with its comma',
      'a number that begins with a nought',
      'hours with their unit',
      'eight o’clock',
    ],
  },
};

/** Whole percent, 1 to 100. */
export const wholePercent: FieldType = {
  most: 40,
  rest: 'not-a-number',
  but: {
    ...ALWAYS,
    'out-of-range': [...HOURS_OR_MORE, 'a number that begins with its comma'],
    'wrong-step': ['a number with a point', 'a number with a comma', 'half past eight', 'five decimals'],
    accepted: ['a number that begins with a nought', 'percent with their unit', 'eight o’clock'],
  },
};

/** 0 to 40 percent. */
export const pensionPercent: FieldType = {
  most: 40,
  rest: 'not-a-number',
  but: {
    ...ALWAYS,
    'out-of-range': HOURS_OR_MORE.filter((kind) => kind !== 'zero' && kind !== 'eight noughts'),
    'too-many-decimals': ['five decimals'],
    accepted: [
      'zero',
      'eight noughts',
      'a number with a point',
      'a number with a comma',
      'a number that begins with its comma',
      'a number that begins with a nought',
      'percent with their unit',
      'half past eight',
      'eight o’clock',
    ],
  },
};

/** 0.01 to 200,000 kroner or more. */
export const kroner: FieldType = {
  most: 40,
  rest: 'not-a-number',
  but: {
    ...ALWAYS,
    'out-of-range': [
      'a negative number',
      'zero',
      'a huge number',
      'a CVR number',
      'a CVR number whose check digit is wrong',
      'eight noughts',
      'ten digits',
    ],
    'too-many-decimals': ['five decimals'],
    accepted: [
      'a number with a point',
      'a number with a comma',
      'an amount',
      'a price',
      'a number that begins with its comma',
      'a number that begins with a nought',
      'half past eight',
      'half past eight, without a sign between',
      'eight o’clock',
      'a postcode',
      'an emergency number',
    ],
  },
};

export const time: FieldType = {
  most: 40,
  rest: 'not-a-time',
  but: {
    ...ALWAYS,
    accepted: [
      'zero',
      'a number that begins with a nought',
      'half past eight',
      'half past eight, without a sign between',
      'eight o’clock',
      'eight o’clock, in words',
      'an emergency number',
    ],
  },
};

/** The time at which a day ends that began at nine. */
export const timeBeforeNine: FieldType = {
  ...time,
  but: { ...time.but, accepted: [], 'ends-before-start': time.but.accepted ?? [] },
};
