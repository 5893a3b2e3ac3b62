import type { Block, Column, TableCell } from '../../../templates/pdf/document-model.ts';
import { type Line, linesOf, paragraphsIn, type Setting, textIn, unread } from './lines.ts';
import type { Row } from './rows.ts';
import { addElement } from './structure.ts';
import { HAIRLINE, PANEL, type StyleName } from './text-styles.ts';

const CELL_INSET = 6;
/** A milestone filled to its limits has about twenty lines: it is read in one piece. */
const WHOLE_UP_TO_LINES = 26;
const SHAPE = { above: 0, padTop: 5, padBottom: 5, ruleBelow: { colour: HAIRLINE, height: 0.5 } };

/** A table with its header, which is drawn again on every page the table goes on on. */
export const tableRows = (
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  { measure, parent }: Setting,
): readonly Row[] => {
  const spans = spansOf(columns, measure.width);
  const table = addElement(parent, 'Table');
  const cellsOf = (cells: readonly TableCell[], tag: 'TH' | 'TD', style: StyleName): Row['cells'] => {
    const row = addElement(table, 'TR');
    return spans.map(({ x, width }, place) => {
      const cell = addElement(row, tag, ...(tag === 'TH' ? (['headsColumn'] as const) : []));
      return {
        x,
        lines: cellLines(cells[place] ?? '', style, { measure: { ...measure, width }, parent: cell }),
      };
    });
  };
  const header: Row = {
    ...SHAPE,
    cells: cellsOf(
      columns.map(({ heading }) => heading),
      'TH',
      'cellName',
    ),
    above: 3,
    fill: PANEL,
    keepWithNext: true,
  };
  const repeated = { ...header, cells: header.cells.map(({ x, lines }) => ({ x, lines: unread(lines) })) };
  return [
    header,
    ...rows.map((cells) => ({
      ...SHAPE,
      cells: cellsOf(cells, 'TD', 'cell'),
      header: repeated,
      wholeUpToLines: WHOLE_UP_TO_LINES,
    })),
  ];
};

const cellLines = (cell: TableCell, style: StyleName, { measure, parent }: Setting): readonly Line[] =>
  typeof cell === 'string'
    ? textIn(parent, linesOf(cell, style, measure))
    : [
        ...paragraphsIn(parent, linesOf(cell.name, 'cellName', measure)),
        ...paragraphsIn(parent, linesOf(cell.text, style, measure)),
      ];

type Span = { readonly x: number; readonly width: number };

const spansOf = (columns: readonly Column[], width: number): readonly Span[] =>
  columns.map(({ share }, place) => {
    const before = columns.slice(0, place).reduce((sum, column) => sum + column.share, 0);
    return { x: before * width + CELL_INSET, width: share * width - 2 * CELL_INSET };
  });
