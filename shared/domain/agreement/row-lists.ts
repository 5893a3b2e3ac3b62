import { withoutBlankRows } from './inputs.ts';
import type { SectionKey } from './sections.ts';
import type { Answer, Answers } from './typed.ts';

/** The list of rows in a section, where it has one, and how many rows it may have. */
export const ROW_LISTS: { readonly [Key in SectionKey]?: { readonly name: string; readonly most: number } } =
  {
    job: { name: 'tasks', most: 10 },
    progression: { name: 'milestones', most: 6 },
  };

/** What a row's button asks for: one more row, or the row at a place (from 0) taken out. */
export type RowRequest = 'add' | { readonly remove: number };

export const rowRequest = (text: string): RowRequest | undefined => {
  if (text === 'add') return 'add';
  const place = /^remove:(\d{1,2})$/.exec(text)?.[1];
  return place === undefined ? undefined : { remove: Number(place) };
};

/** The answers with one row more or less; the other rows stay as typed. */
export const withRows = (section: SectionKey, answers: Answers, asked: RowRequest): Answers => {
  const list = ROW_LISTS[section];
  if (list === undefined) return answers;
  const rows = rowsIn(answers, list.name);
  if (asked === 'add') return rows.length < list.most ? { ...answers, [list.name]: [...rows, ''] } : answers;
  return { ...answers, [list.name]: rows.filter((_, place) => place !== asked.remove) };
};

/** The answers as they are stored: rows in which nothing was typed are closed up, so that places are the same everywhere. */
export const withoutGaps = (section: SectionKey, answers: Answers): Answers => {
  const list = ROW_LISTS[section];
  return list === undefined
    ? answers
    : { ...answers, [list.name]: withoutBlankRows(rowsIn(answers, list.name)) };
};

const rowsIn = (answers: Answers, name: string): readonly Answer[] => {
  const rows = answers[name];
  return Array.isArray(rows) ? rows : [];
};
