import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { invitationOf, openCase } from '../journey/people.ts';
import { shareStage, type Stage } from '../journey/stage.ts';
import { instructions, press } from './fill-in.ts';
import { DESK } from './person.ts';
import { startBrowser } from './start-browser.ts';

const PAUSE = 2_000;
const KEPT = /^Gemt kl\. \d+\.\d\d$/;

let stage: Stage;
let browser: Browser;
let link: string;

beforeAll(async () => {
  [stage, browser] = await Promise.all([shareStage(), startBrowser()]);
  link = await invitationOf(stage, await openCase(await signInAs(stage.origin, 'Kira Konsulentsen')));
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const WELL_AFTER_LOADING = 60_000;

/** A step in a browser of its own, whose clock stands until a test moves it. */
const openStep = async (step: string, { javaScriptEnabled = true } = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: DESK, locale: 'da-DK', javaScriptEnabled });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const opened = Date.now();
  if (javaScriptEnabled) await page.clock.install({ time: opened });
  await page.goto(`${link}/udfyld/${step}`);
  // Else a page that an earlier test has left would keep its text while another test has the same step open.
  if (javaScriptEnabled) await page.clock.pauseAt(opened + WELL_AFTER_LOADING);
  return page;
};

/** What comes about without anybody doing anything more. */
const soon = <Value>(look: () => Value | Promise<Value>) => expect.poll(look, { timeout: 10_000 });

const line = (page: Page) => page.locator('.keep-line');
const told = (page: Page) => page.locator('main > p[role="status"]');
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const choose = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).check();

/** A moment passes after the last letter, and what was typed has been kept. */
const keptAfterPause = async (page: Page): Promise<void> => {
  await page.clock.runFor(PAUSE);
  await soon(() => line(page).textContent()).toMatch(KEPT);
};

describe('a text with a limit', () => {
  it('says how much of it is left, and how much is too much; nothing is cut off', async () => {
    const page = await openStep('arbejdstid-og-loen');
    const left = page.locator('#field-supplements-limit');

    expect(await left.textContent()).toBe('Du har 300 tegn tilbage');
    await field(page, 'supplements').fill(' Smør og brød ');
    expect(await left.textContent()).toBe('Du har 288 tegn tilbage');
    await field(page, 'supplements').fill('x'.repeat(312));

    expect(await left.textContent()).toBe('Du har skrevet 12 tegn for meget');
    expect(await field(page, 'supplements').inputValue()).toHaveLength(312);
  });

  it('tells a screen reader after a pause, and only when little is left', async () => {
    const page = await openStep('stoette');

    await field(page, 'other').fill('x'.repeat(100));
    await page.clock.runFor(1_000);
    expect(await told(page).textContent()).toBe('');
    await field(page, 'other').fill('x'.repeat(290));
    await page.clock.runFor(1_000);

    expect(await told(page).textContent()).toBe('Du har 10 tegn tilbage');
  });
});

describe('fields under a choice', () => {
  it.each([true, false])(
    'are shown while it is chosen, and keep what was typed (script: %s)',
    async (script) => {
      const page = await openStep('stoette', { javaScriptEnabled: script });
      const mentor = field(page, 'mentor.name');

      expect(await mentor.isVisible()).toBe(false);
      await choose(page, 'mentor.kind', 'named');
      await mentor.fill('Mads Mentorsen');
      await choose(page, 'mentor.kind', 'none');

      expect(await mentor.isVisible()).toBe(false);
      expect(await mentor.inputValue()).toBe('Mads Mentorsen');
    },
  );
});

describe('hours with pay', () => {
  it('are shown while typing as the server rounds them', async () => {
    const page = await openStep('arbejdstid-og-loen');
    const computed = page.locator('output');

    await field(page, 'weeklyHours').fill('7,25 timer');
    await field(page, 'intensity').fill('33 %');
    const live = await computed.textContent();
    expect(live).toBe('7,25 timer × 33\u00a0% = 2,39 timer med løn om ugen.');
    await field(page, 'intensity').fill('mange');
    expect(await computed.textContent()).toBe('');
    await field(page, 'intensity').fill('33 %');
    await keptAfterPause(page);
    await page.reload();

    expect(await computed.textContent()).toBe(live);
  });
});

const headings = (page: Page) => page.locator('[data-row] > fieldset > legend').allInnerTexts();
const focused = (page: Page) => page.evaluate('document.activeElement.name || document.activeElement.id');

describe('rows', () => {
  it('are added in place until there are as many as the server takes', async () => {
    const page = await openStep('progression');
    const add = page.getByRole('button', { name: 'Tilføj en milepæl' });

    for (let rows = 2; rows <= 6; rows += 1) await add.click();

    expect(await headings(page)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Milepæl ${number}`));
    expect(await add.isVisible()).toBe(false);
    expect(await focused(page)).toBe('milestones.5.title');
    expect(await told(page).textContent()).toBe('Tilføjet: milepæl 6.');
  });

  it('are taken out in place; the others move up with all that was typed, as the server stores them', async () => {
    const page = await openStep('progression');
    const add = page.getByRole('button', { name: 'Tilføj en milepæl' });
    const titles = ['Første', 'Anden', 'Tredje'];
    await add.click();
    await add.click();
    for (const [place, title] of titles.entries()) await field(page, `milestones.${place}.title`).fill(title);
    await choose(page, 'milestones.0.kind', 'social');
    await choose(page, 'milestones.2.kind', 'task');

    await page.getByRole('button', { name: 'Fjern milepæl 2' }).click();

    expect(await headings(page)).toEqual(['Milepæl 1', 'Milepæl 2']);
    expect(await focused(page)).toBe('row-milestones.1');
    expect(await told(page).textContent()).toBe('Fjernet: milepæl 2.');
    await keptAfterPause(page);
    await page.reload();
    expect(await field(page, 'milestones.0.title').inputValue()).toBe('Første');
    expect(await field(page, 'milestones.1.title').inputValue()).toBe('Tredje');
    expect(await page.locator('[name="milestones.0.kind"]:checked').inputValue()).toBe('social');
    expect(await page.locator('[name="milestones.1.kind"]:checked').inputValue()).toBe('task');
  });

  it('without a script open at the new row', async () => {
    const page = await openStep('jobbet', { javaScriptEnabled: false });

    await page.getByRole('button', { name: 'Tilføj en opgave' }).click();

    expect(new URL(page.url()).hash).toBe('#row-tasks.1');
    const box = await page.locator('[id="row-tasks.1"]').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(DESK.height);
  });
});

describe('what is typed', () => {
  it('is kept while typing: it is there on another device, and nothing is wrong with it yet', async () => {
    const page = await openStep('virksomheden');

    await field(page, 'name').fill('Kantinen Testgaard');
    await field(page, 'cvr').fill('12');
    await keptAfterPause(page);
    const elsewhere = await openStep('virksomheden');

    expect(await field(elsewhere, 'name').inputValue()).toBe('Kantinen Testgaard');
    expect(await field(elsewhere, 'cvr').inputValue()).toBe('12');
    expect(await instructions(elsewhere)).toEqual([]);
    expect(await elsewhere.title()).not.toContain('Fejl');
    expect(await focused(elsewhere)).toBe('');
  });

  it('in two tabs: the second is told, loses nothing, and may save all the same', async () => {
    const [one, other] = await Promise.all([openStep('stoette'), openStep('stoette')]);
    await field(one, 'other').fill('Fra den ene');
    await keptAfterPause(one);

    await field(other, 'other').fill('Fra den anden');
    await other.clock.runFor(PAUSE);
    await soon(() => line(other).textContent()).toContain('Siden er ændret imens');
    expect(await other.locator('[data-changed-meanwhile]').innerText()).toContain(
      'Se i stedet det, der er gemt',
    );
    expect(await field(other, 'other').inputValue()).toBe('Fra den anden');
    await press(other, 'Gem og fortsæt');
    expect(await other.evaluate('document.activeElement.hasAttribute("data-changed-meanwhile")')).toBe(true);
    await press(other, 'Gem og fortsæt');
    await other.waitForURL('**/tjek-svar');

    expect(await field(await openStep('stoette'), 'other').inputValue()).toBe('Fra den anden');
  });

  it('while the service is down stays on the page, is told of, and is kept when it is back', async () => {
    const page = await openStep('vilkaar');
    await page.route('**/udfyld/vilkaar', (route) => route.abort());

    await choose(page, 'holiday.kind', 'own');
    await field(page, 'holiday.text').fill('Seks uger om året');
    await page.clock.runFor(PAUSE);
    await soon(() => line(page).textContent()).toBe('Ikke gemt – vi prøver igen');
    expect(await told(page).textContent()).toBe('Ikke gemt – vi prøver igen');
    await press(page, 'Gem og fortsæt');
    await soon(() => focusedClass(page)).toContain('keep-line');
    expect(await field(page, 'holiday.text').inputValue()).toBe('Seks uger om året');
    await page.unroute('**/udfyld/vilkaar');
    await page.clock.runFor(5_000);

    await soon(() => line(page).textContent()).toMatch(KEPT);
    expect(await told(page).textContent()).toBe('Nu er det gemt');
    expect(await field(await openStep('vilkaar'), 'holiday.text').inputValue()).toBe('Seks uger om året');
  });

  it('by a link that no longer works stays on the page, with the way to a new link', async () => {
    const page = await openStep('vilkaar');
    await page.route('**/udfyld/vilkaar', (route) => route.fulfill({ status: 404, body: '' }));

    await choose(page, 'notice.kind', 'own');
    await field(page, 'notice.text').fill('En måned');
    await page.clock.runFor(PAUSE);
    await soon(() => line(page).textContent()).toContain('Linket virker ikke længere');
    await press(page, 'Gem og fortsæt');
    await soon(() => focusedClass(page)).toContain('keep-line');

    expect(await field(page, 'notice.text').inputValue()).toBe('En måned');
    expect(await line(page).getByRole('link').getAttribute('href')).toBe('/nyt-link');
  });
});

const focusedClass = (page: Page) => page.evaluate('document.activeElement.className');

/** How often the form is sent with each button; `auto` is the page itself. */
const sendings = (page: Page): readonly string[] => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST')
      sent.push(new URLSearchParams(request.postData() ?? '').get('save') ?? '');
  });
  return sent;
};

describe('a button', () => {
  it('pressed twice sends once', async () => {
    const page = await openStep('virksomheden');
    const sent = sendings(page);
    const answer = Promise.withResolvers<void>();
    await page.route('**/udfyld/virksomheden', async (route) => {
      await answer.promise;
      await route.continue();
    });

    const button = page.getByRole('main').getByRole('button', { name: 'Gem og fortsæt', exact: true });
    await button.scrollIntoViewIfNeeded();
    const { x, y } = (await button.boundingBox()) ?? expect.unreachable('no button');
    await page.mouse.click(x + 9, y + 9);
    await soon(() => sent).toEqual(['next']);
    await page.mouse.click(x + 9, y + 9);
    answer.resolve();
    await page.waitForSelector('.error-summary');

    expect(sent).toEqual(['next']);
    expect(await focusedClass(page)).toContain('error-summary');
  });

  it('pressed while a save is under way waits for it, and meets no other window', async () => {
    const page = await openStep('virksomheden');
    const sent = sendings(page);
    const answer = Promise.withResolvers<void>();
    await page.route('**/udfyld/virksomheden', async (route) => {
      if (route.request().postData()?.includes('save=auto') === true) await answer.promise;
      await route.continue();
    });

    await field(page, 'name').fill('Kantinen Testgaard ApS');
    await page.clock.runFor(PAUSE);
    await soon(() => sent).toEqual(['auto']);
    await press(page, 'Gem og fortsæt senere');
    await press(page, 'Gem og fortsæt senere');
    expect(sent).toEqual(['auto']);
    answer.resolve();
    await page.waitForURL((url) => !url.pathname.endsWith('virksomheden'));

    expect(sent).toEqual(['auto', 'later']);
    expect(await page.getByRole('main').innerText()).not.toContain('ændret imens');
    expect(await field(await openStep('virksomheden'), 'name').inputValue()).toBe('Kantinen Testgaard ApS');
  });
});
