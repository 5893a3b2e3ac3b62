import type { PDFDocument, PDFFont } from 'pdf-lib';
import { fontKit, letterShapes, type LetterShapes, WEIGHTS } from './letter-shapes.ts';
import type { Weight } from './text-styles.ts';

/** A run of letters ready to be drawn: `show` is the operand of the TJ operator, `width` is in thousandths of the size. */
export type Shaped = { readonly show: string; readonly width: number };

/** One weight of the font inside one document. */
export type Typeface = { readonly font: PDFFont; readonly shape: (text: string) => Shaped };

export type Typefaces = Readonly<Record<Weight, Typeface>>;

/** Embeds both weights as subsets of the letters that get drawn. The names are fixed, so the same text gives the same file. */
export const embedTypefaces = async (pdf: PDFDocument): Promise<Typefaces> => {
  pdf.registerFontkit(fontKit);
  return { regular: await embed(pdf, 'regular'), bold: await embed(pdf, 'bold') };
};

const embed = async (pdf: PDFDocument, weight: Weight): Promise<Typeface> => {
  const { bytes, name } = WEIGHTS[weight];
  const font = await pdf.embedFont(bytes, { subset: true, customName: name });
  const codes = remembered((letter) => font.encodeText(letter).asString());
  const shapes = letterShapes(bytes);
  return { font, shape: remembered((text) => shapeOf(text, codes, shapes)) };
};

/** Letters as their codes in the embedded subset, one code a letter, with the font's own kerning between them. */
const shapeOf = (
  text: string,
  codes: (letter: string) => string,
  { advance, kern }: LetterShapes,
): Shaped => {
  let show = '';
  let width = 0;
  let before = '';
  for (const letter of text) {
    const closer = before === '' ? 0 : kern(before + letter);
    show += (closer === 0 ? '' : `>${closer}<`) + codes(letter);
    width += advance(letter) - closer;
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
