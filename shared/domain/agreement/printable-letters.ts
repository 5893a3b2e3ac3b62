import { PRINTABLE_RANGES } from './printable-ranges.ts';

/**
 * The first letter of `text` that the document's font cannot draw, as a reader sees it (with all its accents), or nothing
 * when all of it can be printed. Line feed and tab may stand in a text.
 */
export const firstUnprintable = (text: string): string | undefined => {
  const printed = asPrinted(text);
  let offset = 0;
  for (const letter of printed) {
    if (!isPrintable(letter.codePointAt(0) ?? 0)) return letterAround(printed, offset);
    offset += letter.length;
  }
  return undefined;
};

/**
 * `text` in letters the document can draw. What is typed is refused where it has others; this is for names from elsewhere (the
 * sign-in), which nobody here can spell anew: a letter the font lacks becomes a question mark.
 */
export const inPrintableLetters = (text: string): string =>
  Array.from(asPrinted(text), (letter) => (isPrintable(letter.codePointAt(0) ?? 0) ? letter : '?')).join('');

/**
 * `text` as the document draws it: composed (NFC), hyphens and spaces of every kind as the plain ones, and without
 * letters that show nothing (soft hyphen, zero width joiner). Word processors put them in; nobody sees a difference.
 */
export const asPrinted = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\u00ad|[\u200b-\u200d]|\u2060|\ufeff|[\ufe00-\ufe0f]/gu, '')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/[\u2000-\u200a\u202f\u205f\u3000]/gu, ' ');

/**
 * Letters that nobody sees and that are no line break or tab: control characters, and marks that turn the line around or
 * come along when something is copied from a telephone or a web page. `text` is `asPrinted`, without the harmless ones.
 */
export const hasHiddenLetter = (text: string): boolean =>
  /[^\P{Cc}\n\t]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/u.test(text);

const LINE_FEED = 10;
const TAB = 9;

const RANGES = PRINTABLE_RANGES.split(' ').map((range) => {
  const [first = 0, last = first] = range.split('-').map((end) => Number.parseInt(end, 16));
  return { first, last };
});

/** The font has a glyph for this code point, or it is a line feed or tab. */
export const isPrintable = (codePoint: number): boolean => {
  if (codePoint === LINE_FEED || codePoint === TAB) return true;
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = RANGES[middle];
    if (range === undefined) return false;
    if (codePoint < range.first) high = middle - 1;
    else if (codePoint > range.last) low = middle + 1;
    else return true;
  }
  return false;
};

const MOST_CODE_POINTS = 12;

/** Short enough to be named in an instruction, also when somebody stacked a hundred accents. */
const letterAround = (text: string, offset: number): string => {
  const whole = new Intl.Segmenter('da', { granularity: 'grapheme' })
    .segment(text)
    .containing(offset)?.segment;
  return Array.from((whole ?? '').toWellFormed())
    .slice(0, MOST_CODE_POINTS)
    .join('');
};
