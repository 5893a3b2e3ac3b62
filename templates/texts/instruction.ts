import type { Problem } from '../../shared/domain/agreement/problems.ts';
import type { Language } from '../../shared/domain/language.ts';
import { decimalComma } from './danish-format.ts';
import { decimalPoint } from './english-format.ts';
import type { InBoth } from './in-both.ts';
import { ruleTexts } from './texts.ts';

/** What messages need to know of a field: what it is called, and the instruction when it is blank. */
export type AskedField = { readonly name: string; readonly ask: string };

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
