import { describe, expect, it } from 'vitest';
import { makeAccessibility } from '../../../functions/anyone/accessibility.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { shown } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const OFFICIAL = 'https://was.digst.dk/fleksaftale-eksempelby-example-com';
const asked = (cookies: readonly string[] = []) => aRequest('GET /tilgaengelighed', { cookies });

describe('the accessibility statement', () => {
  it('says how things stand, how that is known, whom to tell and where to complain', () => {
    const { html, heading } = shown(makeAccessibility(makeFakeWorld()).show(asked()));

    expect(heading).toBe('Erklæring om tilgængelighed');
    for (const words of ['delvist', 'PDF', 'skærmlæser', 'sidst prøvet den', 'Digitaliseringsstyrelsen'])
      expect(html).toContain(words);
    expect(html).toContain('href="tel:+4570000000"');
    expect(html).toContain('href="mailto:jobcenter@eksempelby.example.com"');
  });

  it('is in English in a browser that has chosen it', () => {
    const { heading } = shown(makeAccessibility(makeFakeWorld()).show(asked(['sprog=en'])));

    expect(heading).toBe('Accessibility statement');
  });

  it('leads on to what the municipality has published by law, when it has', () => {
    const own = makeAccessibility(makeFakeWorld());
    const published = makeAccessibility(makeFakeWorld({ settings: { accessibilityStatement: OFFICIAL } }));

    expect(shown(own.show(asked())).html).not.toContain('was.digst.dk');
    expect(shown(own.lead()).location).toBe('/tilgaengelighed');
    expect(shown(published.show(asked())).html).toContain(`href="${OFFICIAL}"`);
    expect(shown(published.lead()).location).toBe(OFFICIAL);
  });
});
