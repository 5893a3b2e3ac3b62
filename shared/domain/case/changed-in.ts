import canonicalize from 'canonicalize';

/** Which of the facts named in `keys` are others than before, as the history says it: their names, never what they are. */
export const changedIn = <Facts>(
  before: Facts,
  after: Partial<Facts>,
  keys: readonly (keyof Facts & string)[],
): string => keys.filter((key) => canonicalize(before[key]) !== canonicalize(after[key])).join(' ');
