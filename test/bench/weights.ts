import type { Browser } from 'playwright-core';
import { signedInCookies, weigh, type Weight } from '../browser/weigh.ts';
import { type BenchPage, CONSULTANT } from './pages.ts';
import { row } from './table.ts';

const inWords = ({ requests, bytes }: Weight): readonly string[] => [
  String(requests),
  (bytes / 1000).toFixed(1),
];

/** What each page takes over the wire, as the browser counts it: the first view of anybody, and the next. */
export const benchWeights = async (browser: Browser, pages: readonly BenchPage[]): Promise<void> => {
  const [page] = pages;
  const cookies = page === undefined ? [] : await signedInCookies(browser, page.url, CONSULTANT);
  console.log(row(['page', 'first requests', 'first KB', 'next requests', 'next KB']));
  for (const { name, url } of pages) {
    const { first, repeat } = await weigh(browser, { url, cookies });
    console.log(row([name, ...inWords(first), ...inWords(repeat)]));
  }
};
