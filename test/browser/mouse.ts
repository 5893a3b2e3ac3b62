import type { Locator, Page } from 'playwright-core';
import type { MakeHands } from './hands.ts';

/** The page itself; what stands around it is the same on every page. A page of somebody else has no such part. */
const body = (page: Page): Locator => page.locator('main, body:not(:has(main))');

const named = (words: string | RegExp) =>
  typeof words === 'string' ? { name: words, exact: true } : { name: words };

/** Acts by mouse, or by finger: presses what can be seen, and types into it. */
export const mouse: MakeHands = (page) => ({
  press: (words) => body(page).getByRole('button', named(words)).click({ noWaitAfter: true }),
  follow: (words) => body(page).getByRole('link', named(words)).first().click({ noWaitAfter: true }),
  write: (name, text) => page.locator(`[name="${name}"]`).fill(text),
  choose: (name, value) => page.locator(`[name="${name}"][value="${value}"]`).check(),
});
