/**
 * What the form says at one field. `ask` is the instruction when nothing was typed; `label` and `name` default to the
 * agreement's own label, so that form, document and message call the field the same.
 */
export type FieldText = {
  readonly ask: string;
  /** The question on the page, where the agreement's label alone does not ask it. */
  readonly label?: string;
  /** What messages call the field, where several fields have the same label. */
  readonly name?: string;
  readonly hint?: string;
  readonly optional?: true;
};

/** Texts by dotted field name; `*` stands for the row's number. */
export type SectionTexts = Readonly<Record<string, FieldText>>;
