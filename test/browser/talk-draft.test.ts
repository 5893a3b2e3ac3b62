import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { type Journey, openCase, toForce } from '../journey/people.ts';
import { shareStage, type Stage } from '../journey/stage.ts';
import { PHONE } from './person.ts';
import { startBrowser } from './start-browser.ts';

let stage: Stage;
let browser: Browser;
let journey: Journey;
let talks: readonly string[];

beforeAll(async () => {
  [stage, browser] = await Promise.all([shareStage(), startBrowser()]);
  journey = await openCase(await signInAs(stage.origin, 'Kira Konsulentsen'), { daysToStart: 0 });
  await toForce(stage, journey);
  talks = (await stage.records.of(journey)).followUps.map(
    ({ id }) => `${stage.origin}${journey.casePath}/opfoelgning/${id}`,
  );
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const signedIn = async (name: string, javaScriptEnabled = true): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: PHONE, locale: 'da-DK', javaScriptEnabled });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(`${stage.origin}/log-ind`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/sager/);
  return context;
};

const openTalk = async (context: BrowserContext, place: number): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(talks[place] ?? '');
  return page;
};

const note = (page: Page) => page.locator('[name="note"]');
const lineOf = (page: Page) =>
  expect.poll(() => page.locator('.keep-line').textContent(), { timeout: 15_000 });
const draftsStored = async (): Promise<string> =>
  JSON.stringify(
    (await stage.records.all()).filter(({ pk }) => pk === `DRAFT#${journey.casePath.split('/').at(-1)}`),
  );

describe('a talk that is being recorded', { timeout: 120_000 }, () => {
  it('is kept as it is typed, is there again, and is recorded with what was typed last', async () => {
    const context = await signedIn('Kira Konsulentsen');
    const page = await openTalk(context, 0);

    await note(page).fill('Det går godt.');
    await lineOf(page).toMatch(/^Gemt kl\. /);
    const again = await openTalk(context, 0);
    expect(await note(again).inputValue()).toBe('Det går godt.');
    expect(await again.locator('main').innerText()).toMatch(/Kladde gemt .* af Kira Konsulentsen\./);
    await again.close();
    await page.locator('[name="form"][value="visit"]').check();
    await page.locator('[name="participants"][value="citizen"]').check();
    await note(page).fill('Det går rigtig godt.');
    await page.getByRole('button', { name: 'Registrér opfølgningen' }).click();
    await page.waitForURL(/udfoert=ja/);

    const { followUps, history } = await stage.records.of(journey);
    expect(followUps.find(({ id }) => talks[0]?.endsWith(id))?.recorded?.outcome.note).toBe(
      'Det går rigtig godt.',
    );
    expect(history.filter(({ event }) => event === 'follow-up-recorded')).toHaveLength(1);
    expect(await draftsStored()).toBe('[]');
  });

  it('is kept without script by a button', async () => {
    const page = await openTalk(await signedIn('Kira Konsulentsen', false), 1);

    await note(page).fill('Uden script.');
    await page.getByRole('button', { name: 'Gem og fortsæt senere' }).click();
    await page.waitForURL(/gemt=ja/);

    expect(await page.locator('main').innerText()).toContain('Kladden er gemt');
    expect(await note(page).inputValue()).toBe('Uden script.');
    expect(await draftsStored()).toContain('Uden script.');
  });

  it('is not written over by a colleague who has it open too: she is told, and keeps her text', async () => {
    const [kiras, teas] = await Promise.all([
      openTalk(await signedIn('Kira Konsulentsen'), 2),
      openTalk(await signedIn('Tea Teamleder'), 2),
    ]);

    await note(kiras).fill('Kiras tekst.');
    await lineOf(kiras).toMatch(/^Gemt kl\. /);
    await note(teas).fill('Teas tekst.');
    await lineOf(teas).toBe('Ikke gemt. Siden er ændret imens.');

    expect(await teas.locator('[data-changed-meanwhile]').innerText()).toContain(
      'Kira Konsulentsen gemte en kladde',
    );
    expect(await note(teas).inputValue()).toBe('Teas tekst.');
    expect(await draftsStored()).not.toContain('Teas tekst.');
  });

  it('survives that somebody is signed out while typing, once they have signed in again', async () => {
    const context = await signedIn('Kira Konsulentsen');
    const page = await openTalk(context, 3);

    await context.clearCookies({ name: /session/ });
    await note(page).fill('Skrevet efter otte timer.');
    await lineOf(page).toMatch(/^Ikke gemt\. Du er logget ud\./);
    const [beside] = await Promise.all([context.waitForEvent('page'), page.locator('.keep-line a').click()]);
    const person = beside.getByRole('button', { name: 'Kira Konsulentsen' });
    await Promise.race([person.click().catch(() => undefined), beside.waitForURL(/\/sager/)]);
    await lineOf(page).toMatch(/^Gemt kl\. /);

    expect(await draftsStored()).toContain('Skrevet efter otte timer.');
  });
});
