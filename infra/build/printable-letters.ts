import { readFileSync, writeFileSync } from 'node:fs';
import { create } from '@cantoo/fontkit';

/** The two weights the document is set in; a test compares them with what the document embeds. */
export const DOCUMENT_FONTS = [
  'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Regular.ttf',
  'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-SemiBold.ttf',
] as const;

/** The letters that every one of the document's fonts can draw, written as the table the rules read, so that no rule carries a font. */
export const printableRangesFile = (): string =>
  [
    '// Written by `npm run printable-letters` from the fonts of the document. Do not edit; a test compares it with them.',
    '/** Code points that both weights of IBM Plex Sans can draw: hexadecimal, first-last, parted by spaces. */',
    'export const PRINTABLE_RANGES =',
    `  '${rangesOf(printableCodePoints())}';`,
    '',
  ].join('\n');

/** Letters alone: no controls, no private use, and no combining marks, which the document does not place over a letter. */
export const printableCodePoints = (): readonly number[] => {
  const [first = new Set<number>(), ...others] = DOCUMENT_FONTS.map((path) =>
    codePointsOf(readFileSync(path)),
  );
  return [...first]
    .filter((codePoint) => others.every((other) => other.has(codePoint)))
    .filter((codePoint) => /[^\p{C}\p{M}]/u.test(String.fromCodePoint(codePoint)))
    .toSorted((left, right) => left - right);
};

const codePointsOf = (bytes: Uint8Array): ReadonlySet<number> => {
  const font = create(bytes);
  if (!('characterSet' in font)) throw new TypeError('a collection, not a font');
  return new Set(font.characterSet);
};

const rangesOf = (codePoints: readonly number[]): string => {
  const starts = codePoints.filter((codePoint, place) => codePoints[place - 1] !== codePoint - 1);
  const ends = codePoints.filter((codePoint, place) => codePoints[place + 1] !== codePoint + 1);
  return starts
    .map((start, place) => [...new Set([start, ends[place] ?? start])].map(hex).join('-'))
    .join(' ');
};

const hex = (codePoint: number): string => codePoint.toString(16);

if (import.meta.main) writeFileSync('shared/domain/agreement/printable-ranges.ts', printableRangesFile());
