import type { RadioChoice } from '../../parts/radio-group.tsx';

/** Choices in the order of their words; `contents` are the fields that belong to one of them. */
export const choicesOf = <Word extends string>(
  words: Readonly<Record<Word, string>>,
  contents: { readonly [Each in Word]?: RadioChoice['content'] } = {},
): readonly (RadioChoice & { readonly value: Word })[] => {
  const inOrder: readonly Word[] = keysOf(words);
  return inOrder.map((value) => ({ value, label: words[value], content: contents[value] }));
};

const keysOf = <Word extends string>(words: Readonly<Record<Word, string>>): readonly Word[] => {
  const keys: Word[] = [];
  for (const key in words) keys.push(key);
  return keys;
};
