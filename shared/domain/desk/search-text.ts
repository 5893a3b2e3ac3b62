/**
 * Text as it is searched: letter case, accents and runs of blanks make no difference, and å, æ and ø may be typed as aa,
 * ae and oe.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The same without signs between letters: "I/S" is found by "is", and a phone number however it is spaced. */
const unsigned = (text: string): string => folded(text).replaceAll(/[^\p{L}\p{N} ]/gu, '');

/** Tells of some texts whether each word typed is in one of them. */
export const holdsEveryWord = (typed: string): ((texts: readonly string[]) => boolean) => {
  const words = folded(typed).split(' ').filter(Boolean);
  if (words.length === 0) return () => true;
  return (texts) => {
    const all = folded(texts.join(' \n '));
    const bare = unsigned(all);
    return words.every(
      (word) => all.includes(word) || (unsigned(word) !== '' && bare.includes(unsigned(word))),
    );
  };
};

/** Whether a personnummer may stand in the text: it must not be searched for, since it would stand in the page's address. */
export const mayHoldCpr = (text: string): boolean =>
  [...text.matchAll(/(?<!\d)(\d{2})(\d{2})\d{2}[-\s]?\d{4}(?!\d)/g)].some(([, day, month]) =>
    isDayAndMonth(Number(day), Number(month)),
  );

const REPLACEMENT_DAYS = 60;

const isDayAndMonth = (day: number, month: number): boolean => {
  const inMonth = day > REPLACEMENT_DAYS ? day - REPLACEMENT_DAYS : day;
  return inMonth >= 1 && inMonth <= 31 && month >= 1 && month <= 12;
};

const collator = new Intl.Collator('da');

/** The order of two names as Danes sort them. */
export const compareNames = (one: string, other: string): number => collator.compare(one, other);
