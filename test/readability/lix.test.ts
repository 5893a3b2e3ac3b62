import { describe, expect, test } from 'vitest';
import { hardestSentences, readabilityOf, sentencesIn } from './lix.ts';

describe('LIX', () => {
  test('is words per sentence plus the percentage of words of more than six letters', () => {
    expect(readabilityOf(['Du skal læse aftalen. Den gælder fra i dag.'])).toEqual({
      words: 9,
      sentences: 2,
      longWords: 1,
      lix: 9 / 2 + 100 / 9,
    });
  });

  test('does not take a date, a time of day or an abbreviation for the end of a sentence', () => {
    expect(
      sentencesIn(['Den 22. november 2026 kl. 10.15 har du en samtale på ca. 20 minutter.']),
    ).toHaveLength(1);
  });

  test('measures running sentences alone, not headings, labels and buttons', () => {
    expect(readabilityOf(['Arbejdsintensitet', 'Underskriv aftalen', 'Du kan ringe.'])).toMatchObject({
      sentences: 1,
      words: 3,
    });
  });

  test('is 0 for a text without a running sentence', () => {
    expect(readabilityOf(['Underskriv aftalen']).lix).toBe(0);
  });

  test('names the hardest sentence first', () => {
    expect(hardestSentences(['Du kan ringe. Kommunen registrerer ansættelsesforholdet.'], 1)).toEqual([
      '103 Kommunen registrerer ansættelsesforholdet.',
    ]);
  });
});
