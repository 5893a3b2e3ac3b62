import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { nextAsk } from '../../shared/domain/follow-up/ask.ts';
import { type Journey, openCase, toForce } from '../journey/people.ts';
import { setStage, type Stage } from '../journey/stage.ts';
import { PHONE } from './person.ts';
import { startBrowser } from './start-browser.ts';

let stage: Stage;
let browser: Browser;
let journey: Journey;

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage(), startBrowser()]);
  journey = await openCase(await signInAs(stage.origin, 'Kira Konsulentsen'), { daysToStart: 0 });
  await toForce(stage, journey);
  const { followUps } = await stage.records.of(journey);
  const [first] = followUps.toSorted((one, other) => (one.due < other.due ? -1 : 1));
  const at = first && nextAsk(first, readMunicipalityFile('eksempelby'));
  if (at === undefined) throw new Error('nobody is to be asked');
  await stage.service.clock.moveTo(at);
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const openQuestions = async (person: 'employer' | 'citizen', javaScriptEnabled = true): Promise<Page> => {
  const link = await stage.post.linkTo(journey[person].address, 'Hvordan går det?');
  const context = await browser.newContext({ viewport: PHONE, locale: 'da-DK', javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(link);
  return page;
};

const answersStored = async (): Promise<string> =>
  JSON.stringify((await stage.records.of(journey)).items.filter(({ sk }) => sk.startsWith('ANSWERS#')));

describe('the questions before a talk, on a phone', () => {
  it('are kept as they are answered, without a button', async () => {
    const page = await openQuestions('citizen');

    await page.locator('[name="afterWork"][value="ok"]').check();
    await expect
      .poll(() => page.locator('.keep-line').textContent(), { timeout: 10_000 })
      .toMatch(/^Gemt kl\. /);
    await page.locator('[name="going"]').fill('Det går godt.');
    await expect.poll(answersStored, { timeout: 10_000 }).toContain('Det går godt.');

    await page.reload();
    expect(await page.locator('[name="afterWork"][value="ok"]').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Send svar' }).click();
    await page.waitForURL(/sendt=ja/);
    expect(await page.locator('h1').innerText()).toBe('Tak for dine svar');
  });

  it('are answered without script by one button', async () => {
    const page = await openQuestions('employer', false);

    await page.locator('[name="settled"][value="partly"]').check();
    await page.locator('[name="call"]').check();
    await page.getByRole('button', { name: 'Send svar' }).click();

    expect(await page.locator('h1').innerText()).toBe('Tak for dine svar');
    expect(await answersStored()).toContain('"settled":"partly"');
  });
});
