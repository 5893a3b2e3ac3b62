import { describe, expect, it } from 'vitest';
import { stepsAll, stepsLacking } from './page-data.ts';
import { overview, saved } from './whole-pages.ts';

describe('the employer’s overview', () => {
  it('says how long it takes and what to have at hand, as long as nothing is begun', () => {
    expect(overview()).toContain('cirka 15 minutter');
    expect(overview()).toContain('Hav dette klar');
    expect(overview({ steps: stepsLacking() })).not.toContain('Hav dette klar');
  });

  it('begins, goes on, or leads to the check, by how far the employer is', () => {
    expect(overview()).toContain('>Begynd</a>');
    expect(overview({ steps: stepsLacking() })).toContain('>Fortsæt</a>');
    expect(overview({ steps: stepsAll('done') })).toContain('>Tjek dine svar</a>');
  });

  it('lets every step be opened, whatever its state', () => {
    for (const { href } of stepsAll('done')) expect(overview({ steps: stepsAll('done') })).toContain(href);
  });

  it('names what a step lacks, with the way to the field, and how much more there is', () => {
    const html = overview({ steps: stepsLacking() });

    expect(html).toContain(
      '<a href="/udfyld/company?med-fejl=ja#field-cvr">Skriv virksomhedens CVR-nummer.</a>',
    );
    expect(html).toMatch(/<a href="\/udfyld\/company\?med-fejl=ja">Se \d+ ting mere<\/a>/);
    expect(overview()).not.toContain('med-fejl');
  });

  it('leads to the signature only when nothing is missing', () => {
    const last = 'Tjek dine svar og skriv under';

    expect(overview()).toContain(`<span>${last}</span>`);
    expect(overview({ check: '/tjek-svar' })).toContain(`<a href="/tjek-svar">${last}</a>`);
  });

  it('says what is assessed, and nothing where the municipality has not assessed the job', () => {
    const prefilled = {
      employeeName: 'Demo',
      consultant: { name: 'Vita Vejledersen', phone: '56123456', email: 'vita@example.org' },
      assessment: undefined,
    };

    expect(overview()).toContain('Kommunen har vurderet 8 timer om ugen');
    expect(overview({ prefilled })).not.toContain('har vurderet');
  });
});

describe('the page after "Gem og fortsæt senere"', () => {
  it('says that nothing is lost, how to come back, on what, and until when', () => {
    expect(saved()).toContain('er gemt.');
    expect(saved()).toContain('Åbn linket i mailen fra Eksempelby Kommune.');
    expect(saved()).toContain('på en anden computer eller på en telefon');
    expect(saved()).toContain('til og med 22. december 2026');
    expect(saved()).toContain('href="/nyt-link"');
  });
});
