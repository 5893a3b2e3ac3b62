import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { type Journey, openCase } from '../journey/people.ts';
import { setStage, type Stage } from '../journey/stage.ts';
import { aPhone, pass } from './phone.ts';
import { startBrowser } from './start-browser.ts';

const KIRA = 'Kira Konsulentsen';
const TEA = 'Tea Teamleder';
const TYPED = 'Borgeren er flyttet til en anden kommune.';

let stage: Stage;
let browser: Browser;
let journey: Journey;
let withdrawal: string;

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage(), startBrowser()]);
  journey = await openCase(await signInAs(stage.origin, KIRA), { daysToStart: 30 });
  withdrawal = `${stage.origin}${journey.casePath}/traek-tilbage`;
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const signIn = async (page: Page, name: string): Promise<void> => {
  await page.goto(`${stage.origin}/log-ind`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/sager/);
};

const signedIn = async (name: string, javaScriptEnabled = true): Promise<Page> => {
  const page = await (await aPhone(browser, javaScriptEnabled)).newPage();
  await signIn(page, name);
  if (javaScriptEnabled) await page.clock.install();
  return page;
};

const reason = (page: Page) => page.locator('textarea[name="reason"]');
const warning = (page: Page) => page.getByRole('alertdialog');

describe('a session that nobody uses', { timeout: 180_000 }, () => {
  it('is warned of five minutes before; to stay leaves what was typed and where one was', async () => {
    const page = await signedIn(KIRA);
    await page.goto(withdrawal);
    await reason(page).fill(TYPED);

    await pass(stage, 20, page);
    expect(await warning(page).count()).toBe(0);
    await pass(stage, 6.5, page);
    await warning(page).waitFor();
    expect(await warning(page).innerText()).toMatch(
      /Du bliver snart logget ud[^]*Du bliver logget ud kl\. \d{1,2}\.\d\d/,
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bliv logget ind');
    await page.keyboard.press('Enter');
    await warning(page).waitFor({ state: 'hidden' });

    expect(await reason(page).inputValue()).toBe(TYPED);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reason');
    await pass(stage, 20);
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe('Træk aftalen tilbage');
    await page.context().close();
  });

  it('says that it is over on the page itself, and takes it back when somebody has signed in beside it', async () => {
    const page = await signedIn(KIRA);
    await page.goto(withdrawal);
    await reason(page).fill(TYPED);

    await pass(stage, 40, page);
    await page.getByRole('alertdialog', { name: 'Du er logget ud' }).waitFor();
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      warning(page).getByRole('link', { name: 'Log ind i et nyt vindue' }).click(),
    ]);
    await beside.getByRole('button', { name: KIRA }).click();
    await beside.waitForURL(/\/sager/);
    await beside.close();
    await page.clock.fastForward(2_000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await warning(page).waitFor({ state: 'hidden' });

    expect(await reason(page).inputValue()).toBe(TYPED);
    await page.context().close();
  });
});

describe('a form that is sent after the session is over', { timeout: 180_000 }, () => {
  it.each([
    ['with script', true],
    ['without script', false],
  ])('is sent whole by the same person once she has signed in beside it, %s', async (_how, script) => {
    const page = await signedIn(KIRA, script);
    const opened = await openCase(await signInAs(stage.origin, KIRA), { daysToStart: 30 });
    await page.goto(`${stage.origin}${opened.casePath}/traek-tilbage`);
    await reason(page).fill(TYPED);

    await pass(stage, 35);
    await page.getByRole('button', { name: 'Træk aftalen tilbage' }).click();
    await page.getByRole('heading', { name: 'Log ind igen' }).waitFor();
    expect(await page.content()).not.toContain(TYPED);
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Log ind i et nyt vindue' }).click(),
    ]);
    await beside.getByRole('button', { name: KIRA }).click();
    await beside.waitForURL(/\/sager/);
    await page.getByRole('button', { name: 'Send igen' }).click();
    await page.waitForURL(/udfoert=ja/);

    const { history } = await stage.records.of(opened);
    expect(history.map(({ event }) => event)).toContain('withdrawn');
    expect(await page.locator('main').innerText()).toContain('Trukket tilbage');
    await page.context().close();
  });

  it('stays shut when another person signs in on the same machine, and nothing is done', async () => {
    const page = await signedIn(KIRA);
    await page.goto(withdrawal);
    await reason(page).fill(TYPED);

    await pass(stage, 35);
    await page.getByRole('button', { name: 'Træk aftalen tilbage' }).click();
    await page.getByRole('heading', { name: 'Log ind igen' }).waitFor();
    const beside = await page.context().newPage();
    await signIn(beside, TEA);
    await page.getByRole('button', { name: 'Send igen' }).click();
    await page.getByRole('heading', { name: 'En anden er logget ind nu' }).waitFor();

    expect(await page.content()).not.toContain(TYPED);
    expect((await stage.records.of(journey)).history.map(({ event }) => event)).not.toContain('withdrawn');
    await page.context().close();
  });

  it('is refused when the page was shown to the one who was signed in before', async () => {
    const page = await signedIn(KIRA);
    await page.goto(withdrawal);
    await reason(page).fill(TYPED);

    await signIn(await page.context().newPage(), TEA);
    await page.getByRole('button', { name: 'Træk aftalen tilbage' }).click();

    await page.getByRole('heading', { name: 'En anden er logget ind nu' }).waitFor();
    expect((await stage.records.of(journey)).history.map(({ event }) => event)).not.toContain('withdrawn');
    await page.context().close();
  });
});

describe('signing in', { timeout: 180_000 }, () => {
  it('without the second factor is refused with what is missing, and works with it', async () => {
    const page = await (await aPhone(browser, false)).newPage();
    await page.goto(`${stage.origin}/log-ind`);
    await page.getByRole('checkbox', { name: 'Log ind uden det andet trin' }).check();
    await page.getByRole('button', { name: KIRA }).click();

    await page.getByRole('heading', { name: 'Dit login mangler et trin' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('spørg kommunens it-support');
    expect((await page.goto(`${stage.origin}/sager`))?.status()).toBe(401);
    await page.goto(`${stage.origin}/log-ind`);
    await page.getByRole('button', { name: KIRA }).click();
    await page.waitForURL(/\/sager/);

    const log = readFileSync(stage.service.logFile, 'utf8').split('\n');
    const refused = log.filter((line) => line.includes('"second-factor-missing"'));
    expect(refused.map((line): unknown => JSON.parse(line))).toMatchObject([
      { entry: 'request-refused', route: 'GET /log-ind/svar', code: 'second-factor-missing' },
    ]);
    expect(refused.join('')).not.toMatch(/\bkira\b/i);
    await page.context().close();
  });

  it('on a machine that was left open is ended from another one', async () => {
    const [left, here] = [await signedIn(KIRA), await signedIn(KIRA, false)];
    await left.goto(withdrawal);
    await reason(left).fill(TYPED);

    await here.getByRole('link', { name: `Dit login: ${KIRA}` }).click();
    await here.getByRole('button', { name: 'Log ud alle andre steder' }).click();
    await here.getByText('Du er logget ud alle andre steder').waitFor();
    expect(await here.locator('main').innerText()).toContain('Du er ikke logget ind andre steder.');

    await left.getByRole('button', { name: 'Træk aftalen tilbage' }).click();
    await left.getByRole('heading', { name: 'Log ind igen' }).waitFor();
    expect(await left.content()).not.toContain(TYPED);
    expect((await here.goto(`${stage.origin}/sager`))?.status()).toBe(200);
    await left.context().close();
    await here.context().close();
  });
});

describe('signing out', { timeout: 180_000 }, () => {
  it('leads through the sign-on, and a copy of the cookie from before opens nothing', async () => {
    const page = await signedIn(KIRA);
    const copies = await page.context().cookies();
    const through: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) through.push(new URL(request.url()).pathname);
    });

    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.waitForURL(`${stage.origin}/`);

    expect(through).toEqual(expect.arrayContaining(['/log-ud', '/session/end']));
    const thief = await aPhone(browser);
    await thief.addCookies(copies);
    const stolen = await thief.newPage();
    expect((await stolen.goto(`${stage.origin}/sager`))?.status()).toBe(401);
    await thief.close();
    await page.context().close();
  });
});
