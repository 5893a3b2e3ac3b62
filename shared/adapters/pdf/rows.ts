import { heightOfLines, type Line, unread } from './lines.ts';
import type { Colour } from './text-styles.ts';

/** Lines under each other, `x` points from the left margin. */
export type Cell = {
  readonly x: number;
  readonly lines: readonly Line[];
  /** Drawn again beside the rest of its row on the next page, where it has ended on this one. */
  readonly repeats?: true;
};

/** A line across the page under a row. */
export type Rule = { readonly colour: Colour; readonly height: number };

/** What is placed on a page as one: cells beside each other. Everything the document shows is made of rows. */
export type Row = {
  readonly cells: readonly Cell[];
  /** Space over the row; none at the top of a page. */
  readonly above: number;
  readonly padTop: number;
  readonly padBottom: number;
  readonly fill?: Colour;
  readonly ruleBelow?: Rule;
  readonly barLeft?: Colour;
  /** The row never ends a page. */
  readonly keepWithNext?: boolean;
  /** The row stays whole when it has no more lines than this and fits on a page. */
  readonly wholeUpToLines?: number;
  /** Repeated when the row, or the rest of it, begins a page. */
  readonly header?: Row;
};

export const heightOf = (row: Row): number => row.padTop + innerHeight(row) + row.padBottom;

/** Where a row does not say otherwise. Of longer rows at least `LEAST_LINES` stand on either side of a page break. */
const WHOLE_UP_TO_LINES = 7;
const LEAST_LINES = 3;

/** How much room the row needs at the foot of a page to begin there. */
export const roomToBegin = (row: Row): number =>
  mostLines(row) <= (row.wholeUpToLines ?? WHOLE_UP_TO_LINES)
    ? heightOf(row)
    : row.padTop + innerHeight(headOf(row, LEAST_LINES));

/** The part of a row that fits in `room` and the part that goes on on the next page. `room` is enough for it to begin. */
export const splitRow = (row: Row, room: number): readonly [head: Row, rest: Row] => {
  const lines = mostLines(row);
  let fitting = LEAST_LINES;
  while (fitting < lines - LEAST_LINES && row.padTop + innerHeight(headOf(row, fitting + 1)) <= room)
    fitting += 1;
  const { ruleBelow: _none, ...head } = headOf(row, fitting);
  const cells = row.cells.map((cell) => restOf(cell, fitting));
  return [
    { ...head, padBottom: 0 },
    { ...row, cells, above: 0 },
  ];
};

const restOf = (cell: Cell, fitting: number): Cell => {
  const lines = cell.lines.slice(fitting);
  return { ...cell, lines: lines.length === 0 && cell.repeats === true ? unread(cell.lines) : lines };
};

const headOf = (row: Row, count: number): Row => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, count) })),
});

const innerHeight = ({ cells }: Row): number =>
  Math.max(0, ...cells.map(({ lines }) => heightOfLines(lines)));

const mostLines = ({ cells }: Row): number => Math.max(0, ...cells.map(({ lines }) => lines.length));
