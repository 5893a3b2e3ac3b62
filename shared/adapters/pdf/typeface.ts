import type { PDFDocument, PDFRef } from 'pdf-lib';
import { writeFont } from './font-objects.ts';
import { letterShapes, type LetterShapes } from './letter-shapes.ts';
import type { Weight } from './text-styles.ts';

/** A run of letters ready to be drawn: `show` is the operand of the TJ operator, `width` is in thousandths of the size. */
export type Shaped = { readonly show: string; readonly width: number };

/** One weight of the font inside one document. */
export type Typeface = {
  readonly ref: PDFRef;
  readonly shape: (text: string) => Shaped;
  /** Writes the font as a subset of the letters shaped so far. Afterwards no letter may be added. */
  readonly write: () => void;
};

export type Typefaces = Readonly<Record<Weight, Typeface>>;

/** Both weights. The names of their subsets are fixed, so the same text gives the same file. */
export const openTypefaces = (pdf: PDFDocument): Typefaces => ({
  regular: open(pdf, 'regular'),
  bold: open(pdf, 'bold'),
});

/** What the subsets are called in the file: six capitals and a plus mark a subset. */
const NAMES: Readonly<Record<Weight, string>> = {
  regular: 'FLEKSA+IBMPlexSans',
  bold: 'FLEKSB+IBMPlexSans-SemiBold',
};

const open = (pdf: PDFDocument, weight: Weight): Typeface => {
  const ref = pdf.context.nextRef();
  const shapes = letterShapes(weight);
  const letters: string[] = [];
  const letterOf = remembered((letter): DrawnLetter => {
    const code = letters.push(letter);
    return { code: code.toString(16).padStart(4, '0'), advance: shapes.advance(letter) };
  });
  return {
    ref,
    shape: remembered((text) => shapeOf(text, letterOf, shapes)),
    write: () => writeFont(pdf.context, { ref, name: NAMES[weight], font: shapes.font, letters }),
  };
};

type DrawnLetter = { readonly code: string; readonly advance: number };

/**
 * Letters as their codes in the embedded subset, with the font's own kerning between them. No ligatures: every letter of a
 * name is a letter of its own when it is copied or searched for.
 */
const shapeOf = (text: string, letterOf: (letter: string) => DrawnLetter, { kern }: LetterShapes): Shaped => {
  let show = '';
  let width = 0;
  let before = '';
  for (const letter of text) {
    const closer = before === '' ? 0 : kern(before, letter);
    const { code, advance } = letterOf(letter);
    show += closer === 0 ? code : `>${closer}<${code}`;
    width += advance - closer;
    before = letter;
  }
  return { show: `<${show}>`, width };
};

const remembered = <Value>(compute: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    known.set(text, value);
    return value;
  };
};
