import type { Rule } from '../../shared/domain/agreement/problems.ts';
import { type Kind, KINDS } from './kinds.ts';

/** What becomes of a value in a field: it is taken, or an instruction by this rule stands at the field. */
export type Outcome = 'accepted' | Rule;

/** What a field takes: what is said of each kind of value, and of every kind that is not named. */
export type FieldType = {
  readonly most: number;
  readonly rest: Outcome;
  readonly but: { readonly [Each in Outcome]?: readonly Kind[] };
};

const BLANK = ['nothing', 'only blanks', 'only blanks that nobody sees'] as const;
const HIDDEN = [
  'control characters',
  'a null byte',
  'a letter that turns the line around',
  'marks of direction, as pasted from a telephone',
] as const;
const NOT_PRINTED = [
  'half a pair of surrogates',
  'emoji',
  'Arabic letters',
  'a stack of accents',
  'an Arabic digit',
] as const;
const PERSONAL = ['a personnummer', 'a made-up personnummer'] as const;
export const LONG = ['ten thousand letters', 'one letter too many'] as const;
const WITHOUT_LETTERS = [
  'a dash',
  'a template',
  'a negative number',
  'zero',
  'a number with a point',
  'a number with a comma',
  'a price',
  'a number that begins with its comma',
  'a number that begins with a nought',
  'five decimals',
  'percent with their unit',
  'a half as one letter',
  'a huge number',
  'half past eight',
  'half past eight, without a sign between',
  'eight o’clock',
  'midnight',
  'an hour that no clock has',
  'a time with one digit after the sign',
  'a CVR number',
  'a CVR number with blanks',
  'a CVR number whose check digit is wrong',
  'eight noughts',
  'ten digits',
  'a personnummer with a date that does not exist',
  'a postcode',
  'a telephone number with its country',
  'an emergency number',
] as const;

/** Without a letter, with two letters at most, or a word that says nothing. */
const FILLER: readonly Kind[] = [
  ...WITHOUT_LETTERS,
  'a filler word',
  'one letter seven times',
  'not a number',
];

/** What every field says that one writes in. */
export const ALWAYS = { missing: BLANK, 'control-characters': HIDDEN } as const;
const LETTERS = {
  ...ALWAYS,
  'too-long': LONG,
  'unprintable-letter': NOT_PRINTED,
  'cpr-in-text': PERSONAL,
} as const;

/** The same field where it may be left out. */
export const optional = (type: FieldType): FieldType => ({
  ...type,
  but: { ...type.but, missing: [], accepted: [...(type.but.accepted ?? []), ...BLANK] },
});

/** Text on one line or several. */
export const text = (most: number): FieldType => ({ most, rest: 'accepted', but: LETTERS });

/** What stands on a printed agreement; anything else belongs to another one. */
export const controlCode: FieldType = {
  most: 20,
  rest: 'other-content',
  but: {
    ...ALWAYS,
    'cpr-in-text': PERSONAL,
    'unprintable-letter': ['Arabic letters', 'an Arabic digit'],
    'too-long': [
      ...LONG,
      'half a pair of surrogates',
      'emoji',
      'letters of the neighbours',
      'a stack of accents',
      'blanks and hyphens of a word processor',
      'markup',
      'quotes and entities',
      'SQL',
      'a formula',
      'a template',
      'a path',
      'a line break',
      'a line break and a header',
      'tabs',
      'a huge number',
      'an e-mail address with its owner',
      'an e-mail address with æ, ø or å in its domain',
    ],
  },
};

/** Text that must say something, in one word or more. */
export const somethingSaid = (most: number): FieldType => ({
  most,
  rest: 'accepted',
  but: { ...LETTERS, filler: FILLER },
});

/** Text of at least twenty letters that must say something. */
export const aSentence = (most: number): FieldType => ({
  most,
  rest: 'too-short',
  but: {
    ...LETTERS,
    filler: FILLER,
    accepted: [
      'exactly as many letters as there is room for',
      'accents of their own',
      'letters of the neighbours',
      'blanks and hyphens of a word processor',
      'markup',
      'quotes and entities',
      'SQL',
      'a formula',
      'a path',
      'a line break',
      'a line break and a header',
      'tabs',
      'an e-mail address with its owner',
      'an e-mail address with æ, ø or å in its domain',
    ],
  },
});

export const fullName: FieldType = {
  most: 120,
  rest: 'not-a-full-name',
  but: {
    ...LETTERS,
    accepted: [
      'exactly as many letters as there is room for',
      'accents of their own',
      'letters of the neighbours',
      'blanks and hyphens of a word processor',
      'quotes and entities',
      'SQL',
      'a formula',
      'a line break',
      'a line break and a header',
      'tabs',
      'an e-mail address with its owner',
    ],
  },
};

/** What becomes of a kind of value in a field of this type. */
export const outcomeOf = ({ rest, but }: FieldType, kind: Kind): Outcome => {
  const named = Object.entries(but).filter(([, kinds]) => kinds.some((each) => each === kind));
  if (named.length > 1)
    throw new Error(`${kind} is said to be ${named.map(([outcome]) => outcome).join(' and ')}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (named[0]?.[0] as Outcome | undefined) ?? rest;
};

export const valueOf = ({ most }: FieldType, kind: Kind): string => KINDS[kind]({ most }).toWellFormed();
