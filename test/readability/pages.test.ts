import { describe, expect, it } from 'vitest';
import { citizenPages } from '../unit/templates/pages/citizen-pages.ts';
import { frame } from '../unit/templates/pages/page-data.ts';
import { WHOLE_PAGES } from '../unit/templates/pages/whole-pages.ts';
import { hardestSentences, HIGHEST_LIX, inWords, readabilityOf } from './lix.ts';
import { runningText } from './running-text.ts';

const PAGES = [...citizenPages(frame), ...WHOLE_PAGES];

/**
 * Each page that a citizen or an employer reads, by itself: an easy page does not make up for a hard one. Measured is what
 * we wrote. Headings, labels, buttons and choices are no running sentences, and what people typed is not ours (`lix.ts`,
 * `running-text.ts`); legal words count like all others.
 */
describe('the Danish of a page for citizen or employer is easy to read', () => {
  it.each(PAGES)('%s', (_name, render) => {
    const text = runningText(render());
    const readability = readabilityOf(text);

    expect(
      readability.lix,
      `${inWords(readability)}. The hardest:\n${hardestSentences(text).join('\n')}`,
    ).toBeLessThanOrEqual(HIGHEST_LIX);
  });
});
