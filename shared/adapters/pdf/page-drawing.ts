import type { PDFOperator } from 'pdf-lib';
import { asFurniture, drawBox, drawWords, FRAME, marked, type PlacedWords } from './drawing.ts';
import { leadingOf, type Line } from './lines.ts';
import type { Page, PlacedRow } from './page-flow.ts';
import { heightOf } from './rows.ts';
import { type Element, markNext, type PageMarks } from './structure.ts';

/** The operators that draw a page's rows, in reading order. What is drawn is noted in `marks`. */
export const drawPage = (page: Page, marks: PageMarks): readonly PDFOperator[] =>
  page.flatMap((placed) => [
    ...drawGround(placed),
    ...placed.row.cells.flatMap(({ x, lines }) =>
      drawLines(lines, { x, top: placed.top + placed.row.padTop, marks }),
    ),
  ]);

const BAR_WIDTH = 2;

/** What a row stands on and between. */
const drawGround = ({ row, top }: PlacedRow): readonly PDFOperator[] => {
  const height = heightOf(row);
  const { width } = FRAME;
  const { fill, barLeft, ruleBelow } = row;
  const boxes = [
    ...(fill === undefined ? [] : drawBox(fill, { x: 0, top, width, height })),
    ...(barLeft === undefined ? [] : drawBox(barLeft, { x: 0, top, width: BAR_WIDTH, height })),
    ...(ruleBelow === undefined
      ? []
      : drawBox(ruleBelow.colour, {
          x: 0,
          top: top + height - ruleBelow.height,
          width,
          height: ruleBelow.height,
        })),
  ];
  return boxes.length === 0 ? [] : asFurniture(boxes);
};

type Run = { readonly element: Element | undefined; readonly lines: PlacedWords[] };

type Column = { readonly x: number; readonly top: number; readonly marks: PageMarks };

/** Lines under each other; those that follow each other in one part of the document are one marked content. */
const drawLines = (lines: readonly Line[], { x, top, marks }: Column): readonly PDFOperator[] => {
  const runs: Run[] = [];
  const place = (element: Element | undefined, line: PlacedWords): void => {
    const run = runs.at(-1);
    if (run !== undefined && run.element === element) run.lines.push(line);
    else runs.push({ element, lines: [line] });
  };
  let at = top;
  for (const line of lines) {
    const { style, bullet, bulletElement, words, indent, element } = line;
    if (bullet !== undefined) place(bulletElement, { style, words: [bullet], x: x + 1, top: at });
    place(element, { style, words, x: x + indent, top: at });
    at += leadingOf(line);
  }
  return runs.flatMap((run) => drawRun(run, marks));
};

const drawRun = ({ element, lines }: Run, marks: PageMarks): readonly PDFOperator[] => {
  const operators = drawWords(lines);
  if (operators.length === 0) return [];
  return element === undefined
    ? asFurniture(operators)
    : marked(`/${element.tag}`, `<</MCID ${markNext(marks, element)}>>`, operators);
};
