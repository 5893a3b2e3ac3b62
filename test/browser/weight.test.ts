import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { type BenchPage, benchPages, CONSULTANT } from '../bench/pages.ts';
import { setStage, type Stage } from '../journey/stage.ts';
import { startBrowser } from './start-browser.ts';
import { MOST, signedInCookies, weigh } from './weigh.ts';

const FEW_CASES = 4;

let stage: Stage;
let browser: Browser;
let pages: readonly BenchPage[];

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage(), startBrowser()]);
  pages = await benchPages(stage, FEW_CASES);
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

describe('every page, as the browser counts it', { timeout: 120_000 }, () => {
  it('comes in at most six requests and 60 KB the first time, and in 15 KB the next', async () => {
    const cookies = await signedInCookies(browser, stage.origin, CONSULTANT);
    const weighed = await Promise.all(
      pages.map(async ({ name, url }) => ({ name, ...(await weigh(browser, { url, cookies })) })),
    );

    expect(weighed.length).toBeGreaterThan(10);
    expect(
      weighed.filter(
        ({ first, repeat }) =>
          first.bytes > MOST.firstBytes ||
          first.requests > MOST.firstRequests ||
          repeat.bytes > MOST.repeatBytes ||
          repeat.requests !== 1,
      ),
    ).toEqual([]);
  });
});
