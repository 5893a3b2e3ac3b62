import { describe, expect, it } from 'vitest';
import { frame } from '../unit/templates/pages/page-data.ts';
import { questionPagesIn } from '../unit/templates/pages/question-pages.ts';
import { danishLeft } from './danish-left.ts';
import { hardestSentences, HIGHEST_LIX, inWords, readabilityOf } from './lix.ts';
import { runningText } from './running-text.ts';

const english = { ...frame, language: 'en' as const, languageChoice: { action: '/sprog', back: '/' } };

describe('the questions before a talk', () => {
  it.each(questionPagesIn(frame))('are easy to read in Danish: %s', (_name, render) => {
    const text = runningText(render());
    const readability = readabilityOf(text);

    expect(
      readability.lix,
      `${inWords(readability)}. The hardest:\n${hardestSentences(text).join('\n')}`,
    ).toBeLessThanOrEqual(HIGHEST_LIX);
  });

  it.each(questionPagesIn(english))('have no Danish left in English: %s', (_name, render) => {
    const names = ['Eksempelby Kommune', 'Jobcenter Eksempelby', 'Vita Vejledersen', 'diagnose'];

    expect(danishLeft(render(), names)).toEqual([]);
  });
});
