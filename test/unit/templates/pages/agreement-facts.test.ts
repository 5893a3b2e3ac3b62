import { describe, expect, it } from 'vitest';
import { completeAnswers, withAnswer } from '../../../builders/answers.ts';
import { aContent, someSections } from '../../../builders/content.ts';
import { toRead } from './citizen-pages.ts';
import { frame } from './page-data.ts';

const english = { ...frame, language: 'en' as const };

const withSections = (answers: Parameters<typeof someSections>[0]): string =>
  toRead({ content: aContent({ sections: someSections(answers) }) });

describe('the agreement that the citizen reads', () => {
  it('has the English word below each Danish label and fixed choice on an English page', () => {
    const html = toRead({ frame: english });

    for (const [danish, translated] of [
      ['Startdato', 'Start date'],
      ['Månedligt bagud', 'Monthly in arrears'],
      ['Ingen tunge løft', 'No heavy lifting'],
      ['Mandag 9.00–13.00', 'Monday 9.00–13.00'],
      ['I alt 8 timer om ugen', '8 hours a week in all'],
    ])
      expect(html).toContain(`${danish}<span class="gloss" lang="en">${translated}</span>`);
  });

  it('has no such word beside what was typed, and none at all on a Danish page', () => {
    expect(toRead({ frame: english })).toContain('<dd>Kantinemedhjælper</dd>');
    expect(toRead()).not.toContain('class="gloss"');
  });

  it('tells the days and the pay of a week among what matters most', () => {
    const html = toRead().split('agreement-company')[0] ?? '';

    expect(html).toContain('Mandag 9.00–13.00');
    expect(html).toContain('I alt 8 timer om ugen');
    expect(html).toContain('6 timer × 142,50 kr. = 855,00 kr. om ugen før skat');
    expect(html).toContain('Mette Mentortest');
  });

  it('reckons no pay of a week from pay by the month', () => {
    const monthly = withAnswer(completeAnswers(), ['hours', 'pay'], { amountOre: '3.000', per: 'month' });

    expect(withSections(monthly)).not.toContain('om ugen før skat');
  });

  it('follows the law alone where there is no collective agreement', () => {
    const none = withAnswer(completeAnswers(), ['hours', 'collectiveAgreement'], { kind: 'none' });

    expect(withSections(none)).toContain('Følger loven');
    expect(withSections(none)).not.toContain('Følger overenskomst eller lov');
    expect(toRead()).toContain('Følger overenskomst eller lov');
  });

  it('can be called and written to from the page', () => {
    const html = toRead();

    expect(html).toContain('aria-label="Ring til Vita Vejledersen, 56 12 34 56"');
    expect(html).toContain('href="mailto:karla@example.com"');
  });
});
