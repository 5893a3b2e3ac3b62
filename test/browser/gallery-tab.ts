import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { WCAG } from './person.ts';

/** How a page is looked at. */
export type View = {
  readonly width: number;
  /** The colours of the reader's own choice take the place of the page's. */
  readonly forcedColours?: boolean;
  /** Letters twice as large, as a reader sets them in the browser. */
  readonly largeText?: boolean;
  readonly dark?: boolean;
  /** The page's own script runs; else it is shown as it came. */
  readonly withScript?: boolean;
};

export type Shown = { readonly name: string; readonly html: string };

/** A tab of a browser in which one page after the other is shown, with the checks loaded once. */
export type GalleryTab = {
  readonly show: (shown: Shown) => Promise<void>;
  readonly look: (view: View) => Promise<void>;
  /** Barriers by axe, each with the elements: all of WCAG A and AA, or without the slow comparison of colours. */
  readonly barriers: (check?: 'all' | 'all-but-contrast') => Promise<readonly string[]>;
  /** What the layout cuts, lays over something else or puts outside the screen. */
  readonly layoutFaults: () => Promise<readonly string[]>;
  /** The same but for the screen: who has enlarged the letters may have to scroll. */
  readonly lostText: () => Promise<readonly string[]>;
  readonly page: Page;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LAYOUT_FAULTS = readFileSync(join(import.meta.dirname, 'layout-faults.js'), 'utf8');
const HEIGHT = 800;

/** A tab at `origin`, where the pages' own files are, and the pages for those who let the script run. */
export const openGalleryTab = async (browser: Browser, origin: string): Promise<GalleryTab> => {
  const page = await browser.newPage();
  const visit = async (address: string): Promise<void> => {
    await page.goto(address);
    await page.evaluate(AXE);
    await page.evaluate(LAYOUT_FAULTS);
  };
  await visit(origin);
  let letters = '';
  let visiting = false;
  const enlarge = (): Promise<unknown> =>
    page.evaluate(`document.documentElement.style.fontSize = '${letters}'`);
  return {
    page,
    show: async ({ name, html }) => {
      if (!visiting) return page.evaluate<void>(showing(html, letters));
      await visit(`${origin}/${name}`);
      await enlarge();
    },
    look: async ({ width, forcedColours = false, largeText = false, dark = false, withScript = false }) => {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({
        forcedColors: forcedColours ? 'active' : 'none',
        colorScheme: dark ? 'dark' : 'light',
      });
      letters = largeText ? '125%' : '';
      visiting = withScript;
    },
    barriers: (check = 'all') => page.evaluate(axeRun(check)),
    layoutFaults: () => page.evaluate('layoutFaults()'),
    lostText: () => page.evaluate('lostText()'),
  };
};

/**
 * Written into the tab's own document: what was loaded before stays loaded, so that a page is there in a tenth of the time
 * that a visit takes. Done when its stylesheet and fonts are.
 */
const showing = (html: string, letters: string): string => `(() => new Promise((shown) => {
  document.open();
  document.write(${JSON.stringify(html.replaceAll(/<script[^>]*><\/script>/g, ''))});
  document.close();
  document.documentElement.style.fontSize = '${letters}';
  const sheet = document.querySelector('link[rel="stylesheet"]');
  const ready = () => document.fonts.ready.then(() => shown());
  if (sheet === null || sheet.sheet) ready(); else sheet.onload = ready;
}))()`;

const axeRun = (check: 'all' | 'all-but-contrast'): string => {
  const options = {
    runOnly: { type: 'tag', values: WCAG },
    ...(check === 'all' ? {} : { rules: { 'color-contrast': { enabled: false } } }),
    resultTypes: ['violations'],
    preload: false,
  };
  return `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(
    ({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`;
};
