import type { Problem } from '../../shared/domain/agreement/problems.ts';
import type { Language } from '../../shared/domain/language.ts';
import { decimalComma } from './danish-format.ts';
import { decimalPoint } from './english-format.ts';
import type { InBoth } from './in-both.ts';
import { ruleTexts as danishRules } from './da/form/rule-texts.ts';
import { ruleTexts as englishRules } from './en/form/rule-texts.ts';

/** What messages need to know of a field: what it is called, the instruction when it is blank, and what an answer may look like. */
export type AskedField = {
  readonly name: string;
  readonly ask: string;
  readonly example?: string;
  readonly also?: string;
};

/** Not among the other texts: only pages with a form need them, and many functions load those later. */
const ruleTexts: InBoth<typeof danishRules> = { da: danishRules, en: englishRules };

const NUMBERS: InBoth<(value: number) => string> = { da: decimalComma, en: decimalPoint };

/** The instruction at a field, in the language that the field is named in: what to do, never only that something is wrong. */
export const instruction = (problem: Problem, field: AskedField, language: Language = 'da'): string => {
  const number = NUMBERS[language];
  return ruleTexts[language][problem.rule]({
    field,
    path: problem.field,
    limit: number(problem.limit ?? 0),
    least: number(problem.least ?? 0),
    typed: number(problem.typed ?? 0),
    letter: problem.letter ?? '',
    step: problem.limit ?? 1,
  });
};
