import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../shared/domain/language.ts';

/** The same texts in every language; a language that lacks one does not compile. */
export type InBoth<Texts> = Readonly<Record<Language, Texts>>;

/** The language of the page that is being rendered. */
export const PageLanguage = createContext<Language>('da');

/** The texts in the page's language, inside a component. A page's own function reads `texts[frame.language]`. */
export const useTexts = <Texts>(texts: InBoth<Texts>): Texts => texts[useContext(PageLanguage)];
