import './load-tsx.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GalleryTab, openGalleryTab, type View } from '../browser/gallery-tab.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';
import { serveGallery } from './gallery-site.ts';

const FOLDER = join(import.meta.dirname, '../../.local/screenshots');
const TABS = 2;

type Sitter = {
  readonly name: string;
  readonly html: string;
  readonly views: Readonly<Record<string, View>>;
};

const OF_PAGES: Sitter['views'] = { phone: { width: 360 }, desktop: { width: 1280 } };
const OF_MAILS: Sitter['views'] = { light: { width: 320 }, dark: { width: 320, dark: true } };

/** Every page of the gallery on a phone and on a desk, every mail light and dark, whole, with a sheet of all of them. */
const main = async (chosen: string): Promise<void> => {
  const { galleryPages } = await import('./gallery.ts');
  const { galleryMails } = await import('./mails.ts');
  const pages = (await galleryPages()).map(({ name, html }): Sitter => ({ name, html, views: OF_PAGES }));
  const mails = (await galleryMails()).map(
    ({ name, mail }): Sitter => ({ name: `mails/${name}`, html: mail.html, views: OF_MAILS }),
  );
  const waiting = [...pages, ...mails].filter(({ name }) => name.includes(chosen));
  const pictures = waiting.map(({ name, views }): Picture => ({ name, views: Object.keys(views) }));
  if (chosen === '') rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const site = await serveGallery();
  const browser = await startBrowser();
  const take = async (tab: GalleryTab): Promise<void> => {
    for (let sitter = waiting.shift(); sitter !== undefined; sitter = waiting.shift())
      await takeAll(tab, sitter);
  };
  const tabs = await Promise.all(Array.from({ length: TABS }, () => openGalleryTab(browser, site.origin)));
  await Promise.all(tabs.map(take));
  await browser.close();
  site.stop();
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(pictures));
  console.log(`${pictures.length} pages and mails, each twice: ${join(FOLDER, 'index.html')}`);
};

const takeAll = async (tab: GalleryTab, { views, ...sitter }: Sitter): Promise<void> => {
  for (const [view, look] of Object.entries(views)) {
    const path = join(FOLDER, `${sitter.name}-${view}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await tab.look(look);
    await tab.show(sitter);
    await tab.page.screenshot({ path, fullPage: true });
  }
};

await main(process.argv[2] ?? '');
