import { refusals as danish } from './da/refusals.ts';
import { refusals as english } from './en/refusals.ts';
import type { InBoth } from './in-both.ts';

/** How the service says no; in a file of its own, which is read when it does. */
export const refusalTexts: InBoth<typeof danish> = { da: danish, en: english };
