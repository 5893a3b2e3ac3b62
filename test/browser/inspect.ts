import type { Browser } from 'playwright-core';
import { type GalleryTab, openGalleryTab, type Shown, type View } from './gallery-tab.ts';

/** What is looked for in one view of every page. */
export type Inspection = {
  readonly view: View;
  readonly find: (tab: GalleryTab) => Promise<readonly string[]>;
};

const TABS = 2;

export const barriers: Inspection['find'] = (tab) => tab.barriers();
export const barriersButContrast: Inspection['find'] = (tab) => tab.barriers('all-but-contrast');
export const layoutFaults: Inspection['find'] = (tab) => tab.layoutFaults();
export const lostText: Inspection['find'] = (tab) => tab.lostText();
export const both: Inspection['find'] = async (tab) => [
  ...(await tab.barriers()),
  ...(await tab.layoutFaults()),
];

const MOST_NAMES = 4;

const placesIn = (names: readonly string[]): string => {
  const first = names.toSorted().slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${first} and ${names.length - MOST_NAMES} more` : first;
};

/** Shows pages in tabs side by side; gives each fault with the pages that have it. */
export const openInspector = async (browser: Browser, origin: string) => {
  const tabs = await Promise.all(Array.from({ length: TABS }, () => openGalleryTab(browser, origin)));
  return async (pages: readonly Shown[], { view, find }: Inspection): Promise<readonly string[]> => {
    const found = new Map<string, string[]>();
    const waiting = [...pages];
    const inspectIn = async (tab: GalleryTab): Promise<void> => {
      await tab.look(view);
      for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
        await tab.show(page);
        for (const fault of await find(tab)) found.set(fault, [...(found.get(fault) ?? []), page.name]);
      }
    };
    await Promise.all(tabs.map(inspectIn));
    return [...found].map(([fault, names]) => `${fault} (${placesIn(names)})`);
  };
};
