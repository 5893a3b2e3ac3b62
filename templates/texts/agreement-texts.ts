import { agreementLabels as danishLabels } from './da/agreement-labels.ts';
import { agreementLabels as englishLabels } from './en/agreement-labels.ts';
import { type Format, formats } from './formats.ts';
import type { InBoth } from './in-both.ts';
import { agreementViewTexts, wordsTexts } from './texts.ts';

/** All that the agreement says in words of the service: what stands around what was typed. */
export type AgreementTexts = {
  readonly labels: typeof danishLabels;
  readonly words: (typeof wordsTexts)['da'];
  readonly view: (typeof agreementViewTexts)['da'];
  readonly format: Format;
};

/** The agreement itself is in the Danish ones; the others explain it. */
export const agreementTexts: InBoth<AgreementTexts> = {
  da: { labels: danishLabels, words: wordsTexts.da, view: agreementViewTexts.da, format: formats.da },
  en: {
    labels: englishLabels,
    words: wordsTexts.en,
    view: agreementViewTexts.en,
    // As good as the Danish way, which stands beside it.
    format: { ...formats.en, percent: formats.da.percent },
  },
};
