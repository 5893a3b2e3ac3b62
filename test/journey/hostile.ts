import type { Entry } from './form-page.ts';

export type Hostile = {
  readonly what: string;
  readonly value: string;
  /** Which of the written fields must answer with an instruction. */
  readonly refusedIn: 'every field' | 'fields with a form of their own';
};

/** What nobody means to type, for fields one writes in. */
export const HOSTILE: readonly Hostile[] = [
  {
    what: 'markup',
    value: `"><script>alert('x')</script><img src=x onerror=y>&amp;`,
    refusedIn: 'fields with a form of their own',
  },
  { what: 'control characters', value: 'Rita\u0007\u001b[31m\u0000Rådhusen', refusedIn: 'every field' },
  { what: 'emoji', value: '🙂🙂 hej', refusedIn: 'every field' },
  { what: 'Arabic', value: 'مرحبا بالعالم', refusedIn: 'every field' },
  { what: 'letters that turn the line around', value: 'a\u202eb\u2066c', refusedIn: 'every field' },
  { what: 'three thousand letters', value: 'ordet '.repeat(500).trim(), refusedIn: 'every field' },
  { what: '__proto__', value: '__proto__', refusedIn: 'fields with a form of their own' },
];

/** One filling of all fields one writes in: which gets what, and which must answer. */
export type Filling = {
  readonly hostile: ReadonlyMap<string, Hostile>;
  readonly refused: readonly string[];
};

/**
 * Fillings of `written` so that every field holds each hostile text once, and once what it should, always beside others
 * that hold something else.
 */
export const fillingsOf = (written: readonly string[]): readonly Filling[] =>
  Array.from({ length: HOSTILE.length + 1 }, (_, turn) => {
    const hostile = new Map(
      written.flatMap((name, place): [string, Hostile][] => {
        const chosen = HOSTILE[(place + turn) % (HOSTILE.length + 1)];
        return chosen === undefined ? [] : [[name, chosen]];
      }),
    );
    const refused = [...hostile].filter(
      ([name, { refusedIn }]) => refusedIn === 'every field' || hasOwnForm(name),
    );
    return { hostile, refused: refused.map(([name]) => name) };
  });

/** Fields whose text must have a certain form: numbers, dates, addresses. The rest takes any text within its limits. */
export const hasOwnForm = (name: string): boolean =>
  /(?:cvr|pNumber|cpr|postcode|phone|Mobile|email|Email|Hours|hours|intensity|Ore|Percent|\.from|\.to|\.after|\.day|\.month|\.year)$/.test(
    name,
  );

/** The name under which a field's instruction stands: the three parts of a date share one. */
export const instructedAt = (name: string): string => name.replace(/\.(?:day|month|year)$/, '');

/** Bodies that no form of ours makes; what was typed properly stands in `typed`. */
export const ODD_BODIES: readonly {
  readonly what: string;
  readonly body: (typed: readonly Entry[]) => string;
}[] = [
  {
    what: 'names of the language itself',
    body: (typed) =>
      `${encoded(typed)}&__proto__=1&__proto__.kind=2&constructor=3&constructor.prototype.x=4&toString=5&valueOf.x=6&hasOwnProperty=7&then=8&length=9&contact.constructor=10`,
  },
  {
    what: 'ten thousand fields too many',
    body: (typed) =>
      `${encoded(typed)}&${Array.from({ length: 10_000 }, (_, i) => `extra${i}=${i}`).join('&')}`,
  },
  {
    what: 'very long names',
    body: (typed) => `${encoded(typed)}&${'n'.repeat(100_000)}=1&${'a.'.repeat(50_000)}b=2`,
  },
  { what: 'null bytes in names', body: (typed) => `${encoded(typed)}&na%00me=1&%00=2` },
  { what: 'broken percent-encoding', body: (typed) => `${encoded(typed)}&%zz=%E0%A4%A&x=%&y=%F` },
  { what: 'every field twice', body: (typed) => `${encoded(typed)}&${encoded(typed)}` },
  {
    what: 'a field and parts of it',
    body: (typed) => `${encoded(typed)}&${typed.map(([name]) => `${name}.x=1`).join('&')}`,
  },
  { what: 'parts where there is a field', body: (typed) => typed.map(([name]) => `${name}.0.x=1`).join('&') },
  { what: 'nothing but separators', body: () => '&&&=&=&==&' },
];

const encoded = (entries: readonly Entry[]): string =>
  new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
