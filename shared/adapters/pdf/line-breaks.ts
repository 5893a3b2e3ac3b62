import type { Shaped } from './typeface.ts';

type Shape = (text: string) => Shaped;

/** The words of each line when `text`, which has no line feed, is broken at `most` thousandths of its size. */
export const brokenLines = (text: string, most: number, shape: Shape): readonly (readonly Shaped[])[] =>
  brokenAt(most, piecesOf(text, most, shape), shape);

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
