import type { AssuranceLevel } from '../../../shared/domain/access/identity.ts';

/** The levels of NSIS as they are called in Danish. */
const LEVELS: Readonly<Record<AssuranceLevel, string>> = {
  low: 'lav',
  substantial: 'betydelig',
  high: 'høj',
};

/** "MitID (betydelig)": how somebody was known who signed. */
export const mitIdText = (assurance: AssuranceLevel): string => `MitID (${LEVELS[assurance]})`;

export const isAssurance = (word: unknown): word is AssuranceLevel =>
  typeof word === 'string' && Object.hasOwn(LEVELS, word);
