import { describe, expect, it } from 'vitest';
import { healthToldIn, healthWordsIn } from '../../../../../shared/domain/agreement/health-words.ts';

describe('words about health', () => {
  it.each([
    ['Han har en depression.', ['depression']],
    ['Pga. DEPRESSIONEN holder hun pauser', ['DEPRESSIONEN']],
    ['ADHD-venlig plads', ['ADHD']],
    ['Autisme, sclerose og angst', ['Autisme', 'sclerose', 'angst']],
    ['Dissemineret sklerose', ['sklerose']],
    ['Tager smertestillende medicin kl. 12', ['smertestillende', 'medicin']],
    ['Arbejdsstress og stressramt', ['Arbejdsstress', 'stressramt']],
    ['Kræft, brystkræft og kræftsygdom', ['Kræft', 'brystkræft', 'kræftsygdom']],
    ['Hendes diagnoser er kendt', ['diagnoser']],
    ['En lungesygdom og en ryglidelse', ['lungesygdom', 'ryglidelse']],
    ['Gigt i fingrene, leddegigt i knæene', ['Gigt', 'leddegigt']],
    ['KOL og PTSD', ['KOL', 'PTSD']],
    ['Pause hver time pga rygproblemer (dårlig ryg)', ['rygproblemer', 'dårlig ryg']],
    ['Ryggen kan ikke holde til mere', ['Ryggen kan ikke']],
    ['Sidder ned på grund af hans knæ', ['på grund af hans knæ']],
    ['Pga. ryggen løfter vi for hende', ['Pga. ryggen']],
    ['Han har ondt i skulderen og knæsmerter', ['knæsmerter', 'ondt i skulderen']],
    ['Ryg-problemer og en skulderskade', ['skulderskade', 'Ryg-problemer']],
    ['Problemer med nakken', ['Problemer med nakken']],
    ['Hovedpine. Været sygemeldt længe. Slidgigt.', ['Hovedpine', 'sygemeldt', 'Slidgigt']],
  ])('are found in "%s"', (text, words) => {
    expect(healthWordsIn(text)).toEqual(words);
  });

  it.each([
    'Opgaver, der kan løses siddende. Ingen tunge løft.',
    'Han bruger sine kræfter godt og er en kræftig hjælp.',
    'Vi kan bekræfte aftalen. Bekræft på mail.',
    'Uafhængigt af vejret. Det er vigtigt.',
    'Ring ved sygdom. Løn under sygdom.',
    'Arbejde uden forstyrrelser i et roligt lokale.',
    'Kollegerne hjælper. Kolonialvarer sættes på plads.',
    'Hun adderer bilag i kassen.',
    'Rygsække og rygestop. Rygning er ikke tilladt, heller ikke i pausen.',
    'Pauser på grund af travlhed. Pga. ferie er der lukket.',
    'Ledelsen håndterer ordrerne. Et godt samarbejde i alle led.',
    'Knæbeskyttere, skulderremme, armbånd og hjertestarter ligger i skabet.',
    'Stå skulder ved skulder. Løft med ryggen ret. Begge hænder på rattet.',
    'Fodtøj med støtte. Håndtag, benskinner og maverem.',
    'Senere kan kassen ikke undværes. Dårlig lugt meldes til chefen.',
  ])('are not seen in "%s"', (text) => {
    expect(healthWordsIn(text)).toEqual([]);
  });

  it('are named once, however they are spelt', () => {
    expect(healthWordsIn('Angst. angst. ANGST')).toHaveLength(1);
  });

  it('are looked for in a very long text without delay', () => {
    const before = performance.now();

    expect(healthWordsIn(`${'angst'.repeat(100_000)}1 ${'a '.repeat(100_000)}`)).toEqual([]);
    expect(healthWordsIn('pga '.repeat(50_000) + ' '.repeat(100_000))).toEqual([]);
    // Some milliseconds; a machine that has other things to do gets some more.
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('are found at the field in which they stand, however deep', () => {
    const answers = {
      possibilities: { text: 'Salatbar' },
      milestones: [{ title: 'Møde', support: 'Ro ved angst' }],
    };

    expect(healthToldIn('progression', answers)).toEqual([
      { field: 'milestones.0.support', words: ['angst'] },
    ]);
  });

  it('are not looked for in the company’s name, nor in the terms', () => {
    expect(healthToldIn('company', { name: 'Foreningen mod Angst' })).toEqual([]);
    expect(healthToldIn('terms', { notice: { text: 'Medicin' } })).toEqual([]);
  });
});
