import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import { TERMS } from '../../../shared/domain/agreement/terms.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import type { Fact } from '../parts/facts.tsx';

export const termsFacts = (terms: Sections['terms']): readonly Fact[] =>
  TERMS.map((name) => {
    const term = terms[name];
    return {
      label: agreementLabels.sections.terms[name].label,
      value: term.kind === 'own' ? term.text : agreementWords.terms[term.kind],
    };
  });
