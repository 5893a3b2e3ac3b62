import { describe, expect, it } from 'vitest';
import { consents } from '../../templates/texts/consents.ts';
import { documentTexts } from '../../templates/texts/da/document.ts';
import { employerHelpTexts } from '../../templates/texts/employer-help-texts.ts';
import * as texts from '../../templates/texts/texts.ts';
import { hardestSentences, HIGHEST_LIX, inWords, readabilityOf } from './lix.ts';

/** Every text in a table. What takes more than words, and so is no text yet, is read on the pages instead. */
const textsIn = (table: unknown): readonly string[] => {
  if (typeof table === 'string') return [table];
  if (typeof table !== 'object' || table === null) return [];
  return Object.values(table).flatMap(textsIn);
};

const AREAS = [
  ...Object.entries({ ...texts, employerHelpTexts }).map(([area, { da }]): [string, readonly string[]] => [
    area,
    textsIn(da),
  ]),
  ['consents', textsIn(consents)] as const,
  ['documentTexts', textsIn(documentTexts)] as const,
]
  // Mails are measured as they are written, each by itself.
  .filter(([area, all]) => area !== 'mailsTexts' && readabilityOf(all).sentences > 0);

/** Also what no page of the tests shows just now. */
describe('the Danish texts of an area are easy to read', () => {
  it.each(AREAS)('%s', (_area, all) => {
    const readability = readabilityOf(all);

    expect(
      readability.lix,
      `${inWords(readability)}. The hardest:\n${hardestSentences(all).join('\n')}`,
    ).toBeLessThanOrEqual(HIGHEST_LIX);
  });

  it('and there are many of them', () => {
    expect(AREAS.length).toBeGreaterThan(8);
  });
});
