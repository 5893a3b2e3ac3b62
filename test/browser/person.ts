import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page, ViewportSize } from 'playwright-core';
import { fillIn } from './fill-in.ts';
import { focusOf } from './focus.ts';
import type { Hands, MakeHands } from './hands.ts';
import type { TypedFields } from '../../infra/local/demo/typed-forms.ts';

/** Somebody at a browser of their own, who acts by mouse or by keyboard, with all that went wrong there so far. */
export type Person = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly open: (address: string) => Promise<void>;
  /** The button is pressed, and the page that follows has come. */
  readonly press: (words: string | RegExp) => Promise<void>;
  readonly follow: (words: string | RegExp) => Promise<void>;
  /** A link within the page is followed. */
  readonly jump: (words: string | RegExp) => Promise<void>;
  /** The name of the field that would get what is typed now. */
  readonly field: () => Promise<string | undefined>;
  /** Everything is typed and ticked, rows are added where they are missing. */
  readonly fillIn: (fields: TypedFields) => Promise<void>;
  /** The heading of the page as it stands, once it has been looked through for barriers. */
  readonly seen: () => Promise<string>;
  readonly text: () => Promise<string>;
  /** The texts of the error summary. */
  readonly instructions: () => Promise<readonly string[]>;
  /** Messages of the browser (a broken content policy is one), faults of pages, requests to somebody else, barriers. */
  readonly troubles: readonly string[];
  /** Cookies that a script could read. */
  readonly openCookies: () => Promise<readonly string[]>;
};

const PATIENCE_MILLISECONDS = 20_000;
/** What every page must meet: WCAG 2.0, 2.1 and 2.2, levels A and AA. */
export const WCAG: string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

export const PHONE: ViewportSize = { width: 360, height: 740 };
export const SMALL_PHONE: ViewportSize = { width: 320, height: 640 };
export const DESK: ViewportSize = { width: 1200, height: 900 };

/** How somebody uses the service. */
export type Way = {
  readonly hands: MakeHands;
  readonly viewport: ViewportSize;
  readonly javaScriptEnabled: boolean;
  /** Every page is looked through by axe, which takes longer than all the rest. */
  readonly withAxe: boolean;
};

/** A page with instructions is answered 422, which the browser tells as a failed request though it shows it. */
const isAnsweredForm = (message: string): boolean =>
  message.includes('the server responded with a status of 422');

/** A browser of their own for somebody, which may ask `origins` and nobody else. */
export const openBrowserFor = async (
  browser: Browser,
  { hands: makeHands, viewport, javaScriptEnabled, withAxe }: Way,
  origins: readonly string[],
): Promise<Person> => {
  const context = await browser.newContext({ viewport, locale: 'da-DK', javaScriptEnabled });
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
  const hands: Hands = makeHands(page);
  /** With its stylesheet and letters: where these are still to come, what is pressed may move away under the finger. */
  const withNextPage = async (act: Promise<void>): Promise<void> => {
    await Promise.all([page.waitForEvent('load'), act]);
  };
  return {
    page,
    context,
    troubles,
    open: async (address) => {
      await page.goto(address);
    },
    press: (words) => withNextPage(hands.press(words)),
    follow: (words) => withNextPage(hands.follow(words)),
    jump: hands.follow,
    field: async () => (await focusOf(page))?.name,
    fillIn: (fields) => fillIn(page, hands, fields),
    seen: async () => {
      const barriers = [...(withAxe ? await axeViolations(page) : []), ...(await overflow(page))];
      troubles.push(...barriers.map((barrier) => `${page.url()}: ${barrier}`));
      return page.locator('h1').innerText();
    },
    text: () => page.getByRole('main').innerText(),
    instructions: () => page.locator('.error-summary a').allInnerTexts(),
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
