import { identity as danish } from './da/identity.ts';
import { identity as english } from './en/identity.ts';
import type { InBoth } from './in-both.ts';

/** The way over MitID; in a file of its own, which is read by those who go it. */
export const identityTexts: InBoth<typeof danish> = { da: danish, en: english };
