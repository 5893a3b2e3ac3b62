import type { Browser, BrowserContext, CDPSession, Cookie } from 'playwright-core';

/** What one view of a page took over the wire: requests that left the browser, and all their bytes, heads included. */
export type Weight = { readonly requests: number; readonly bytes: number };

export type Weighed = { readonly first: Weight; readonly repeat: Weight };

/** Goals for any page. */
export const MOST = { firstBytes: 60_000, firstRequests: 6, repeatBytes: 15_000 } as const;

type Visit = { readonly url: string; readonly cookies?: readonly Cookie[] };

/** A page seen by a browser that has never been there, and again by the same one. */
export const weigh = async (browser: Browser, { url, cookies = [] }: Visit): Promise<Weighed> => {
  const context = await browser.newContext({ locale: 'da-DK' });
  await context.addCookies([...cookies]);
  const first = await view(context, url);
  const repeat = await view(context, url);
  await context.close();
  return { first, repeat };
};

/** The cookies of somebody who has signed in at the desk of the service where `url` is. */
export const signedInCookies = async (
  browser: Browser,
  url: string,
  name: string,
): Promise<readonly Cookie[]> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL('/log-ind', url).href);
  await page.getByRole('button', { name }).click();
  await page.waitForURL('**/sager');
  const cookies = await context.cookies(new URL('/', url).href);
  await context.close();
  return cookies;
};

const view = async (context: BrowserContext, url: string): Promise<Weight> => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const weight = await counting(session, async () => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate('document.fonts.ready.then(() => true)');
  });
  await page.close();
  return weight;
};

const counting = async (session: CDPSession, look: () => Promise<void>): Promise<Weight> => {
  const kept = new Set<string>();
  const asked = new Set<string>();
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:')) asked.add(requestId);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => kept.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache === true) kept.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) bytes += encodedDataLength;
  });
  await look();
  return { requests: [...asked].filter((id) => !kept.has(id)).length, bytes };
};
