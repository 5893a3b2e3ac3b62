import { bodyOf, type Entry } from './form-page.ts';

type OddBody = {
  readonly what: string;
  /** What was typed properly stands in `typed`. */
  readonly body: (typed: readonly Entry[]) => string;
  readonly counts: 'as typed' | 'as nothing';
};

const besides = (what: string, more: (typed: readonly Entry[]) => string): OddBody => ({
  what,
  body: (typed) => `${bodyOf(typed)}&${more(typed)}`,
  counts: 'as typed',
});

/** Bodies that no form of ours makes, and what they are read as. */
export const ODD_BODIES: readonly OddBody[] = [
  besides(
    'names of the language itself',
    () =>
      '__proto__=1&__proto__.kind=2&constructor=3&constructor.prototype.x=4&toString=5&valueOf.x=6&hasOwnProperty=7&then=8&length=9&contact.constructor=10',
  ),
  besides('ten thousand fields too many', () =>
    Array.from({ length: 10_000 }, (_, i) => `extra${i}=${i}`).join('&'),
  ),
  besides('very long names', () => `${'n'.repeat(100_000)}=1&${'a.'.repeat(50_000)}b=2`),
  besides('null bytes in names', () => 'na%00me=1&%00=2'),
  besides('broken percent-encoding', () => '%zz=%E0%A4%A&x=%&y=%F'),
  besides('every field twice', bodyOf),
  besides('parts of every field', (typed) => typed.map(([name]) => `${name}.x=1&${name}.0=2`).join('&')),
  besides('rows where there are none', (typed) => typed.map(([name]) => `${name}.99.x=1`).join('&')),
  {
    what: 'parts where there is a field',
    body: (typed) => typed.map(([name]) => `${name}.0.x=1`).join('&'),
    counts: 'as nothing',
  },
  { what: 'nothing but separators', body: () => '&&&=&=&==&', counts: 'as nothing' },
];
