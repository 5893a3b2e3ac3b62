import { inPrintableLetters } from '../../domain/agreement/printable-letters.ts';
import { brokenLines } from './line-breaks.ts';
import { type StyleName, TEXT_STYLES, type Weight } from './text-styles.ts';
import { addElement, type Element } from './structure.ts';
import type { Shaped, Typeface } from './typeface.ts';

/** One line of text as it will stand; `bullet` stands before it, outside its indent. */
export type Line = {
  readonly style: StyleName;
  readonly words: readonly Shaped[];
  readonly indent: number;
  readonly bullet?: Shaped | undefined;
  /** Which paragraph of its text the line belongs to, from 0. */
  readonly paragraph: number;
  /** What the words are part of; without it they are furniture of the page, not content. */
  readonly element?: Element | undefined;
  /** What the bullet is. */
  readonly bulletElement?: Element | undefined;
};

/** The room for a text and the letters to measure it with. */
export type Measure = {
  readonly faces: Readonly<Record<Weight, Pick<Typeface, 'shape'>>>;
  readonly width: number;
};

/** Where a text goes: the room and the letters it is set with, and the part of the document whose next part it is. */
export type Setting = { readonly measure: Measure; readonly parent: Element };

/**
 * Breaks a text into lines of at most `width` points. Line feeds are kept, and a blank line parts two paragraphs; a word wider
 * than the line is broken inside.
 */
export const linesOf = (whole: string, style: StyleName, { faces, width }: Measure): readonly Line[] => {
  const { size, weight } = TEXT_STYLES[style];
  const shape = faces[weight].shape;
  const most = (width * 1000) / size;
  const line = (words: readonly Shaped[], place: number): Line => ({
    style,
    words,
    indent: 0,
    paragraph: Math.min(place, MOST_PARAGRAPHS),
  });
  return paragraphsOf(whole).flatMap((paragraph, place) => [
    ...(place === 0 ? [] : [line([], place)]),
    ...paragraph.flatMap((text) => brokenLines(text, most, shape)).map((words) => line(words, place)),
  ]);
};

/** What stands after so many paragraphs of one text is read as one: a blank line after each letter must not fill the file with tags. */
const MOST_PARAGRAPHS = 20;

/** The typed lines of each paragraph; all but the last end with a space, so that words stay apart when they are copied. */
const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  inPrintableLetters(text)
    .replaceAll('\t', ' ')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/ *\n/g, ' \n').split('\n'));

const BULLET_INDENT = 11;

/** Each item with a bullet before its first line and its other lines under it, as a list in `parent`. */
export const bulletLines = (
  items: readonly string[],
  style: StyleName,
  { measure, parent }: Setting,
): readonly Line[] => {
  const bullet = measure.faces.regular.shape('•');
  const width = measure.width - BULLET_INDENT;
  const list = addElement(parent, 'L', 'bulleted');
  return items.flatMap((item) => {
    const entry = addElement(list, 'LI');
    const bulletElement = addElement(entry, 'Lbl');
    const lines = textIn(addElement(entry, 'LBody'), linesOf(item, style, { ...measure, width }));
    return lines.map((line, place) => ({
      ...line,
      indent: BULLET_INDENT,
      ...(place === 0 ? { bullet, bulletElement } : {}),
    }));
  });
};

/** The lines as the text of `element`; several paragraphs become paragraphs in it. */
export const textIn = (element: Element, lines: readonly Line[]): readonly Line[] => {
  if (lines.every(({ paragraph }) => paragraph === 0)) return lines.map((line) => ({ ...line, element }));
  return paragraphsIn(element, lines);
};

/** The lines as paragraphs in `parent`. */
export const paragraphsIn = (parent: Element, lines: readonly Line[]): readonly Line[] => {
  const paragraphs = new Map<number, Element>();
  return lines.map((line) => {
    const element = paragraphs.get(line.paragraph) ?? addElement(parent, 'P');
    paragraphs.set(line.paragraph, element);
    return { ...line, element };
  });
};

/** The lines as furniture of their page: what is drawn again is not read again. */
export const unread = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ element: _read, ...line }) => line);

export const leadingOf = ({ style }: Line): number => TEXT_STYLES[style].leading;

export const heightOfLines = (lines: readonly Line[]): number =>
  lines.reduce((height, line) => height + leadingOf(line), 0);

export const widthOf = (words: readonly Shaped[]): number =>
  words.reduce((width, word) => width + word.width, 0);
