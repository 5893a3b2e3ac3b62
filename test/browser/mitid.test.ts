import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor } from '../../infra/local/demo/visitor.ts';
import { sign, signInAs } from '../../infra/local/demo/walk.ts';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { fillInUnseen, invitationOf, type Journey, openCase, signLinkOf } from '../journey/people.ts';
import { setStage, type Stage } from '../journey/stage.ts';
import { PHONE } from './person.ts';
import { startBrowser } from './start-browser.ts';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage({ signing: 'mitid' }), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const PATIENTLY = { timeout: 240_000 } as const;

type Turn = { readonly journey: Journey; readonly party: 'employer' | 'citizen'; readonly link: string };

const turnOf = async (party: Turn['party']): Promise<Turn> => {
  const journey = await openCase(await signInAs(stage.origin, 'Kira Konsulentsen'));
  const employerLink = await invitationOf(stage, journey);
  await fillInUnseen(stage, employerLink, journey);
  if (party === 'employer') return { journey, party, link: employerLink };
  const scene = { origin: stage.origin, settle: stage.service.settle, mails: stage.service.mailbox.list };
  await sign(scene, makeVisitor(stage.origin), {
    read: `${employerLink}/tjek-svar`,
    button: 'Gå til underskrift',
    name: journey.employer.name,
    address: journey.employer.address,
  });
  return { journey, party, link: await signLinkOf(stage, journey) };
};

const openOn = async (ways: BrowserContextOptions = {}): Promise<Page> =>
  (await browser.newContext({ viewport: PHONE, locale: 'da-DK', ...ways })).newPage();

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

const press = async (page: Page, words: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: words }).click();
  await page.waitForLoadState();
};

const follow = async (page: Page, words: string | RegExp): Promise<void> => {
  await page.getByRole('link', { name: words }).first().click();
  await page.waitForLoadState();
};

/** The agreement is read, name and consent are given; the page from which one leaves for MitID stands. */
const toLeave = async (page: Page, { party, link, journey }: Turn): Promise<void> => {
  await page.goto(party === 'employer' ? `${link}/tjek-svar` : link);
  await follow(page, party === 'employer' ? 'Gå til underskrift' : /^Underskriv/);
  await page.locator('[name="name"]').fill(journey[party].name);
  await page.locator('[name="consent"]').check();
  await press(page, 'Fortsæt til MitID');
  expect(await heading(page)).toBe('Vis, hvem du er, med MitID');
};

const toMitId = async (page: Page, turn: Turn): Promise<void> => {
  await toLeave(page, turn);
  await follow(page, 'Gå til MitID');
  expect(await heading(page)).toBe('MitID på denne maskine');
};

const signatures = async ({ journey }: Turn): Promise<number> =>
  (await stage.records.of(journey)).file.version.signatures.length;

describe('signing with MitID in a browser, on a phone', PATIENTLY, () => {
  it.each([true, false])('the right citizen signs (script: %s)', async (javaScriptEnabled) => {
    const turn = await turnOf('citizen');
    const page = await openOn({ javaScriptEnabled });
    await toMitId(page, turn);

    await press(page, 'Demo Eksempelsen');
    expect(await heading(page)).toBe('Underskriv aftalen');
    expect(await page.locator('main').innerText()).toContain('Du har ikke skrevet under endnu');
    expect(await signatures(turn)).toBe(1);
    await press(page, 'Underskriv aftalen');

    expect(await heading(page)).toBe('Kvittering');
    expect(await signatures(turn)).toBe(2);
  });

  it('the right company signs, and what the browser keeps tells nothing to who reads it', async () => {
    const turn = await turnOf('employer');
    const page = await openOn({ javaScriptEnabled: false });
    await toMitId(page, turn);
    await press(page, /Kantinen Testgaard ApS/);
    await press(page, 'Underskriv aftalen');

    expect(await heading(page)).toBe('Kvittering');
    const kept = await page.context().cookies(stage.origin);
    const own = kept.find(({ name }) => name === 'mitid-employer');
    expect(own).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(own?.value).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it.each([
    ['citizen', 'Fiktiva Mønster', 'MitID hører til en anden person'],
    ['employer', /Hotel Prøvelyst/, 'MitID hører til en anden virksomhed'],
  ] as const)('the wrong %s is told so, and nothing is signed', async (party, who, told) => {
    const turn = await turnOf(party);
    const before = await signatures(turn);
    const page = await openOn();
    await toMitId(page, turn);

    await press(page, who);

    expect(await heading(page)).toBe(told);
    expect(await page.locator('main').innerText()).not.toMatch(/\d{6}-?\d{4}/);
    expect(await signatures(turn)).toBe(before);
    await page.reload();
    expect(await heading(page)).toBe(told);
    await follow(page, 'Prøv igen');
    expect(await heading(page)).toBe('Underskriv aftalen');
  });

  it('a lower level is not enough', async () => {
    const turn = await turnOf('citizen');
    const page = await openOn();
    await toMitId(page, turn);

    await page.locator('[name="low"]').check();
    await press(page, 'Demo Eksempelsen');

    expect(await heading(page)).toBe('MitID skal være på et højere niveau');
    expect(await signatures(turn)).toBe(1);
  });

  it('who turns back at MitID has signed nothing and can begin again', async () => {
    const turn = await turnOf('citizen');
    const page = await openOn();
    await toMitId(page, turn);

    await press(page, 'Afbryd');

    expect(await heading(page)).toBe('Du stoppede i MitID');
    expect(await signatures(turn)).toBe(1);
    await follow(page, 'Prøv igen');
    expect(await heading(page)).toBe('Underskriv aftalen');
  });

  it('the answer of MitID that comes again shows what has happened and signs nothing twice', async () => {
    const turn = await turnOf('citizen');
    const page = await openOn();
    await toMitId(page, turn);
    const back = page.waitForRequest((request) => request.url().includes('/mitid/medarbejder?'));
    await press(page, 'Demo Eksempelsen');
    const answer = (await back).url();

    await page.goto(answer);
    expect(await heading(page)).toBe('Underskriv aftalen');
    await press(page, 'Underskriv aftalen');
    const receipt = page.url();
    await page.goBack();
    await page.goto(answer);

    expect(await heading(page)).toBe('Kvittering');
    expect(page.url()).toBe(receipt);
    expect(await signatures(turn)).toBe(2);
  });

  it('another browser cannot finish what one has begun', async () => {
    const turn = await turnOf('citizen');
    const [page, stranger] = [await openOn(), await openOn()];
    await toMitId(page, turn);
    const back = page.waitForRequest((request) => request.url().includes('/mitid/medarbejder?'));
    await press(page, 'Demo Eksempelsen');

    await stranger.goto((await back).url());
    expect(await heading(stranger)).toBe('Begynd forfra med MitID');
    await stranger.goto(`${turn.link}/mitid`);
    expect(await heading(stranger)).toBe('Læs aftalen');
    expect(await signatures(turn)).toBe(1);
  });

  it('after twenty minutes one begins again', async () => {
    const turn = await turnOf('citizen');
    const page = await openOn();
    await toLeave(page, turn);

    await stage.service.clock.moveTo(plusMinutes(stage.service.clock.now(), 21));
    await follow(page, 'Gå til MitID');
    await press(page, 'Demo Eksempelsen');

    expect(await heading(page)).toBe('Begynd forfra med MitID');
    expect(await signatures(turn)).toBe(1);
  });
});
