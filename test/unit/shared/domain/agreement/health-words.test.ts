import { describe, expect, it } from 'vitest';
import { healthWordsIn, healthWordsInSection } from '../../../../../shared/domain/agreement/health-words.ts';

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
  ])('are not seen in "%s"', (text) => {
    expect(healthWordsIn(text)).toEqual([]);
  });

  it('are named once, however they are spelt', () => {
    expect(healthWordsIn('Angst. angst. ANGST')).toHaveLength(1);
  });

  it('are looked for in a very long text without delay', () => {
    const before = performance.now();

    expect(healthWordsIn(`${'angst'.repeat(100_000)}1 ${'a '.repeat(100_000)}`)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('are found in the parts of a step, however deep', () => {
    const answers = { milestones: [{ title: 'Møde', support: 'Ro ved angst' }] };

    expect(healthWordsInSection('progression', answers)).toEqual(['angst']);
  });

  it('are not looked for in the company’s name', () => {
    expect(healthWordsInSection('company', { name: 'Foreningen mod Angst' })).toEqual([]);
  });
});
