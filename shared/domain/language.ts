/** The languages of a party's pages and mails. The agreement itself, and everything staff see, is Danish. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that `text` names, or nothing. */
export const languageNamed = (text: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === text);
