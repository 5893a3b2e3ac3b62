import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { setStage, type Stage } from '../journey/stage.ts';
import { startBrowser } from './start-browser.ts';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const FOREIGN = { name: 'aftale.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') };

describe('the check page in a browser', { timeout: 120_000 }, () => {
  it.each([
    ['with its script', true],
    ['without any', false],
  ])('takes a file that is chosen, %s', async (_how, javaScriptEnabled) => {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(stage.origin);
    await page.getByRole('link', { name: 'Tjek et dokument' }).click();

    await page.getByRole('button', { name: 'Tjek dokumentet' }).click();
    expect(await page.title()).toMatch(/^Fejl: /);
    await page.getByLabel('Den underskrevne aftale').setInputFiles(FOREIGN);
    await page.getByRole('button', { name: 'Tjek dokumentet' }).click();

    expect(await page.title()).toMatch(/^Vi kan ikke genkende dokumentet – /);
    await page.close();
  });
});
