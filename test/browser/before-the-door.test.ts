import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitingCitizen, invited } from '../journey/by-mitid.ts';
import type { Journey } from '../journey/people.ts';
import { setStage, type Stage } from '../journey/stage.ts';
import { aPhone, pass } from './phone.ts';
import { startBrowser } from './start-browser.ts';

const DOOR = 'Log ind med MitID for at se aftalen';
const COMPANY = /Kantinen Testgaard ApS/;
const TYPED = 'Kantinen ved Søen';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage({ signing: 'mitid-first' }), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

const press = async (page: Page, words: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: words }).click();
  await page.waitForLoadState();
};

/** From the door over MitID, as somebody. */
const comeIn = async (page: Page, who: string | RegExp): Promise<void> => {
  await page.getByRole('link', { name: 'Log ind med MitID' }).click();
  await page.waitForLoadState();
  expect(await heading(page)).toBe('MitID på denne maskine');
  await press(page, who);
};

const nameTyped = async ({ casePath }: Journey): Promise<unknown> =>
  (await stage.records.of({ casePath })).file.version.sections.company?.answers['name'];

describe('the door before a link, in a browser on a phone', { timeout: 240_000 }, () => {
  it.each([true, false])(
    'opens for the company, says who is logged in, and shuts at sign-out also for the back button (script: %s)',
    async (script) => {
      const { link } = await invited(stage);
      const page = await (await aPhone(browser, script)).newPage();
      await page.goto(link);
      expect(await heading(page)).toBe(DOOR);

      await comeIn(page, COMPANY);
      expect(new URL(page.url()).pathname).toBe(new URL(link).pathname);
      expect(await page.locator('header').innerText()).toContain('Logget ind med MitID');
      const kept = await page.context().cookies(stage.origin);
      const own = kept.filter(({ name }) => /^aftale-[0-9a-f]{16}$/.test(name));
      expect(own).toMatchObject([{ httpOnly: true, sameSite: 'Lax' }]);
      await page.goto(`${link}/udfyld/virksomheden`);
      await press(page, 'Log ud');

      expect(await heading(page)).toBe('Du er logget ud');
      await page.goBack();
      await page.waitForLoadState();
      expect(await heading(page)).toBe(DOOR);
    },
  );

  it('opens for the right citizen, and shows nothing to who turns back or is another', async () => {
    const { link } = await awaitingCitizen(stage);
    const page = await (await aPhone(browser)).newPage();
    await page.goto(link);
    await page.getByRole('link', { name: 'Log ind med MitID' }).click();
    await press(page, 'Afbryd');
    expect(await heading(page)).toBe('Du stoppede i MitID');
    await comeIn(page, 'Fiktiva Mønster');
    expect(await heading(page)).toBe('MitID hører til en anden person');
    await page.reload();
    expect(await heading(page)).toBe('MitID hører til en anden person');
    expect(await page.locator('main').innerText()).not.toMatch(/Demo|Kantinen|\d{6}-?\d{4}/);

    await comeIn(page, 'Demo Eksempelsen');

    expect(await heading(page)).toBe('Læs aftalen');
    expect(page.url()).toBe(link);
    await page.goBack();
    expect(await page.locator('body').innerText()).not.toContain('Kantinen Testgaard');
  });

  it('keeps what is typed when the session ends meanwhile: it is stored once one has logged in beside it', async () => {
    const { journey, link } = await invited(stage);
    const context = await aPhone(browser);
    const page = await context.newPage();
    await page.goto(`${link}/udfyld/virksomheden`);
    await comeIn(page, COMPANY);
    await stage.service.clock.moveBy(32 * 60_000);
    await page.locator('[name="name"]').fill(TYPED);

    const line = page.locator('.keep-line');
    await line.getByRole('link', { name: 'Log ind' }).waitFor();
    expect(await line.innerText()).toContain('Ikke gemt. Du er logget ud.');
    const beside = context.waitForEvent('page');
    await line.getByRole('link', { name: 'Log ind' }).click();
    const other = await beside;
    await other.getByRole('button', { name: COMPANY }).click();
    await other.waitForURL(link);

    await expect.poll(() => nameTyped(journey), { timeout: 70_000, interval: 500 }).toBe(TYPED);
    expect(await page.locator('[name="name"]').inputValue()).toBe(TYPED);
  });

  it('is warned of before the session ends, can stay by a press, and reads it when it is over', async () => {
    const { link } = await invited(stage);
    const context = await aPhone(browser);
    const page = await context.newPage();
    await page.goto(`${link}/udfyld/virksomheden`);
    await comeIn(page, COMPANY);
    await page.clock.install();
    await page.reload();
    const warning = page.getByRole('alertdialog');

    await pass(stage, 20, page);
    expect(await warning.count()).toBe(0);
    await pass(stage, 6.5, page);
    await warning.waitFor();
    expect(await warning.innerText()).toMatch(/Du bliver snart logget ud[^]*logget ud kl\. \d{1,2}\.\d\d/);
    await warning.getByRole('button', { name: 'Bliv logget ind' }).click();
    await warning.waitFor({ state: 'hidden' });
    await pass(stage, 20);
    await page.reload();
    expect(await heading(page)).not.toBe(DOOR);

    await pass(stage, 40, page);
    await page.getByRole('alertdialog', { name: 'Du er logget ud' }).waitFor();
    const [beside] = await Promise.all([
      context.waitForEvent('page'),
      warning.getByRole('link', { name: 'Log ind i et nyt vindue' }).click(),
    ]);
    await beside.getByRole('button', { name: COMPANY }).click();
    await beside.waitForURL(link);
  });

  it('gives back sealed what is sent too late without script, and takes it from there', async () => {
    const { journey, link } = await invited(stage);
    const context = await aPhone(browser, false);
    const page = await context.newPage();
    await page.goto(`${link}/udfyld/virksomheden`);
    await comeIn(page, COMPANY);
    await page.locator('[name="name"]').fill(TYPED);
    await stage.service.clock.moveBy(32 * 60_000);
    await press(page, /^Gem og fortsæt$/);

    expect(await heading(page)).toBe('Log ind igen, og send det, du skrev');
    expect(await page.content()).not.toContain(TYPED);
    const beside = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Log ind med MitID i et nyt vindue' }).click();
    const other = await beside;
    await other.getByRole('button', { name: COMPANY }).click();
    await other.waitForURL(link);
    await press(page, 'Send det, jeg skrev');

    expect(await page.locator('[name="name"]').inputValue()).toBe(TYPED);
    expect(await nameTyped(journey)).toBe(TYPED);
  });

  it('keeps two links of one browser apart, in two tabs', async () => {
    const [one, two] = [await invited(stage), await invited(stage)];
    const context = await aPhone(browser);
    const [first, second] = [await context.newPage(), await context.newPage()];
    await first.goto(one.link);
    await comeIn(first, COMPANY);
    await second.goto(two.link);
    expect(await heading(second)).toBe(DOOR);
    await comeIn(second, COMPANY);

    await first.reload();
    expect(await heading(first)).not.toBe(DOOR);
    await press(second, 'Log ud');
    await first.reload();
    expect(await heading(first)).not.toBe(DOOR);
    await second.goto(two.link);
    expect(await heading(second)).toBe(DOOR);
  });
});
