import { door as danish } from './da/door.ts';
import { door as english } from './en/door.ts';
import type { InBoth } from './in-both.ts';

/** The page before a party's link; in a file of its own, which is read where MitID is asked first. */
export const doorTexts: InBoth<typeof danish> = { da: danish, en: english };
