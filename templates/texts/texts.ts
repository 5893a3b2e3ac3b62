import type { InBoth } from './in-both.ts';
import { parts as danishParts } from './da/parts.ts';
import { parts as englishParts } from './en/parts.ts';

/** Everything the parties read on pages and in mails, by what it is about. What staff read is in `desk/`, in Danish alone. */
export const partsTexts: InBoth<typeof danishParts> = { da: danishParts, en: englishParts };
