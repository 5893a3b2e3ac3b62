import { describe, expect, expectTypeOf, it } from 'vitest';
import { REFUSAL_CODES, type RefusalCode } from '../../../shared/domain/refusals.ts';
import { REFUSAL_STATUS } from '../../../shared/web/refusal-answers.ts';
import { LANGUAGES } from '../../../shared/domain/language.ts';
import type { RefusalText } from '../../../templates/texts/da/refusals.ts';
import { refusalTexts } from '../../../templates/texts/refusal-texts.ts';

describe('every refusal', () => {
  it('has its HTTP status and its text in tables that do not compile without it', () => {
    expectTypeOf(REFUSAL_STATUS).toEqualTypeOf<Readonly<Record<RefusalCode, number>>>();
    expectTypeOf(refusalTexts.da).toEqualTypeOf<Readonly<Record<RefusalCode, RefusalText>>>();

    expect(Object.keys(REFUSAL_STATUS)).toEqual([...REFUSAL_CODES]);
    for (const language of LANGUAGES) expect(Object.keys(refusalTexts[language])).toEqual([...REFUSAL_CODES]);
  });

  it.each(REFUSAL_CODES)('%s is answered as something the client must do otherwise, or try again', (code) => {
    expect([401, 403, 404, 409, 410, 413, 422, 429, 503]).toContain(REFUSAL_STATUS[code]);
  });

  it.each(REFUSAL_CODES)('%s is told in a heading and at least one whole sentence', (code) => {
    for (const language of LANGUAGES) {
      const { heading, paragraphs } = refusalTexts[language][code];

      expect(heading.trim().length).toBeGreaterThan(5);
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const paragraph of paragraphs) expect(paragraph).toMatch(/^[A-ZÆØÅ].{15,}[.!?]$/u);
    }
  });

  it('says of a foreign, revoked, expired or unknown link the very same', () => {
    expect(REFUSAL_CODES.filter((code) => code.startsWith('link-'))).toEqual([]);
    expect(REFUSAL_STATUS['not-found']).toBe(404);
  });
});
