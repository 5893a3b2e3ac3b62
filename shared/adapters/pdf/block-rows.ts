import type { Block } from '../../../templates/pdf/document-model.ts';
import { factRows, panelRows } from './fact-rows.ts';
import { bulletLines, type Line, linesOf, paragraphsIn, type Setting, textIn } from './lines.ts';
import type { FlowItem } from './page-flow.ts';
import type { Row } from './rows.ts';
import { addElement } from './structure.ts';
import { tableRows } from './table-rows.ts';
import { ACCENT, QUIET } from './text-styles.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A block as the rows that show it, in reading order, each text tagged as what it is. */
export const rowsOfBlock = (block: Block, setting: Setting): readonly FlowItem[] => {
  const { measure, parent } = setting;
  switch (block.kind) {
    case 'title':
      return [titleRow(block, setting)];
    case 'heading':
      return [headingRow(block, setting)];
    case 'paragraph':
      return [plainRow(paragraphsIn(parent, linesOf(block.text, 'body', measure)))];
    case 'note':
      return [noteRow(block.text, setting)];
    case 'list':
      return listRows(block.items, setting);
    case 'facts':
      return block.emphasised === true ? panelRows(block.facts, setting) : factRows(block.facts, setting);
    case 'table':
      return tableRows(block, setting);
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

const titleRow = ({ text, above, below }: BlockOf<'title'>, { measure, parent }: Setting): Row => ({
  ...plainRow([
    ...textIn(addElement(parent, 'P'), linesOf(above, 'overline', measure)),
    ...textIn(addElement(parent, 'H1'), linesOf(text, 'title', measure)),
    ...textIn(addElement(parent, 'P'), linesOf(below, 'subtitle', measure)),
  ]),
  padBottom: 8,
});

const headingRow = ({ level, text }: BlockOf<'heading'>, { measure, parent }: Setting): Row => {
  const element = addElement(parent, level === 1 ? 'H2' : 'H3');
  const row = plainRow(textIn(element, linesOf(text, level === 1 ? 'heading' : 'subheading', measure)));
  return level === 1
    ? { ...row, above: 20, padBottom: 5, keepWithNext: true, ruleBelow: { colour: ACCENT, height: 0.9 } }
    : { ...row, above: 14, padBottom: 3, keepWithNext: true };
};

const NOTE_INDENT = 12;

const noteRow = (text: string, { measure, parent }: Setting): Row => ({
  cells: [
    {
      x: NOTE_INDENT,
      lines: paragraphsIn(parent, linesOf(text, 'label', { ...measure, width: measure.width - NOTE_INDENT })),
    },
  ],
  above: 6,
  padTop: 2,
  padBottom: 2,
  barLeft: QUIET,
});

const itemRow = (lines: readonly Line[]): Row => ({ ...plainRow(lines), above: 0, padBottom: 2 });

/** Every item a row of its own, all in one list. */
/** A list of no more items than this stands on one page. */
const SHORT_LIST = 4;

const listRows = (items: readonly string[], setting: Setting): readonly Row[] => {
  const rows: Row[] = [];
  for (const line of bulletLines(items, 'body', setting)) {
    const last = rows.at(-1);
    if (line.bullet !== undefined || last === undefined) rows.push(itemRow([line]));
    else rows[rows.length - 1] = itemRow([...(last.cells[0]?.lines ?? []), line]);
  }
  return rows.length > SHORT_LIST
    ? rows
    : rows.map((row, place) => ({ ...row, keepWithNext: place < rows.length - 1 }));
};
