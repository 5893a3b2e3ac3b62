import { describe, expect, it } from 'vitest';
import { checkComplete, checkIncomplete, stepHrefs } from './whole-pages.ts';

describe('the page "Tjek dine svar"', () => {
  it('leads to the signature when nothing is missing', () => {
    expect(checkComplete()).toContain('Gå til underskrift');
    expect(checkComplete()).toContain('href="/underskriv?vist=abc"');
    expect(checkComplete()).not.toContain('Det mangler');
  });

  it('does not lead to the signature while something is missing, and says where', () => {
    const html = checkIncomplete();

    expect(html).not.toContain('Gå til underskrift');
    expect(html).toContain('<a href="#check-job">Jobbet</a>');
    expect(html).toContain('<a href="#check-terms">Vilkår</a>');
  });

  it('shows beside the answers what the municipality has filled in and both will sign', () => {
    expect(checkComplete()).toContain('Udfyldt af kommunen');
    expect(checkComplete()).toContain('Demo Eksempelsen');
    expect(checkComplete()).toContain('EX-2026-2');
  });

  it('leads to the first step that lacks something', () => {
    expect(checkIncomplete()).toContain(
      `<a class="button button-primary" href="${stepHrefs.job}">Udfyld det, der mangler</a>`,
    );
  });

  it('says when the answers have changed since they were read, and only then', () => {
    expect(checkComplete({ changed: true })).toContain('Aftalen er ændret imens');
    expect(checkComplete()).not.toContain('ændret imens');
  });

  it('leads from each missing answer to its own field', () => {
    expect(checkIncomplete()).toContain(
      `<a href="${stepHrefs.job}#field-title">Skriv, hvilken stilling medarbejderen får.</a>`,
    );
  });

  it('has a way to correct every step', () => {
    for (const href of Object.values(stepHrefs)) expect(checkComplete()).toContain(`<a href="${href}">Ret`);
  });

  it('warns of words about health before the signature', () => {
    expect(checkIncomplete()).toContain('»angst«');
    expect(checkComplete()).not.toContain('Se teksten efter');
  });
});
