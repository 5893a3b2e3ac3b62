import { asPrinted, isPrintable } from '../../domain/agreement/printable-letters.ts';
import { type StyleName, TEXT_STYLES, type Weight } from './text-styles.ts';
import type { Shaped, Typeface } from './typeface.ts';

/** One line of text as it will stand; `bullet` stands before it, outside its indent. */
export type Line = {
  readonly style: StyleName;
  readonly words: readonly Shaped[];
  readonly indent: number;
  readonly bullet?: Shaped | undefined;
};

/** The room for a text and the letters to measure it with. */
export type Measure = {
  readonly faces: Readonly<Record<Weight, Pick<Typeface, 'shape'>>>;
  readonly width: number;
};

/** Breaks a text into lines of at most `width` points. Line feeds are kept, at most one blank line in a row; a word wider than the line is broken inside. */
export const linesOf = (text: string, style: StyleName, { faces, width }: Measure): readonly Line[] => {
  const { size, weight } = TEXT_STYLES[style];
  const shape = faces[weight].shape;
  const most = (width * 1000) / size;
  return drawable(text)
    .split('\n')
    .flatMap((paragraph) => brokenAt(most, piecesOf(paragraph, most, shape), shape))
    .map((words) => ({ style, words, indent: 0 }));
};

const BULLET_INDENT = 11;

/** Each item with a bullet before its first line and its other lines under it. */
export const bulletLines = (
  items: readonly string[],
  style: StyleName,
  measure: Measure,
): readonly Line[] => {
  const bullet = measure.faces.regular.shape('•');
  const width = measure.width - BULLET_INDENT;
  return items.flatMap((item) =>
    linesOf(item, style, { ...measure, width }).map(({ words }, place) => ({
      style,
      words,
      indent: BULLET_INDENT,
      bullet: place === 0 ? bullet : undefined,
    })),
  );
};

export const leadingOf = ({ style }: Line): number => TEXT_STYLES[style].leading;

export const heightOfLines = (lines: readonly Line[]): number =>
  lines.reduce((height, line) => height + leadingOf(line), 0);

export const widthOf = (words: readonly Shaped[]): number =>
  words.reduce((width, word) => width + word.width, 0);

type Shape = (text: string) => Shaped;

/**
 * At most one blank line in a row. What was typed has been checked letter by letter; a letter from elsewhere (a name from
 * the sign-in) that the font lacks is shown as a question mark.
 */
const drawable = (text: string): string =>
  Array.from(
    asPrinted(text)
      .replaceAll('\t', ' ')
      .replaceAll(/\n\s*\n/g, '\n\n'),
    (letter) => (isPrintable(letter.codePointAt(0) ?? 0) ? letter : '?'),
  ).join('');

/** Words with the space after them, and the parts of words joined by a hyphen, dash or slash; none wider than a line. */
const piecesOf = (paragraph: string, most: number, shape: Shape): readonly string[] =>
  paragraph
    .split(/(?<= )(?! )|(?<=\p{L}[-–/])(?=\p{L})/u)
    .flatMap((piece) =>
      widthWithoutSpace(piece, shape) <= most ? [piece] : splitInside(piece, most, shape),
    );

const widthWithoutSpace = (piece: string, shape: Shape): number => shape(piece.trimEnd()).width;

const splitInside = (piece: string, most: number, shape: Shape): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const letter of piece) {
    const wider = shape(letter).width;
    if (part !== '' && width + wider > most) {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += letter;
    width += wider;
  }
  return [...parts, part];
};

const brokenAt = (most: number, pieces: readonly string[], shape: Shape): readonly (readonly Shaped[])[] => {
  const lines: Shaped[][] = [[]];
  let width = 0;
  for (const piece of pieces) {
    if (width > 0 && width + widthWithoutSpace(piece, shape) > most) {
      lines.push([]);
      width = 0;
    }
    const shaped = shape(piece);
    lines.at(-1)?.push(shaped);
    width += shaped.width;
  }
  return lines;
};
