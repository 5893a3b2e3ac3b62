import type { Problem } from '../../shared/domain/agreement/problems.ts';
import { decimalComma } from './danish-format.ts';
import { ruleTexts } from './da/form/rule-texts.ts';

/** What messages need to know of a field: what it is called, and the instruction when it is blank. */
export type AskedField = { readonly name: string; readonly ask: string };

/** The instruction at a field: what to do, never only that something is wrong. */
export const instruction = (problem: Problem, field: AskedField): string =>
  ruleTexts[problem.rule]({
    field,
    path: problem.field,
    limit: decimalComma(problem.limit ?? 0),
    least: decimalComma(problem.least ?? 0),
    typed: decimalComma(problem.typed ?? 0),
    letter: problem.letter ?? '',
    step: problem.limit ?? 1,
  });
