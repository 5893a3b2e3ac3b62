import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Stage } from '../journey/stage.ts';
import { PHONE } from './person.ts';

/** A browser of somebody's own, on a phone. */
export const aPhone = async (browser: Browser, javaScriptEnabled = true): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: PHONE, locale: 'da-DK', javaScriptEnabled });
  context.setDefaultTimeout(15_000);
  return context;
};

/** The clock of the service goes on, and that of the pages that are open with it. */
export const pass = async (
  { service }: Pick<Stage, 'service'>,
  minutes: number,
  ...pages: readonly Page[]
): Promise<void> => {
  await service.clock.moveBy(minutes * 60_000);
  for (const page of pages) await page.clock.fastForward(minutes * 60_000);
};
