import type { Block, Column, Fact, TableCell } from '../../../templates/pdf/document-model.ts';
import { bulletLines, type Line, linesOf, type Measure as Frame } from './lines.ts';
import type { FlowItem } from './page-flow.ts';
import type { Row } from './rows.ts';
import { ACCENT, HAIRLINE, PANEL, QUIET, type StyleName } from './text-styles.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A block as the rows that show it, in reading order. */
export const rowsOfBlock = (block: Block, frame: Frame): readonly FlowItem[] => {
  switch (block.kind) {
    case 'title':
      return [titleRow(block, frame)];
    case 'heading':
      return [headingRow(block, frame)];
    case 'paragraph':
      return [plainRow(linesOf(block.text, 'body', frame))];
    case 'note':
      return [noteRow(block.text, frame)];
    case 'list':
      return block.items.map((item) => plainRow(bulletLines([item], 'body', frame)));
    case 'facts':
      return block.emphasised === true ? panelRows(block.facts, frame) : factRows(block.facts, frame);
    case 'table':
      return tableRows(block, frame);
    case 'page-break':
  }
  return ['page-break'];
};

const plainRow = (lines: readonly Line[]): Row => ({
  cells: [{ x: 0, lines }],
  above: 4,
  padTop: 2,
  padBottom: 4,
});

const titleRow = ({ text, above, below }: BlockOf<'title'>, frame: Frame): Row => ({
  ...plainRow([
    ...linesOf(above, 'overline', frame),
    ...linesOf(text, 'title', frame),
    ...linesOf(below, 'subtitle', frame),
  ]),
  padBottom: 8,
});

const headingRow = ({ level, text }: BlockOf<'heading'>, frame: Frame): Row => {
  const row = plainRow(linesOf(text, level === 1 ? 'heading' : 'subheading', frame));
  return level === 1
    ? { ...row, above: 20, padBottom: 5, keepWithNext: true, ruleBelow: { colour: ACCENT, height: 0.9 } }
    : { ...row, above: 14, padBottom: 3, keepWithNext: true };
};

const NOTE_INDENT = 12;

const noteRow = (text: string, frame: Frame): Row => ({
  cells: [{ x: NOTE_INDENT, lines: linesOf(text, 'label', { ...frame, width: frame.width - NOTE_INDENT }) }],
  above: 6,
  padTop: 2,
  padBottom: 2,
  barLeft: QUIET,
});

const LABEL_WIDTH = 148;
const GUTTER = 14;

const factRows = (facts: readonly Fact[], frame: Frame): readonly Row[] =>
  facts.map((fact) => ({
    cells: factCells(fact, { frame, inset: 0, label: 'label' }),
    above: 0,
    padTop: 3,
    padBottom: 3.5,
    ruleBelow: { colour: HAIRLINE, height: 0.5 },
  }));

const PANEL_INSET = 12;
const PANEL_EDGE = 9;

const panelRows = (facts: readonly Fact[], frame: Frame): readonly Row[] =>
  facts.map((fact, place) => ({
    cells: factCells(fact, { frame, inset: PANEL_INSET, label: 'strong' }),
    above: 0,
    padTop: place === 0 ? PANEL_EDGE : 3,
    padBottom: place === facts.length - 1 ? PANEL_EDGE : 3,
    fill: PANEL,
  }));

type FactLayout = { readonly frame: Frame; readonly inset: number; readonly label: StyleName };

const factCells = ({ label, value }: Fact, { frame, inset, label: style }: FactLayout): Row['cells'] => {
  const valueAt = LABEL_WIDTH + GUTTER;
  const measure = { ...frame, width: frame.width - valueAt - inset };
  return [
    { x: inset, lines: linesOf(label, style, { ...frame, width: LABEL_WIDTH - inset }) },
    {
      x: valueAt,
      lines:
        typeof value === 'string' ? linesOf(value, 'body', measure) : bulletLines(value, 'body', measure),
    },
  ];
};

const CELL_INSET = 6;
/** A milestone filled to its limits has about twenty lines: it is read in one piece. */
const TABLE_ROW_LINES = 26;

const tableRows = ({ columns, rows }: BlockOf<'table'>, frame: Frame): readonly Row[] => {
  const spans = spansOf(columns, frame.width);
  const cellsOf = (texts: readonly TableCell[], style: StyleName): Row['cells'] =>
    texts.flatMap((text, place) => {
      const span = spans[place];
      return span === undefined
        ? []
        : [{ x: span.x, lines: cellLines(text, style, { ...frame, width: span.width }) }];
    });
  const shape = { above: 0, padTop: 5, padBottom: 5, ruleBelow: { colour: HAIRLINE, height: 0.5 } };
  const headings = columns.map(({ heading }) => heading);
  const header: Row = { ...shape, cells: cellsOf(headings, 'cellName'), fill: PANEL, keepWithNext: true };
  return [
    { ...header, above: 3 },
    ...rows.map((row) => ({
      ...shape,
      cells: cellsOf(row, 'cell'),
      header,
      wholeUpToLines: TABLE_ROW_LINES,
    })),
  ];
};

const cellLines = (cell: TableCell, style: StyleName, measure: Frame): readonly Line[] =>
  typeof cell === 'string'
    ? linesOf(cell, style, measure)
    : [...linesOf(cell.name, 'cellName', measure), ...linesOf(cell.text, style, measure)];

type Span = { readonly x: number; readonly width: number };

const spansOf = (columns: readonly Column[], width: number): readonly Span[] =>
  columns.map(({ share }, place) => {
    const before = columns.slice(0, place).reduce((sum, column) => sum + column.share, 0);
    return { x: before * width + CELL_INSET, width: share * width - 2 * CELL_INSET };
  });
