import { create, type Font } from '@cantoo/fontkit';
import plexRegular from '../../../node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Regular.ttf';
import plexBold from '../../../node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-SemiBold.ttf';
import type { Weight } from './text-styles.ts';

/** The document's fonts, and the names their subsets carry in the file (six capitals and a plus mark a subset). */
export const WEIGHTS: Readonly<Record<Weight, { readonly bytes: Uint8Array; readonly name: string }>> = {
  regular: { bytes: plexRegular, name: 'FLEKSA+IBMPlexSans' },
  bold: { bytes: plexBold, name: 'FLEKSB+IBMPlexSans-SemiBold' },
};

/** How wide a letter is and how much closer the second of two letters stands, in thousandths of the size. */
export type LetterShapes = {
  readonly advance: (letter: string) => number;
  readonly kern: (pair: string) => number;
};

type Known = { readonly font: Font; readonly shapes: LetterShapes };
const known = new Map<Uint8Array, Known>();

/** The shapes of a font; read once for all documents, and each pair once. */
export const letterShapes = (bytes: Uint8Array): LetterShapes => knownFont(bytes).shapes;

/** What pdf-lib asks for a font: ours, already read. */
export const fontKit = { create: (bytes: Uint8Array): Font => knownFont(bytes).font };

const knownFont = (bytes: Uint8Array): Known => {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const font = create(bytes);
  if (!('layout' in font)) throw new TypeError('a collection, not a font');
  tellLettersApart(font);
  const read = { font, shapes: shapesOf(font) };
  known.set(bytes, read);
  return read;
};

/**
 * Every glyph knows its letter before anything is drawn. The library keeps the letters a glyph was first asked for with, and
 * asks for the "o" inside "ø" with none: in the next document "o" would be drawn but copy out as nothing.
 */
const tellLettersApart = (font: Font): void => {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
};

/** Without ligatures, so that every letter of a name is a letter of its own when it is copied or searched for. */
const KERNING_ONLY = { liga: false, clig: false, calt: false };

/** More pairs than Danish text has; beyond them the pairs are measured again. */
const MOST_PAIRS = 20_000;

const shapesOf = (font: Font): LetterShapes => {
  const scale = 1000 / font.unitsPerEm;
  const advances = new Map<string, number>();
  const kerns = new Map<string, number>();
  const advance = (letter: string): number => {
    const before = advances.get(letter);
    if (before !== undefined) return before;
    const width = (font.glyphForCodePoint(letter.codePointAt(0) ?? 0)?.advanceWidth ?? 0) * scale;
    advances.set(letter, width);
    return width;
  };
  const kern = (pair: string): number => {
    const before = kerns.get(pair);
    if (before !== undefined) return before;
    if (kerns.size >= MOST_PAIRS) kerns.clear();
    const { glyphs, positions } = font.layout(pair, KERNING_ONLY);
    const closer = Math.round(((glyphs[0]?.advanceWidth ?? 0) - (positions?.[0]?.xAdvance ?? 0)) * scale);
    kerns.set(pair, closer);
    return closer;
  };
  return { advance, kern };
};
