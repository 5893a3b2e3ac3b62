import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../../shared/domain/agreement/sections.ts';
import { LANGUAGES } from '../../../../shared/domain/language.ts';
import { fieldTextOf, formTexts } from '../../../../templates/texts/form-texts.ts';

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '');

const NAMES = LANGUAGES.flatMap((language) =>
  SECTIONS.flatMap((section) =>
    Object.keys(formTexts[language][section]).map((field) => ({ language, section, field })),
  ),
);

describe('what messages call a field', () => {
  it('is what the page calls it, or says whose it is as well', () => {
    const others = NAMES.filter(({ language, section, field }) => {
      const text = fieldTextOf(language, section, field);
      return text !== undefined && !letters(text.name).includes(letters(text.label));
    });

    expect(others.map(({ language, section, field }) => `${language} ${section} ${field}`)).toEqual([]);
  });
});
