import { KEYS } from './keys.ts';

/** What holds people's words. Keys, dates and counts stay as they are: they are what is asked for. */
const SEALED: ReadonlySet<string> = new Set(['data', 'line', 'bytes']);
/** Partitions of which nothing is sealed: the keys themselves, and the names of documents, which name nobody. */
const PLAIN = [KEYS, 'DOCUMENT#'];
const FIGURES = 'FIGURES#';

/** Whether this attribute of a row in this partition is stored sealed only (docs/decisions/0035). */
export const isSealedField = (pk: string, attribute: string): boolean => {
  if (pk.startsWith(FIGURES)) return attribute === 'standing' || attribute.includes('#');
  return SEALED.has(attribute) && !PLAIN.some((prefix) => pk.startsWith(prefix));
};
