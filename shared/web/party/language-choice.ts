import { languageNamed, type Language } from '../../domain/language.ts';
import { ownCookie } from '../own-cookie.ts';
import type { PageRequest } from '../page-request.ts';

const COOKIE = 'sprog';
const YEAR_SECONDS = 365 * 24 * 3600;

/** The language this browser has chosen, or nothing. */
export const languageIn = ({ cookies }: Pick<PageRequest, 'cookies'>): Language | undefined =>
  languageNamed(cookies[COOKIE]);

/** Keeps the choice in this browser, for the pages that belong to no case. Holds nothing but the language. */
export const languageCookie = (language: Language, origin: string): string =>
  ownCookie(origin, { name: COOKIE, value: language, maxAge: YEAR_SECONDS });

/** A part that begins with a dot leads out of the page's own folder once the browser has resolved it. */
const LEADS_OUT = /\/(?:\.|%2e)/i;

/** The page the choice was made on: `back` when it is a page of ours below `base`, else the page at `base`. */
export const pageToReturnTo = (back: string, base: string): string => {
  const below = back.startsWith(base) ? back.slice(base.length) : '';
  const isPage = /^[/?](?!\/)[\w/?=&.~%-]*$/.test(below) && !LEADS_OUT.test(below);
  return isPage ? back : base || '/';
};
