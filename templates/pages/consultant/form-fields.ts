import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { textAt } from '../../texts/desk/consultant-texts.ts';
import { instruction } from '../../texts/instruction.ts';
import type { FieldWords } from '../parts/field-frame.tsx';
import { type FieldMessage, fieldsOf } from '../parts/fields.ts';

type Texts = Parameters<typeof textAt>[0];

export type TypedForm = { readonly answers: Answers; readonly problems: readonly Problem[] };

/** What is said at a field, from the instruction that its rule gives. */
export type Said = (problem: Problem, words: string) => string;

/** The instructions at the fields of a form on the desk. */
export const messagesFor = (
  texts: Texts,
  problems: readonly Problem[],
  said: Said = (_problem, words) => words,
): readonly FieldMessage[] =>
  problems.map((problem) => {
    const text = textAt(texts, problem.field);
    const name = text?.name ?? text?.label ?? problem.field;
    return {
      field: problem.field,
      text: said(problem, instruction(problem, { name, ask: text?.ask ?? '' })),
    };
  });

/** Gives a field of the form all that its part of the page needs, by its dotted name. */
export const fieldMaker = (
  texts: Texts,
  { answers, problems }: TypedForm,
  said?: Said,
): ((name: string) => FieldWords) => {
  const fields = fieldsOf(answers, messagesFor(texts, problems, said));
  return (name) => {
    const text = textAt(texts, name);
    return { fields, name, label: text?.label ?? name, hint: text?.hint, optional: text?.optional };
  };
};
