import type { Problem } from '../../shared/domain/agreement/problems.ts';
import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Language } from '../../shared/domain/language.ts';
import { fieldTextOf, formTexts, patternOf } from './form-texts.ts';
import { instruction } from './instruction.ts';
import { employerTexts } from './texts.ts';

/** The instruction at a field of the employer's form, which of its rows it is about first. */
export const problemText = (language: Language, section: SectionKey, problem: Problem): string => {
  const { unknownField, rows } = employerTexts[language].step;
  const text = fieldTextOf(language, section, problem.field) ?? unknownField;
  const row = /^(tasks|milestones)\.(\d+)(?:\.|$)/.exec(problem.field);
  const said = instruction(problem, text, language);
  if (row === null) return said;
  return rows.about(row[1] === 'tasks' ? rows.task : rows.milestone, Number(row[2]) + 1, said);
};

/** The problems in the order in which their fields stand on the page; rows one after the other. */
export const inPageOrder = (section: SectionKey, problems: readonly Problem[]): readonly Problem[] => {
  const names = Object.keys(formTexts.da[section]);
  const placeOf = ({ field }: Problem): Place => {
    const [, list, row] = /^(\w+)\.(\d+)(?:\.|$)/.exec(field) ?? [];
    const own = names.indexOf(patternOf(field));
    return list === undefined ? [own, 0, 0] : [names.indexOf(list), Number(row), own];
  };
  return problems.toSorted((one, other) => compare(placeOf(one), placeOf(other)));
};

type Place = readonly [group: number, row: number, field: number];

const compare = (one: Place, other: Place): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
