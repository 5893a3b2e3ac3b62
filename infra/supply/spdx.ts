/** The licences that an SPDX expression names, each once. */
export const licencesIn = (expression: string): readonly string[] => [
  ...new Set(expression.split(/[\s()]+/).filter((word) => word !== '' && word !== 'OR' && word !== 'AND')),
];

/**
 * Whether who holds to `allowed` alone may use what is under this licence: one side of an OR is enough, an AND takes both. Text that is
 * no SPDX expression of licences, AND, OR and brackets is allowed by nothing.
 */
export const isAllowed = (expression: string, allowed: ReadonlySet<string>): boolean => {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const reading = anyOf(words, 0, allowed);
  return reading !== undefined && reading.next === words.length && reading.holds;
};

type Reading = { readonly holds: boolean; readonly next: number };
type Read = (words: readonly string[], at: number, allowed: ReadonlySet<string>) => Reading | undefined;

/** Parts of one kind in a row, joined by one word. */
const joined =
  (word: 'OR' | 'AND', part: Read, join: (one: boolean, other: boolean) => boolean): Read =>
  (words, at, allowed) => {
    let read = part(words, at, allowed);
    while (read !== undefined && words[read.next] === word) {
      const before: Reading = read;
      const after = part(words, before.next + 1, allowed);
      read = after && { holds: join(before.holds, after.holds), next: after.next };
    }
    return read;
  };

const licence: Read = (words, at, allowed) => {
  const word = words[at];
  if (word === '(') {
    const inner = anyOf(words, at + 1, allowed);
    return inner !== undefined && words[inner.next] === ')' ? { ...inner, next: inner.next + 1 } : undefined;
  }
  return word === undefined || [')', 'OR', 'AND'].includes(word)
    ? undefined
    : { holds: allowed.has(word), next: at + 1 };
};

const allOf = joined('AND', licence, (one, other) => one && other);
const anyOf: Read = (words, at, allowed) =>
  joined('OR', allOf, (one, other) => one || other)(words, at, allowed);
