import type { Outcome } from './field-types.ts';

type TypedDate = {
  readonly what: string;
  readonly parts: readonly [day: string, month: string, year: string];
  readonly outcome: Outcome;
};

/** What people type into the three fields of a date. `missing` is accepted where a date is voluntary. */
export const DATES = [
  { what: 'nothing', parts: ['', '', ''], outcome: 'missing' },
  { what: 'only blanks', parts: [' ', '\u00a0', '   '], outcome: 'missing' },
  { what: 'a day', parts: ['1', '3', '2027'], outcome: 'accepted' },
  { what: 'a day with noughts', parts: ['01', '03', '2027'], outcome: 'accepted' },
  { what: 'a day with points and blanks', parts: [' 1.', '3. ', ' 2027 '], outcome: 'accepted' },
  { what: 'the 29th of February of a leap year', parts: ['29', '2', '2028'], outcome: 'accepted' },
  { what: 'the 29th of February of another year', parts: ['29', '2', '2027'], outcome: 'not-a-date' },
  { what: 'the 31st of February', parts: ['31', '2', '2027'], outcome: 'not-a-date' },
  { what: 'the 31st of April', parts: ['31', '4', '2027'], outcome: 'not-a-date' },
  { what: 'month and day swapped', parts: ['3', '31', '2027'], outcome: 'not-a-date' },
  { what: 'year and day swapped', parts: ['2027', '3', '1'], outcome: 'not-a-date' },
  { what: 'a year of two digits', parts: ['1', '3', '26'], outcome: 'not-a-date' },
  { what: 'the year 9999', parts: ['31', '12', '9999'], outcome: 'not-a-date' },
  { what: 'the year 0', parts: ['1', '1', '0000'], outcome: 'not-a-date' },
  { what: 'no day', parts: ['', '3', '2027'], outcome: 'not-a-date' },
  { what: 'no month', parts: ['1', '', '2027'], outcome: 'not-a-date' },
  { what: 'no year', parts: ['1', '3', ''], outcome: 'not-a-date' },
  { what: 'all of it in the first field', parts: ['01-03-2027', '', ''], outcome: 'not-a-date' },
  { what: 'all of it in each field', parts: ['1/3/2027', '1/3/2027', '1/3/2027'], outcome: 'not-a-date' },
  { what: 'a month by its name', parts: ['1', 'marts', '2027'], outcome: 'not-a-date' },
  { what: 'a negative day', parts: ['-1', '3', '2027'], outcome: 'not-a-date' },
  { what: 'the day nought', parts: ['0', '0', '2027'], outcome: 'not-a-date' },
  { what: 'half a day', parts: ['1,5', '3', '2027'], outcome: 'not-a-date' },
  { what: 'a power', parts: ['1e0', '3', '2027'], outcome: 'not-a-date' },
  { what: 'Arabic digits', parts: ['٣', '٣', '2027'], outcome: 'not-a-date' },
  { what: 'markup', parts: [`"><script>alert('x')</script>`, '3', '2027'], outcome: 'not-a-date' },
  { what: 'a null byte', parts: ['1\u0000', '3', '2027'], outcome: 'control-characters' },
  {
    what: 'letters that turn the line around',
    parts: ['1', '\u202e3', '2027'],
    outcome: 'control-characters',
  },
  { what: 'emoji', parts: ['1', '🙂', '2027'], outcome: 'not-a-date' },
  { what: 'ten thousand letters', parts: ['1', '3', '2027'.repeat(2500)], outcome: 'not-a-date' },
  { what: 'names of the language itself', parts: ['__proto__', 'constructor', 'NaN'], outcome: 'not-a-date' },
] as const satisfies readonly TypedDate[];

export type DateKind = (typeof DATES)[number]['what'];

type Picked = {
  readonly what: string;
  /** The values that are sent under the field's name, where `good` are those of a careful person. */
  readonly values: (good: readonly string[]) => readonly string[];
  readonly counts: 'as given' | 'as none' | 'as not offered';
};

/** What a browser that is not ours sends for a field in which one picks. */
export const PICKS = [
  { what: 'nothing', values: () => [], counts: 'as none' },
  { what: 'an empty answer', values: () => [''], counts: 'as none' },
  { what: 'an answer that is not offered', values: () => ['ja-tak'], counts: 'as not offered' },
  { what: 'markup', values: () => [`"><script>alert('x')</script>`], counts: 'as not offered' },
  { what: 'a name of the language itself', values: () => ['__proto__'], counts: 'as not offered' },
  { what: 'another name of it', values: () => ['constructor'], counts: 'as not offered' },
  { what: 'ten thousand letters', values: () => ['ja'.repeat(5_000)], counts: 'as not offered' },
  {
    what: 'the same answer fifty times',
    values: (good) => Array.from({ length: 50 }, () => good[0] ?? ''),
    counts: 'as given',
  },
] as const satisfies readonly Picked[];

type Sent = {
  readonly what: string;
  readonly body: (name: string, good: string) => string;
  /** What the field counts as: what a careful person typed, nothing at all, or a text with a letter that is none. */
  readonly counts: 'as typed' | 'as nothing' | 'as broken letters';
};

const pair = (name: string, value: string): string => new URLSearchParams([[name, value]]).toString();

/** A field sent in another shape than our pages send it. */
export const SHAPES = [
  {
    what: 'fifty times',
    body: (name, good) => Array.from({ length: 50 }, () => pair(name, good)).join('&'),
    counts: 'as typed',
  },
  {
    what: 'twice, with something else first',
    body: (name, good) => `${pair(name, 'noget andet')}&${pair(name, good)}`,
    counts: 'as typed',
  },
  { what: 'as a row of itself', body: (name, good) => pair(`${name}.0`, good), counts: 'as typed' },
  {
    what: 'with parts beside it',
    body: (name, good) => `${pair(name, good)}&${pair(`${name}.x`, '1')}&${pair(`${name}.0`, '2')}`,
    counts: 'as typed',
  },
  { what: 'as a part', body: (name, good) => pair(`${name}.x`, good), counts: 'as nothing' },
  {
    what: 'in the letters of another alphabet',
    body: (name) => `${name}=R%E5dhusets+k%F8kken+og+kantine`,
    counts: 'as broken letters',
  },
] as const satisfies readonly Sent[];
