/** Words that alone are no answer to what may develop, what is expected, or a milestone. */
const FILLER_WORDS = new Set([
  'ingen',
  'intet',
  'nej',
  'ja',
  'ok',
  'okay',
  'x',
  'xx',
  'xxx',
  'na',
  'n/a',
  'ved ikke',
  'ved ej',
  'senere',
  'test',
  'tbd',
  'ikke relevant',
  'ingenting',
  'ingen lige nu',
  'ingen kommentarer',
  'ingen bemærkninger',
  'udfyldes senere',
  'kommer senere',
  'asdf',
  'qwerty',
  'bla',
  'blabla',
  'lorem ipsum',
  'none',
  'nothing',
]);

/**
 * Filler is refused kindly: text without a letter, one letter or one word repeated, or a filler word alone. A short real
 * answer is not filler; it is too short, which is another rule.
 */
export const isFiller = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}/]+/gu) ?? [];
  if (!words.some((word) => /\p{L}/u.test(word))) return true;
  const letters = new Set(words.join(''));
  if (letters.size <= 2) return true;
  if (FILLER_WORDS.has(words.join(' ')) || words.every((word) => FILLER_WORDS.has(word))) return true;
  return new Set(words).size === 1 && (words.length > 1 || isRepeated(words.join('')));
};

/** "asdasdasd": one short run of letters, three times or more. */
const isRepeated = (word: string): boolean => /^(.{1,4})\1{2,}$/u.test(word);
