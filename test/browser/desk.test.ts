import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { fictionalAgreements } from '../../infra/local/demo/typed-forms.ts';
import { invite, signInAs } from '../../infra/local/demo/walk.ts';
import { startBrowser } from './start-browser.ts';
import { DESK } from './person.ts';
import { setStage, type Stage } from '../journey/stage.ts';

const CASES = 4;
const MOST_TABS = 30;

let stage: Stage;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage(), startBrowser()]);
  const desk = await signInAs(stage.origin, 'Kira Konsulentsen');
  for (const [place, agreement] of fictionalAgreements.slice(0, CASES).entries()) {
    await invite(desk, agreement, `NR-${place + 1}`);
  }
  context = await browser.newContext({ viewport: DESK, locale: 'da-DK', javaScriptEnabled: false });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  await page.goto(`${stage.origin}/log-ind`);
  await page.getByRole('button', { name: 'Kira Konsulentsen' }).click();
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const focused = () => page.locator(':focus');

/** Tab is pressed until something is reached; gives what was passed on the way. */
const tabTo = async (selector: string): Promise<readonly string[]> => {
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await focused().evaluate((element, wanted) => element.matches(wanted), selector)) return passed;
    passed.push((await focused().innerText()).trim());
  }
  throw new Error(`not reached: ${selector}, but ${passed.join(' | ')}`);
};

describe('the desk by keyboard alone, without a script', { timeout: 120_000 }, () => {
  it('lets somebody past the header, and leads through whose cases to the search', async () => {
    await page.goto(`${stage.origin}/sager`);
    await page.keyboard.press('Tab');
    expect(await focused().innerText()).toBe('Gå til sidens indhold');
    await page.keyboard.press('Enter');

    const passed = await tabTo('input[name="text"]');

    expect(passed).toEqual([
      `Mine (${CASES})`,
      'Ikke fordelt (0)',
      'Ferie og fravær',
      'Slettes snart',
      'Opret en sag',
      'Få samtalerne i din kalender',
    ]);
  });

  it('finds a case by its number, says how many it found, and goes on at the list', async () => {
    await page.keyboard.type('nr-2');
    await page.keyboard.press('Enter');
    await page.waitForURL(/text=nr-2/);

    expect(await page.getByRole('status').innerText()).toBe('1 sag');
    expect(await page.title()).toMatch(/^1 sag – Mine sager/);
    expect(new URL(page.url()).hash).toBe('#liste');
    await page.keyboard.press('Tab');
    expect(await focused().innerText()).toBe(fictionalAgreements[1]?.employee.name);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sager\/[0-9a-f-]{36}$/);
    expect(await page.locator('h1').innerText()).toBe(fictionalAgreements[1]?.employee.name);
  });

  it('shows the same at the same address, and everything again after a reset', async () => {
    await page.goto(`${stage.origin}/sager?status=invited&order=name&text=nr`);

    expect(await page.locator('select[name="status"]').inputValue()).toBe('invited');
    expect(await page.locator('select[name="order"]').inputValue()).toBe('name');
    expect(await page.getByRole('status').innerText()).toBe(`${CASES} sager`);
    await tabTo('.filter-buttons a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sager\?order=name$/);
    expect(await page.locator('input[name="text"]').inputValue()).toBe('');
  });

  it('prints the list and a case without anything to press', async () => {
    await page.goto(`${stage.origin}/sager`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.case-filter, .desk-bar, button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('#liste ~ table thead').isVisible()).toBe(true);

    const href = await page.locator('#liste ~ table tbody a').first().getAttribute('href');
    await page.goto(`${stage.origin}${href ?? ''}`);
    expect(await page.locator('button, .skipnav').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText(/^Udskrevet /).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByText(/^Udskrevet /).isVisible()).toBe(false);
  });
});
