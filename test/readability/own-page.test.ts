import { describe, expect, it } from 'vitest';
import { frame } from '../unit/templates/pages/page-data.ts';
import { ownPagesIn } from '../unit/templates/pages/own-pages.ts';
import { problemsOf } from '../unit/templates/pages/html-rules.ts';
import { danishLeft } from './danish-left.ts';
import { hardestSentences, HIGHEST_LIX, inWords, readabilityOf } from './lix.ts';
import { runningText } from './running-text.ts';

const english = { ...frame, language: 'en' as const, languageChoice: { action: '/sprog', back: '/' } };
const NAMES = [
  'Eksempelby Kommune',
  'Jobcenter Eksempelby',
  'Kantinen Testgaard ApS',
  'Karla Køkkentest',
  'Vita Vejledersen',
  'Demo Eksempelsen',
];

describe('the citizen’s own page', () => {
  it.each(ownPagesIn(frame))('is easy to read in Danish: %s', (_name, render) => {
    const text = runningText(render());
    const readability = readabilityOf(text);

    expect(
      readability.lix,
      `${inWords(readability)}. The hardest:\n${hardestSentences(text).join('\n')}`,
    ).toBeLessThanOrEqual(HIGHEST_LIX);
  });

  it.each(ownPagesIn(english))('has no Danish left in English: %s', (_name, render) => {
    expect(danishLeft(render(), NAMES)).toEqual([]);
  });

  it.each([...ownPagesIn(frame), ...ownPagesIn(english)])('is valid HTML: %s', async (_name, render) => {
    expect(await problemsOf(render())).toEqual([]);
  });

  it.each(ownPagesIn(frame))('never says that something failed or was missed: %s', (_name, render) => {
    expect(render()).not.toMatch(/mislyk|fejlet|ikke nået|overskredet|for sent|alert-error|alert-warning/i);
  });
});
