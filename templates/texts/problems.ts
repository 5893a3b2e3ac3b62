import type { Problem } from '../../shared/domain/agreement/problems.ts';
import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import { fieldTextOf } from './form-texts.ts';
import { type AskedField, instruction } from './instruction.ts';

/** The instruction at a field of the employer's form, which of its rows it is about first. */
export const problemText = (section: SectionKey, problem: Problem): string => {
  const text = fieldTextOf(section, problem.field) ?? UNKNOWN_FIELD;
  return `${rowOf(section, problem.field)}${instruction(problem, text)}`;
};

const UNKNOWN_FIELD: AskedField = { name: 'feltet', ask: 'Udfyld det felt, der mangler.' };

/** "Milepæl 2: " before what is wrong in a row. */
const rowOf = (section: SectionKey, field: string): string => {
  const row = /^(\w+)\.(\d+)(?:\.|$)/.exec(field)?.[2];
  if (row === undefined) return '';
  return `${section === 'job' ? 'Opgave' : 'Milepæl'} ${Number(row) + 1}: `;
};
