import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import { TERMS } from '../../../shared/domain/agreement/terms.ts';
import type { AgreementTexts } from '../../texts/agreement-texts.ts';
import type { TextFact } from '../parts/facts.tsx';

type Agreement = Sections['hours']['collectiveAgreement'] | undefined;

/** What applies to each term; where there is no collective agreement, only the law can be followed. */
export const termsFacts = (
  terms: Sections['terms'],
  collectiveAgreement: Agreement,
  { labels, words, view }: AgreementTexts,
): readonly TextFact[] =>
  TERMS.map((name) => {
    const term = terms[name];
    const label = labels.sections.terms[name].label;
    if (term.kind === 'own') return { label, value: term.text };
    return term.kind === 'follows' && collectiveAgreement?.kind === 'none'
      ? { label, value: view.followsLaw }
      : { label, value: words.terms[term.kind] };
  });
