import type { Filling } from './longest-agreement.ts';

const WORDS = [
  'medarbejderen',
  'møder',
  'på',
  'lageret',
  'og',
  'pakker',
  'små',
  'ordrer',
  'i',
  'roligt',
  'tempo',
  'uden',
  'løft',
];

/** Ordinary words, always the same ones for the same length. */
export const danishWords: Filling = (letters) => {
  const words = Array.from(
    { length: letters },
    (_, place) => WORDS[(place * 7 + letters) % WORDS.length],
  ).join(' ');
  return `${words.slice(0, letters - 1)}.`;
};
