/**
 * LIX, Björnsson's measure of how hard a text is to read: words per sentence plus the share of words of more than six
 * letters in percent. Under 25 is for children, 25–34 is easy, 35–44 is a newspaper.
 *
 * Only running sentences are measured: text that ends with a full stop, a colon, a question mark or an exclamation mark.
 * Headings, labels, buttons and the like are read one at a time, have no sentence to be long in, and would count as
 * sentences of one long word. No word is excused: a legal word such as "arbejdsintensitet" counts as the long word it is.
 */
export type Readability = {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
  /** 0 when there is no running sentence. */
  readonly lix: number;
};

/** No text of ours is harder to read than this. */
export const HIGHEST_LIX = 35;

const LONG_WORD_LETTERS = 7;

/** A number with its separators, a name with its hyphen and an address are one word each. */
const WORD = /[\p{L}\p{N}]+(?:[-’'.,@/_][\p{L}\p{N}]+)*/gu;
const ENDS_SENTENCE = /[.!?:]["»«”’)]*$/u;

/**
 * A new sentence begins after a stop and a capital letter or a quotation: not within "22. november", "kl. 10.15" or
 * "fx 7,5".
 */
const BETWEEN_SENTENCES = /(?<=[.!?:]["»«”’)]*)\s+(?=["»«“(]?\p{Lu})/u;

/** The running sentences among blocks of text: paragraphs, list items, the lines of a mail. A block ends its last sentence. */
export const sentencesIn = (blocks: readonly string[]): readonly string[] =>
  blocks
    .map((block) => block.replaceAll(/\s+/gu, ' ').trim())
    .filter((block) => ENDS_SENTENCE.test(block))
    .flatMap((block) => block.split(BETWEEN_SENTENCES))
    .filter((sentence) => wordsIn(sentence).length > 0);

/** How hard the running sentences among the blocks are to read. */
export const readabilityOf = (blocks: readonly string[]): Readability => {
  const sentences = sentencesIn(blocks);
  const words = sentences.flatMap(wordsIn);
  const longWords = words.filter(isLong).length;
  return {
    words: words.length,
    sentences: sentences.length,
    longWords,
    lix: sentences.length === 0 ? 0 : words.length / sentences.length + (100 * longWords) / words.length,
  };
};

/** "LIX 31,4: 12 sentences, 96 words, 22 of them long", for a failing test. */
export const inWords = ({ lix, sentences, words, longWords }: Readability): string =>
  `LIX ${lix.toFixed(1)}: ${sentences} sentences, ${words} words, ${longWords} of them long`;

/** The sentences hardest to read first, each with its own LIX: where to begin when a text is too hard. */
export const hardestSentences = (blocks: readonly string[], most = 5): readonly string[] =>
  sentencesIn(blocks)
    .map((sentence) => ({ sentence, lix: readabilityOf([sentence]).lix }))
    .toSorted((one, other) => other.lix - one.lix)
    .slice(0, most)
    .map(({ sentence, lix }) => `${lix.toFixed(0)} ${sentence}`);

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

const isLong = (word: string): boolean => (word.match(/\p{L}/gu) ?? []).length >= LONG_WORD_LETTERS;
