import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differentPages } from '../gallery/different-pages.ts';
import { galleryPages } from '../gallery/gallery.ts';
import { type GallerySite, serveGallery } from '../gallery/gallery-site.ts';
import { galleryMails } from '../gallery/mails.ts';
import {
  barriersButContrast,
  both,
  type Inspection,
  layoutFaults,
  lostText,
  openInspector,
} from './inspect.ts';
import type { Shown } from './gallery-tab.ts';
import { startBrowser } from './start-browser.ts';

let site: GallerySite;
let browser: Browser;
let inspect: Awaited<ReturnType<typeof openInspector>>;
let pages: readonly Shown[];
let mails: readonly Shown[];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveGallery(), startBrowser()]);
  inspect = await openInspector(browser, site.origin);
  pages = await galleryPages();
  mails = (await galleryMails()).map(({ name, mail }) => ({ name, html: mail.html }));
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** Each page on a phone, the staff's on a desk besides; every page in every view is `npm run accessibility`. */
describe('every kind of page is without barriers', { timeout: 240_000 }, () => {
  it('on a narrow phone', async () => {
    expect(await inspect(differentPages(pages), { view: { width: 320 }, find: both })).toEqual([]);
  });

  it('on a desk, where the staff sit', async () => {
    const ofStaff = pages.filter(({ name }) => name.startsWith('desk/'));
    const inspection = { view: { width: 1280 }, find: barriersButContrast };

    expect(ofStaff.length).toBeGreaterThan(20);
    expect(await inspect(differentPages(ofStaff), inspection)).toEqual([]);
  });
});

describe('every page is whole', { timeout: 240_000 }, () => {
  it.each<readonly [string, Inspection]>([
    ['on a tablet', { view: { width: 768 }, find: layoutFaults }],
    ['on a desk', { view: { width: 1280 }, find: layoutFaults }],
    ['with letters twice as large', { view: { width: 1280, largeText: true }, find: lostText }],
  ])('%s', async (_view, inspection) => {
    expect(await inspect(pages, inspection)).toEqual([]);
  });
});

describe('every mail is whole and without barriers', { timeout: 240_000 }, () => {
  it.each<readonly [string, Inspection]>([
    ['in a narrow window', { view: { width: 320 }, find: both }],
    ['in the dark', { view: { width: 320, dark: true }, find: both }],
  ])('%s', async (_view, inspection) => {
    expect(await inspect(mails, inspection)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it.each([
    ['a field without a label', '<input name="a">', 'label'],
    ['grey on white', '<p style="color:#aaa">Svært at læse</p>', 'color-contrast'],
    ['a page that scrolls to the side', '<p style="width:400px">Alt for bredt</p>', 'wider than the screen'],
    ['text that is cut off', '<p style="height:5px;overflow:hidden">Væk</p>', 'cut off'],
    ['lines upon each other', '<p>Første</p><p style="margin-top:-40px">Anden</p>', 'overlap'],
    ['words out of their box', '<p style="width:40px">Tilgængelighed</p>', 'runs out of its box'],
  ])('see %s', async (_what, body, fault) => {
    expect((await faultsOf(body)).join('\n')).toContain(fault);
  });

  it('see text that is cut off once the letters are larger', async () => {
    const page = {
      name: 'broken',
      html: brokenPage('<p style="height:26px;line-height:1.5rem;overflow:hidden">Tæt</p>'),
    };

    expect(await inspect([page], { view: { width: 1280 }, find: lostText })).toEqual([]);
    const enlarged = await inspect([page], { view: { width: 1280, largeText: true }, find: lostText });
    expect(enlarged.join('\n')).toContain('cut off');
  });

  it('leave a good page alone', async () => {
    expect(await faultsOf('<p>God</p>')).toEqual([]);
  });
});

const faultsOf = (body: string): Promise<readonly string[]> =>
  inspect([{ name: 'broken', html: brokenPage(body) }], { view: { width: 320 }, find: both });

const brokenPage = (body: string): string =>
  `<!doctype html><html lang="da"><title>Brudt</title><main><h1>Brudt</h1>${body}</main></html>`;
