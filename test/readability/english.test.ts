import { describe, expect, it } from 'vitest';
import { citizenPages } from '../unit/templates/pages/citizen-pages.ts';
import { frame } from '../unit/templates/pages/page-data.ts';
import { danishLeft } from './danish-left.ts';

/** Names, and the one Danish word that has no English one. */
const NAMES = [
  'Eksempelby Kommune',
  'Jobcenter Eksempelby',
  'Kantinen Testgaard ApS',
  'Karla Køkkentest',
  'Vita Vejledersen',
  'Demo Eksempelsen',
];

const english = {
  ...frame,
  language: 'en' as const,
  languageChoice: { action: '/sprog', back: '/' },
};

describe('a page in English', () => {
  it.each(citizenPages(english))('has no Danish but what is marked as Danish: %s', (_name, render) => {
    const html = render();

    expect(html).toContain('<html lang="en">');
    expect(danishLeft(html, NAMES)).toEqual([]);
  });
});

describe('the search for Danish that is left', () => {
  it.each([
    '<p>Skriv under</p>',
    '<button>Gem og fortsæt</button>',
    '<title>Læs aftalen</title>',
    '<a aria-label="Ring til Vita">56 12 34 56</a>',
    '<p>Sign the <b>aftale</b></p>',
  ])('finds it in %s', (html) => {
    expect(danishLeft(html)).toHaveLength(1);
  });

  it.each([
    '<p>Sign the agreement at once, under the heading</p>',
    '<p lang="da">Skriv under</p>',
    '<textarea>Jeg vil gerne møde kl. 10.</textarea>',
  ])('finds none in %s', (html) => {
    expect(danishLeft(html)).toEqual([]);
  });
});
