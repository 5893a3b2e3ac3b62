import { type Answers, answerAt, lastText } from '../../../shared/domain/agreement/typed.ts';

/** What is wrong at one field, as an instruction. */
export type FieldMessage = { readonly field: string; readonly text: string };

/** What was typed on a page and what is wrong with it: all that the parts of a form need. */
export type Fields = {
  readonly answers: Answers;
  readonly messages: ReadonlyMap<string, string>;
  /** What to look at again in a field, and nothing that has to be changed. */
  readonly notes?: ReadonlyMap<string, string> | undefined;
};

/** The first message of each field stands; the others come when that one is mended. */
export const fieldsOf = (answers: Answers, messages: readonly FieldMessage[] = []): Fields => ({
  answers,
  messages: new Map(messages.toReversed().map(({ field, text }) => [field, text])),
});

/** Where the error summary leads: the input itself, and the first of its inputs when a field has several. */
export const fieldId = (name: string): string => `field-${name}`;

/** The text typed at a dotted name, the last one when it came several times; nothing when something else came. */
export const typedText = (answers: Answers, name: string): string => lastText(answerAt(answers, name));

/** The words ticked at a dotted name. */
export const typedWords = (answers: Answers, name: string): readonly string[] => {
  const found = answerAt(answers, name);
  if (typeof found === 'string') return found === '' ? [] : [found];
  return Array.isArray(found) ? found.filter((word) => typeof word === 'string') : [];
};

/** How many rows were typed at a dotted name. */
export const typedRows = (answers: Answers, name: string): number => {
  const found = answerAt(answers, name);
  return Array.isArray(found) ? found.length : 0;
};
