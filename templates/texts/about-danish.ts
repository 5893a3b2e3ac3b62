import { useContext } from 'preact/hooks';
import type { Language } from '../../shared/domain/language.ts';
import { aboutDanish as english } from './en/about-danish.ts';
import { PageLanguage } from './in-both.ts';

type AboutDanish = typeof english;

const aboutDanish: Readonly<Record<Exclude<Language, 'da'>, AboutDanish>> = { en: english };

/** What is said of the texts that are Danish on every page, in the page's language; nothing on a Danish page. */
export const useAboutDanish = (): AboutDanish | undefined => {
  const language = useContext(PageLanguage);
  return language === 'da' ? undefined : aboutDanish[language];
};
