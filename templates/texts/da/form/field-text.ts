import type { SectionKey, Sections } from '../../../../shared/domain/agreement/sections.ts';
import type { GroupName, InputName } from '../../agreement-shape.ts';

/**
 * What the form says at one field. `ask` is the instruction when nothing was typed; `label` and `name` default to the
 * agreement's own label, and `name` to `label` without its question mark, so that form, document and message call the field
 * the same.
 */
export type FieldText = {
  readonly ask: string;
  /** The question on the page, where the agreement's label alone does not ask it. */
  readonly label?: string;
  /** What messages call the field, where several fields have the same label. */
  readonly name?: string;
  readonly hint?: string;
  readonly optional?: true;
  /** An answer that would do, in messages about one that does not. */
  readonly example?: string;
  /** What more helps where a number is not right. */
  readonly also?: string;
};

/** Texts by dotted field name; `*` stands for the row's number. */
export type SectionTexts = Readonly<Record<string, FieldText>>;

/** The texts of one section: every input has one, and what belongs together may have one. */
export type TextsOf<Key extends SectionKey> = {
  readonly [Name in InputName<Sections[Key]>]: FieldText;
} & { readonly [Name in GroupName<Sections[Key]>]?: FieldText };

/** The same fields in another language, each with all that the first says of it. */
export type SameFields<Danish extends SectionTexts> = {
  readonly [Name in keyof Danish]: FieldText &
    Readonly<Record<keyof Danish[Name], unknown>> &
    (Danish[Name] extends { readonly optional: true } ? unknown : { readonly optional?: never });
};
