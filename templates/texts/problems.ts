import type { Problem } from '../../shared/domain/agreement/problems.ts';
import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import { decimalComma } from './danish-format.ts';
import { fieldTextOf } from './form-texts.ts';
import { ruleTexts } from './form/rule-texts.ts';

/** What messages need to know of a field: what it is called, and the instruction when it is blank. */
export type AskedField = { readonly name: string; readonly ask: string };

/** The instruction at a field of the employer's form: what to do, never only that something is wrong. */
export const problemText = (section: SectionKey, problem: Problem): string => {
  const text = fieldTextOf(section, problem.field) ?? UNKNOWN_FIELD;
  return `${rowOf(section, problem.field)}${instruction(problem, text)}`;
};

/** The same for a field of any other form. */
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

const UNKNOWN_FIELD: AskedField = { name: 'feltet', ask: 'Udfyld det felt, der mangler.' };

/** "Milepæl 2: " before what is wrong in a row. */
const rowOf = (section: SectionKey, field: string): string => {
  const row = /^(\w+)\.(\d+)(?:\.|$)/.exec(field)?.[2];
  if (row === undefined) return '';
  return `${section === 'job' ? 'Opgave' : 'Milepæl'} ${Number(row) + 1}: `;
};
