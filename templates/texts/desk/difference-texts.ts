import type { Difference, FieldPath, FieldValue } from '../../../shared/domain/agreement/differences.ts';
import type { SignedRound } from '../../../shared/domain/desk/signed-rounds.ts';
import { agreementLabels } from '../da/agreement-labels.ts';
import { isInWords, valueTexts } from './content-values.ts';

/** One thing that was changed: in a sentence, with both texts under each other where they are long, or item by item. */
export type DifferenceLine =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'texts'; readonly label: string; readonly before: string; readonly after: string }
  | {
      readonly kind: 'items';
      readonly label: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    };

/** What a signature changed, in words; `entry` is its number in the history. */
export type RoundInWords = { readonly entry: number; readonly lines: readonly DifferenceLine[] };

/** Rare and large: loaded only for a case that was signed more than once. */
export const roundsInWords = (rounds: readonly SignedRound[]): readonly RoundInWords[] =>
  rounds.map(({ entry, differences }) => ({ entry, lines: differenceLines(differences) }));

/** What a label of its own form does not say within a sentence. */
const IN_A_SENTENCE: Readonly<Record<string, string>> = {
  title: 'titel',
  from: 'begynder',
  to: 'slutter',
};
const milestone = (place: number): string => `Milepæl ${place + 1}`;
const LONG = 60;

/** What was changed, in the order of the agreement. A milestone that came or went is told as one. */
export const differenceLines = (differences: readonly Difference[]): readonly DifferenceLine[] => {
  const rows = Map.groupBy(differences, ({ path }) => rowOf(path));
  return [...rows].flatMap(([row, changes]) =>
    row === undefined ? changes.map(lineOf) : milestoneLines(row, changes),
  );
};

const rowOf = (path: FieldPath): number | undefined => path.find((name) => typeof name === 'number');

const milestoneLines = (row: number, changes: readonly Difference[]): readonly DifferenceLine[] => {
  const titles = changes.find(({ path }) => path.at(-1) === 'title');
  if (titles !== undefined && changes.every(({ before }) => before === undefined)) {
    return [{ kind: 'sentence', text: `${milestone(row)} er ny: »${String(titles.after)}«` }];
  }
  if (titles !== undefined && changes.every(({ after }) => after === undefined)) {
    return [{ kind: 'sentence', text: `${milestone(row)} er fjernet: »${String(titles.before)}«` }];
  }
  return changes.map(lineOf);
};

const lineOf = ({ path, before, after }: Difference): DifferenceLine => {
  const label = labelOf(path);
  if (typeof before === 'object' || typeof after === 'object') return itemsLine(path, before, after);
  const [from, to] = [textOf(path, before), textOf(path, after)];
  if (from !== undefined && to !== undefined && (isLong(from) || isLong(to))) {
    return { kind: 'texts', label, before: from, after: to };
  }
  const [was, is] = [quoted(path, from), quoted(path, to)];
  if (was === undefined) return { kind: 'sentence', text: `${label}: ikke udfyldt før, nu ${is ?? ''}` };
  if (is === undefined) return { kind: 'sentence', text: `${label}: før ${was}, nu ikke udfyldt` };
  return { kind: 'sentence', text: `${label}: fra ${shortened(was, is)} til ${is}` };
};

const itemsLine = (
  path: FieldPath,
  before: FieldValue | undefined = [],
  after: FieldValue | undefined = [],
): DifferenceLine => {
  const [from, to] = [valueTexts(path, before), valueTexts(path, after)];
  return {
    kind: 'items',
    label: labelOf(path),
    added: to.filter((text) => !from.includes(text)),
    removed: from.filter((text) => !to.includes(text)),
  };
};

const textOf = (path: FieldPath, value: FieldValue | undefined): string | undefined =>
  value === undefined ? undefined : valueTexts(path, value).join(', ');

const quoted = (path: FieldPath, text: string | undefined): string | undefined =>
  text !== undefined && isInWords(path) ? `»${text}«` : text;

const isLong = (text: string): boolean => text.length > LONG || text.includes('\n');

/** "fra 6 til 8 timer": a measure that both share is written once. */
const shortened = (from: string, to: string): string => {
  const unit = /^[\d.,]+(?<unit>\s\p{L}+|\s%)$/u;
  const [one, other] = [unit.exec(from)?.groups?.['unit'], unit.exec(to)?.groups?.['unit']];
  return one !== undefined && one === other ? from.slice(0, -one.length) : from;
};

type LabelNode = string | { readonly [Name in string]?: LabelNode };

/** The field's label, after that of the part it belongs to: "Pension, arbejdsgiverens bidrag". */
const labelOf = (path: FieldPath): string => {
  const row = rowOf(path);
  if (row !== undefined) {
    return `${milestone(row)}, ${lastPart(path, labelsAlong(path).at(-1) ?? '')}`;
  }
  // The sections themselves say nothing that the field does not.
  const labels = labelsAlong(path).slice(path[0] === 'sections' ? 2 : 0);
  const [part, field] = labels.slice(-2);
  if (part === undefined) return String(path.at(-1));
  return field === undefined ? part : `${part}, ${lastPart(path, field)}`;
};

const lastPart = (path: FieldPath, label: string): string =>
  IN_A_SENTENCE[String(path.at(-1))] ?? inText(label);

const labelsAlong = (path: FieldPath): readonly string[] => {
  const labels: string[] = [];
  let node: LabelNode | undefined = agreementLabels;
  for (const name of path.filter((each) => typeof each === 'string')) {
    node = typeof node === 'object' ? node[name] : undefined;
    const label = typeof node === 'object' ? node['label'] : node;
    if (typeof label === 'string') labels.push(label);
  }
  return labels;
};

const inText = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll}|-)/u, (first) => first.toLowerCase());
