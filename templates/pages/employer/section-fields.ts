import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { fieldTextOf } from '../../texts/form-texts.ts';
import type { FieldWords } from '../parts/field-frame.tsx';
import type { Fields } from '../parts/fields.ts';

/** Gives a field of a section all that its part of the page needs, by its dotted name. */
export type FieldOf = (name: string) => FieldWords;

export const fieldsOfSection =
  (language: Language, section: SectionKey, fields: Fields): FieldOf =>
  (name) => {
    const text = fieldTextOf(language, section, name);
    return { fields, name, label: text?.label ?? name, hint: text?.hint, optional: text?.optional };
  };
