import type { Rhythm } from '../../../shared/domain/follow-up/rhythm.ts';

type Words = Readonly<Record<Rhythm, string>>;

const rhythms: Words = { none: 'Ingen faste samtaler', monthly: 'Hver måned', quarterly: 'Hver 3. måned' };

const chosen: Words = {
  none: 'Der er ingen faste samtaler fra nu af',
  monthly: 'Der er faste samtaler hver måned fra nu af',
  quarterly: 'Der er faste samtaler hver 3. måned fra nu af',
};

/** How often regular talks are held, and the page on which the consultant chooses. */
export const rhythmTexts = {
  rhythms,
  chosen,
  page: {
    title: 'Vælg faste samtaler',
    follows: [
      'Faste samtaler kommer ud over dem, der følger af loven og af milepælene. De regnes fra jobbets første dag og bliver planlagt et år frem. Hver gang du registrerer en samtale, bliver der planlagt videre.',
      'Ligger to samtaler inden for 7 dage, bliver de til én. Samtaler, der er holdt, står, som de er. Det gør samtaler også, når deres dag er kommet.',
    ],
    button: 'Gem valget',
  },
  field: {
    label: 'Hvor tit skal der være faste samtaler?',
    ask: 'Vælg, hvor tit der skal være faste samtaler.',
  },
} as const;
