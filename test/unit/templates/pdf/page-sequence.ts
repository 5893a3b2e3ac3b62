import { type HTMLElement, parse } from 'node-html-parser';
import type { ReadElement } from '../../adapters/pdf/document-structure.ts';

/** One thing a reader meets: a heading, a label, or what stands for it. Blanks do not count. */
export type Met = string;

const met = (kind: string, text: string): Met => `${kind} ${text.replaceAll(/\s/g, '')}`;

/** What the reader of a page meets between two headings of the second level; not the words that only explain. */
export const metOnPage = (html: string, from: string, to: string): readonly Met[] => {
  const root = parse(html);
  for (const explained of root.querySelectorAll('.plain-words')) explained.remove();
  const all = root.querySelectorAll('main h2, main h3, main dt, main dd').flatMap(metInElement);
  return between(all, from, to);
};

const metInElement = (element: HTMLElement): readonly Met[] => {
  if (element.tagName !== 'DD') return [met(element.tagName.toLowerCase(), element.text)];
  const items = element.querySelectorAll('li');
  return (items.length > 0 ? items : [element]).map(({ text }) => met('said', text));
};

/** What the reader of a document meets between two of its headings. */
export const metInDocument = (root: ReadElement, from: string, to: string): readonly Met[] =>
  between(root.kids.flatMap(metInPart), from, to);

const metInPart = (part: ReadElement): readonly Met[] => {
  switch (part.tag) {
    case 'H2':
    case 'H3':
      return [met(part.tag.toLowerCase(), part.text)];
    case 'L':
      return part.kids.flatMap(metInEntry);
    case 'Table':
      return part.kids.flatMap(({ kids }) => kids.flatMap(metInCell));
    default:
      return [];
  }
};

const metInEntry = ({ kids: [label, body] }: ReadElement): readonly Met[] => {
  const lists = (body?.kids ?? []).filter(({ tag }) => tag === 'L');
  const said =
    lists.length > 0
      ? lists.flatMap(({ kids }) => kids.map(({ kids: [, item] }) => allText(item)))
      : [allText(body)];
  return [met('dt', label?.text ?? ''), ...said.map((text) => met('said', text))];
};

const metInCell = (cell: ReadElement): readonly Met[] => {
  const kind = cell.tag === 'TH' ? 'column' : 'said';
  return (cell.kids.length > 0 ? cell.kids : [cell]).map(({ text }) => met(kind, text));
};

const allText = (element: ReadElement | undefined): string =>
  element === undefined ? '' : element.text + element.kids.map(allText).join('');

const between = (all: readonly Met[], from: string, to: string): readonly Met[] =>
  all.slice(all.indexOf(met('h2', from)), all.indexOf(met('h2', to)));
