import type { InBoth } from './in-both.ts';
import { employerHelp as danishEmployerHelp } from './da/employer-help.ts';
import { employerHelp as englishEmployerHelp } from './en/employer-help.ts';

/** What helps with the steps of the form; apart, so that only who fills in waits for it (decision 0008). */
export const employerHelpTexts: InBoth<typeof danishEmployerHelp> = {
  da: danishEmployerHelp,
  en: englishEmployerHelp,
};
