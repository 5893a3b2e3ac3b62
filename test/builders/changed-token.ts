/** The same text with another letter at a place: never by chance the letter that was there. */
export const withOtherLetter = (text: string, at: number): string =>
  `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
