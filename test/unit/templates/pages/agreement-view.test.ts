import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { AgreementContent } from '../../../../shared/domain/agreement/agreement-content.ts';
import { readAgreement } from '../../../../shared/domain/agreement/whole-agreement.ts';
import { AgreementView } from '../../../../templates/pages/agreement/agreement-view.tsx';
import { KeyFacts } from '../../../../templates/pages/agreement/key-facts.tsx';
import { answersFrom } from './page-data.ts';
import { testgaard, testgaardContent, TODAY } from './testgaard-answers.ts';

const shown = (content: AgreementContent = testgaardContent()): string =>
  renderToString(h(AgreementView, { content }));

describe('the agreement on a page', () => {
  it.each([
    'Demo Eksempelsen',
    'Vita Vejledersen',
    '56 12 34 56',
    'vita@example.org',
    'EX-2026-2',
    'Nyt fleksjob',
    'Permanent',
    'Kantinen Testgaard ApS',
    '99990015',
    'Testgaardsvej 5, 4660 Prøveby',
    'Privat',
    'Karla Køkkentest, Køkkenleder',
    '20 12 34 56',
    'karla@example.com',
    'Kantinemedhjælper',
    '1. februar 2027',
    'Ikke tidsbegrænset',
    '3 måneder med 14 dages varsel',
    'Fylde salatbaren op',
    'Tørre borde af',
    'Løfte kasser',
    'Ekstra pauser',
    'Ingen tunge løft',
    'Pause efter 45 minutter.',
    'Ikke aktuelt',
    '8 timer',
    '75',
    '6 timer',
    'Mandag 9.00–13.00',
    'Onsdag 9.00–13.00',
    '142,50 kr. pr. time',
    'Månedligt bagud',
    'Kantineoverenskomsten',
    'En måned fra begge sider.',
    'Følger overenskomst eller lov',
    'Nye opgaver',
    'senere kassen.',
    'hvis det går godt.',
    'Vi forventer flere timer',
    '1. februar 2028',
    'Klargør salatbaren',
    'Salatbaren er klar kl. 11.',
    '1. april 2027',
    'Demo og Karla',
    'Mette Mentortest',
    '20 65 43 21',
    '1 time om ugen',
    'Telefon',
  ])('says "%s"', (words) => {
    expect(shown()).toContain(words);
  });

  it('says in short what matters most, and whom to call', () => {
    const html = renderToString(h(KeyFacts, { content: testgaardContent() }));

    expect(html).toMatch(
      /Kantinemedhjælper<\/li><li>Hos Kantinen Testgaard ApS<\/li><li>Fra 1\. februar 2027/,
    );
    expect(html).toMatch(/8 timer om ugen på arbejde<\/li><li>Løn for 6 timer om ugen/);
    expect(html).toContain('href="tel:+4556123456"');
    expect(html).not.toContain('99990015');
  });

  it('says why no more hours are expected, and when it is looked at again', () => {
    const outlook = answersFrom({
      kind: 'no-more-hours',
      'reason.kind': 'economy',
      'lookAgain.day': '1',
      'lookAgain.month': '2',
      'lookAgain.year': '2028',
    });
    const expectations = { ...testgaard.progression.expectations, outlook };
    const { complete } = readAgreement(
      { ...testgaard, progression: { ...testgaard.progression, expectations } },
      TODAY,
    );
    if (complete === undefined) throw new Error('the answers are not complete');

    const html = shown({ ...testgaardContent(), sections: complete });

    expect(html).toContain('Vi forventer ikke flere timer');
    expect(html).toContain('Økonomi');
    expect(html).toContain('Vi ser på det igen');
  });
});
