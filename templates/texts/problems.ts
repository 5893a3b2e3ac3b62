import type { Problem } from '../../shared/domain/agreement/problems.ts';
import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Language } from '../../shared/domain/language.ts';
import { fieldTextOf, formTexts, patternOf } from './form-texts.ts';
import { instruction } from './instruction.ts';
import { employerTexts } from './texts.ts';

/** The instruction at a field of the employer's form, which of its rows it is about first. */
export const problemText = (language: Language, section: SectionKey, problem: Problem): string => {
  const text = fieldTextOf(language, section, problem.field) ?? employerTexts[language].step.unknownField;
  return atItsRow(language, problem.field, instruction(problem, text, language));
};

/** What messages call a field of the employer's form, which of its rows it is in first. */
export const fieldName = (language: Language, section: SectionKey, field: string): string => {
  const { name } = fieldTextOf(language, section, field) ?? employerTexts[language].step.unknownField;
  return atItsRow(language, field, name);
};

const atItsRow = (language: Language, field: string, said: string): string => {
  const { rows } = employerTexts[language].step;
  const row = /^(tasks|milestones)\.(\d+)(?:\.|$)/.exec(field);
  if (row === null) return said;
  return rows.about(row[1] === 'tasks' ? rows.task : rows.milestone, Number(row[2]) + 1, said);
};

/** Problems, or whatever else stands at fields, in the order in which their fields stand on the page; rows one after the other. */
export const inPageOrder = <AtField extends Pick<Problem, 'field'>>(
  section: SectionKey,
  problems: readonly AtField[],
): readonly AtField[] => {
  const names = Object.keys(formTexts.da[section]);
  const placeOf = ({ field }: AtField): Place => {
    const [, list, row] = /^(\w+)\.(\d+)(?:\.|$)/.exec(field) ?? [];
    const own = names.indexOf(patternOf(field));
    return list === undefined ? [own, 0, 0] : [names.indexOf(list), Number(row), own];
  };
  return problems.toSorted((one, other) => compare(placeOf(one), placeOf(other)));
};

type Place = readonly [group: number, row: number, field: number];

const compare = (one: Place, other: Place): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
