import plexRegular from '../../../node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Regular.ttf';
import plexBold from '../../../node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-SemiBold.ttf';
import { type FontFile, openFont } from './font-file.ts';
import { kerningIn } from './font-kerning.ts';
import type { Weight } from './text-styles.ts';

/** How wide a letter is and how much closer the second of two letters stands, in thousandths of the size. */
export type LetterShapes = {
  readonly font: FontFile;
  readonly advance: (letter: string) => number;
  readonly kern: (left: string, right: string) => number;
};

const FILES: Readonly<Record<Weight, Uint8Array>> = { regular: plexRegular, bold: plexBold };
const known = new Map<Weight, LetterShapes>();

/** The shapes of a font; read once for all documents, each letter and pair when it is first drawn. */
export const letterShapes = (weight: Weight): LetterShapes => {
  const before = known.get(weight);
  if (before !== undefined) return before;
  const shapes = shapesOf(openFont(FILES[weight]));
  known.set(weight, shapes);
  return shapes;
};

/** More pairs than Danish text has; beyond them the pairs are measured again. */
const MOST_PAIRS = 20_000;

const shapesOf = (font: FontFile): LetterShapes => {
  const scale = 1000 / font.unitsPerEm;
  const kerning = kerningIn(font.table('GPOS'));
  const kerns = new Map<string, number>();
  return {
    font,
    advance: (letter) => font.metricsOf(font.glyphOf(letter)).advance * scale,
    kern: (left, right) => {
      const pair = left + right;
      const before = kerns.get(pair);
      if (before !== undefined) return before;
      if (kerns.size >= MOST_PAIRS) kerns.clear();
      const closer = 0 - Math.round(kerning(font.glyphOf(left), font.glyphOf(right)) * scale);
      kerns.set(pair, closer);
      return closer;
    },
  };
};
