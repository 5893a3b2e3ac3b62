import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Language } from '../../shared/domain/language.ts';
import { agreementLabels as danish } from './da/agreement-labels.ts';
import { agreementLabels as english } from './en/agreement-labels.ts';

const LABELS = { da: danish, en: english };

/** What a section is called: in Danish in the agreement, in the page's language as a step of the form. */
export const sectionTitle = (section: SectionKey, language: Language = 'da'): string =>
  LABELS[language].sections[section].label;
