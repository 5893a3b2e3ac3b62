import {
  beginText,
  endText,
  fill,
  moveText,
  rectangle,
  setFillingRgbColor,
  setFontAndSize,
  PDFOperator,
  PDFOperatorNames,
} from 'pdf-lib';
import type { Footer } from '../../../templates/pdf/document-model.ts';
import { leadingOf, type Line, widthOf } from './lines.ts';
import type { Page, PlacedRow } from './page-flow.ts';
import { heightOf } from './rows.ts';
import { type Colour, HAIRLINE, TEXT_STYLES } from './text-styles.ts';
import type { Shaped, Typefaces } from './typeface.ts';

/** A4 in points. */
export const PAPER = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { left: 64, right: 64, top: 60, bottom: 76 } as const;
export const FRAME = {
  width: PAPER.width - MARGIN.left - MARGIN.right,
  height: PAPER.height - MARGIN.top - MARGIN.bottom,
} as const;

/** The names of the two weights in every page's resources. */
export const FONT_NAMES = { regular: 'F1', bold: 'F2' } as const;

/** The operators that draw a page's rows, in reading order. */
export const drawPage = (page: Page): readonly PDFOperator[] => page.flatMap(drawRow);

const drawRow = ({ row, top }: PlacedRow): readonly PDFOperator[] => {
  const height = heightOf(row);
  return [
    ...(row.fill === undefined ? [] : drawBand(row.fill, { top, width: FRAME.width, height })),
    ...(row.barLeft === undefined ? [] : drawBand(row.barLeft, { top, width: 2, height })),
    ...(row.ruleBelow === undefined
      ? []
      : drawBand(row.ruleBelow.colour, {
          top: top + height - row.ruleBelow.height,
          width: FRAME.width,
          height: row.ruleBelow.height,
        })),
    ...row.cells.flatMap(({ x, lines }) => drawLines(lines, { x, top: top + row.padTop })),
  ];
};

/** A box over the whole width between the margins, or `width` of it. */
const drawBand = (colour: Colour, box: Omit<Box, 'x'>): readonly PDFOperator[] =>
  drawBox(colour, { x: 0, ...box });

const FOOTER_TOP = FRAME.height + 30;

/** What stands at the foot of each page: the document and its case to the left, the page number to the right. */
export const drawFooter = (
  { text, numbering }: Footer,
  faces: Typefaces,
  { page, pages }: { readonly page: number; readonly pages: number },
): readonly PDFOperator[] => {
  const shape = faces[TEXT_STYLES.footer.weight].shape;
  const number = shape(numbering.replace('{page}', String(page)).replace('{pages}', String(pages)));
  const right = FRAME.width - (number.width * TEXT_STYLES.footer.size) / 1000;
  return [
    ...drawBox(HAIRLINE, { x: 0, top: FOOTER_TOP - 6, width: FRAME.width, height: 0.5 }),
    ...drawWords([shape(text)], { style: 'footer', x: 0, top: FOOTER_TOP }),
    ...drawWords([number], { style: 'footer', x: right, top: FOOTER_TOP }),
  ];
};

type Box = { readonly x: number; readonly top: number; readonly width: number; readonly height: number };

const drawBox = (colour: Colour, { x, top, width, height }: Box): readonly PDFOperator[] => [
  setFillingRgbColor(...colour),
  rectangle(MARGIN.left + x, fromBottom(top + height), width, height),
  fill(),
];

type Place = { readonly x: number; readonly top: number };

const drawLines = (lines: readonly Line[], { x, top }: Place): readonly PDFOperator[] => {
  let at = top;
  return lines.flatMap((line) => {
    const lineTop = at;
    at += leadingOf(line);
    return [
      ...(line.bullet === undefined
        ? []
        : drawWords([line.bullet], { style: line.style, x: x + 1, top: lineTop })),
      ...drawWords(line.words, { style: line.style, x: x + line.indent, top: lineTop }),
    ];
  });
};

/** Half the height of a capital letter: the line's text stands in the middle of its leading. */
const HALF_CAPITAL = 0.349;

const drawWords = (
  words: readonly Shaped[],
  { style, x, top }: Place & { readonly style: Line['style'] },
): readonly PDFOperator[] => {
  if (widthOf(words) === 0) return [];
  const { size, leading, weight, colour } = TEXT_STYLES[style];
  const baseline = fromBottom(top + leading / 2 + size * HALF_CAPITAL);
  return [
    beginText(),
    setFillingRgbColor(...colour),
    setFontAndSize(FONT_NAMES[weight], size),
    moveText(MARGIN.left + x, baseline),
    PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [`[${words.map(({ show }) => show).join('')}]`]),
    endText(),
  ];
};

const fromBottom = (top: number): number => Math.round((PAPER.height - MARGIN.top - top) * 100) / 100;
