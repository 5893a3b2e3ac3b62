import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page, ViewportSize } from 'playwright-core';

/** Somebody at a browser of their own, with all that went wrong there so far. */
export type Person = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Messages of the browser (a broken content policy is one), faults of pages, requests to somebody else. */
  readonly troubles: readonly string[];
  /** What is wrong with the page as it stands: barriers by WCAG 2.2 A and AA, and anything wider than the screen. */
  readonly barriers: () => Promise<readonly string[]>;
  /** Cookies that a script could read. */
  readonly openCookies: () => Promise<readonly string[]>;
};

const PATIENCE_MILLISECONDS = 10_000;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

export const PHONE: ViewportSize = { width: 360, height: 740 };
export const DESK: ViewportSize = { width: 1200, height: 900 };

type Place = {
  readonly viewport: ViewportSize;
  /** Origins that the person's browser may ask. */
  readonly origins: readonly string[];
};

/** A page with instructions is answered 422, which the browser tells as a failed request though it shows it. */
const isAnsweredForm = (message: string): boolean =>
  message.includes('the server responded with a status of 422');

export const openBrowserFor = async (browser: Browser, { viewport, origins }: Place): Promise<Person> => {
  const context = await browser.newContext({ viewport, locale: 'da-DK', javaScriptEnabled: true });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isAnsweredForm(message.text())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !origins.includes(origin)) troubles.push(`asked ${origin}`);
  });
  return {
    page,
    context,
    troubles,
    barriers: async () => [...(await axeViolations(page)), ...(await overflow(page))],
    openCookies: async () =>
      (await context.cookies()).filter(({ httpOnly }) => !httpOnly).map(({ name }) => name),
  };
};

const axeViolations = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(WCAG)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const overflow = async (page: Page): Promise<readonly string[]> => {
  const wider = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return wider === 0 ? [] : [`wider than the screen by ${String(wider)} px`];
};
