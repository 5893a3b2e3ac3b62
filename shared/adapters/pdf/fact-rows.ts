import type { Fact } from '../../../templates/pdf/document-model.ts';
import { bulletLines, type Line, linesOf, type Setting, textIn } from './lines.ts';
import type { Row } from './rows.ts';
import { addElement, type Element } from './structure.ts';
import { HAIRLINE, PANEL, type StyleName } from './text-styles.ts';

const LABEL_WIDTH = 148;
const GUTTER = 14;
const PANEL_INSET = 12;
const PANEL_EDGE = 9;
/** About two lines. */
const SHORT_LETTERS = 100;

/** Labels with what they say beside them: a list of terms, as on the page. */
export const factRows = (facts: readonly Fact[], setting: Setting): readonly Row[] => {
  const list = addElement(setting.parent, 'L', 'defined');
  return facts.map((fact, place) => ({
    cells: factCells(fact, { setting, list, inset: 0, labelStyle: 'label' }),
    above: 0,
    padTop: 3,
    padBottom: 3.5,
    ruleBelow: { colour: HAIRLINE, height: 0.5 },
    keepWithNext: place === 0 && facts.length > 1 && isShort(fact),
  }));
};

/** A heading never ends a page with one short line below it. */
const isShort = ({ value }: Fact): boolean => typeof value === 'string' && value.length < SHORT_LETTERS;

/** The same on a ground of its own, for what is read first. */
export const panelRows = (facts: readonly Fact[], setting: Setting): readonly Row[] => {
  const list = addElement(setting.parent, 'L', 'defined');
  return facts.map((fact, place) => ({
    cells: factCells(fact, { setting, list, inset: PANEL_INSET, labelStyle: 'strong' }),
    above: 0,
    padTop: place === 0 ? PANEL_EDGE : 3,
    padBottom: place === facts.length - 1 ? PANEL_EDGE : 3,
    fill: PANEL,
  }));
};

type FactLayout = {
  readonly setting: Setting;
  readonly list: Element;
  readonly inset: number;
  readonly labelStyle: StyleName;
};

const factCells = (
  { label, value }: Fact,
  { setting: { measure }, list, inset, labelStyle }: FactLayout,
): Row['cells'] => {
  const valueAt = LABEL_WIDTH + GUTTER;
  const entry = addElement(list, 'LI');
  const term = addElement(entry, 'Lbl');
  const said = addElement(entry, 'LBody');
  const labelLines = linesOf(label, labelStyle, { ...measure, width: LABEL_WIDTH - inset });
  const room = { ...measure, width: measure.width - valueAt - inset };
  return [
    { x: inset, lines: textIn(term, labelLines), repeats: true },
    { x: valueAt, lines: valueLines(value, { measure: room, parent: said }) },
  ];
};

const valueLines = (value: Fact['value'], { measure, parent }: Setting): readonly Line[] =>
  typeof value === 'string'
    ? textIn(parent, linesOf(value, 'body', measure))
    : bulletLines(value, 'body', { measure, parent });
