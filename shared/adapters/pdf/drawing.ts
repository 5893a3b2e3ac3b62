import {
  beginText,
  endText,
  fill,
  moveText,
  PDFOperator,
  PDFOperatorNames,
  rectangle,
  setFillingRgbColor,
  setFontAndSize,
} from 'pdf-lib';
import { widthOf } from './lines.ts';
import { type Colour, type StyleName, TEXT_STYLES } from './text-styles.ts';
import type { Shaped } from './typeface.ts';

/** A4 in points. */
export const PAPER = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { left: 64, right: 64, top: 60, bottom: 76 } as const;
/** Where the document's rows stand. Places are points from its upper left corner. */
export const FRAME = {
  width: PAPER.width - MARGIN.left - MARGIN.right,
  height: PAPER.height - MARGIN.top - MARGIN.bottom,
} as const;

/** The names of the two weights in every page's resources. */
export const FONT_NAMES = { regular: 'F1', bold: 'F2' } as const;

/** Drawn content as what it is: `properties` has its number among the page's marked contents, or why it is furniture. */
export const marked = (
  tag: string,
  properties: string,
  operators: readonly PDFOperator[],
): readonly PDFOperator[] => [
  PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [tag, properties]),
  ...operators,
  PDFOperator.of(PDFOperatorNames.EndMarkedContent),
];

/** Lines, boxes and what is repeated: seen, but not part of what is read. */
export const asFurniture = (operators: readonly PDFOperator[]): readonly PDFOperator[] =>
  marked('/Artifact', '<</Type/Layout>>', operators);

type Place = { readonly x: number; readonly top: number };
type Box = Place & { readonly width: number; readonly height: number };

export const drawBox = (colour: Colour, { x, top, width, height }: Box): readonly PDFOperator[] => [
  setFillingRgbColor(...colour),
  rectangle(MARGIN.left + x, fromBottom(top + height), width, height),
  fill(),
];

/** Half the height of a capital letter: the line's text stands in the middle of its leading. */
const HALF_CAPITAL = 0.349;

/** Words of one line, where they stand. */
export type PlacedWords = Place & { readonly style: StyleName; readonly words: readonly Shaped[] };

/** Lines of text in one go: each moves on from the one before, and takes its letters and colour unless they change. */
export const drawWords = (lines: readonly PlacedWords[]): readonly PDFOperator[] => {
  const drawn = lines.filter(({ words }) => widthOf(words) > 0);
  if (drawn.length === 0) return [];
  const text = drawn.flatMap((line, place) => {
    const before = drawn[place - 1];
    const { size, weight, colour } = TEXT_STYLES[line.style];
    const from = before === undefined ? { x: 0, y: 0 } : originOf(before);
    const { x, y } = originOf(line);
    return [
      ...(before?.style === line.style
        ? []
        : [setFillingRgbColor(...colour), setFontAndSize(FONT_NAMES[weight], size)]),
      moveText(rounded(x - from.x), rounded(y - from.y)),
      showWords(line.words),
    ];
  });
  return [beginText(), ...text, endText()];
};

/** Where the first letter stands on the page, counted from its lower left corner. */
const originOf = ({ style, x, top }: PlacedWords): { readonly x: number; readonly y: number } => {
  const { size, leading } = TEXT_STYLES[style];
  return { x: rounded(MARGIN.left + x), y: fromBottom(top + leading / 2 + size * HALF_CAPITAL) };
};

export const showWords = (words: readonly Shaped[]): PDFOperator =>
  PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [`[${words.map(({ show }) => show).join('')}]`]);

const fromBottom = (top: number): number => rounded(PAPER.height - MARGIN.top - top);

const rounded = (value: number): number => Math.round(value * 100) / 100;
