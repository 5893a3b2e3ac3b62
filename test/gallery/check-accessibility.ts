import './load-tsx.ts';
import { barriers, both, type Inspection, lostText, openInspector } from '../browser/inspect.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { serveGallery } from './gallery-site.ts';

const OF_PAGES: Readonly<Record<string, Inspection>> = {
  'pages, 320 px': { view: { width: 320 }, find: both },
  'pages, 768 px': { view: { width: 768 }, find: both },
  'pages, 1280 px': { view: { width: 1280 }, find: both },
  'pages, 320 px, with their script': { view: { width: 320, withScript: true }, find: both },
  'pages, 320 px, forced colours': { view: { width: 320, forcedColours: true }, find: barriers },
  'pages, 768 px, forced colours': { view: { width: 768, forcedColours: true }, find: barriers },
  'pages, 1280 px, forced colours': { view: { width: 1280, forcedColours: true }, find: barriers },
  'pages, 1280 px, letters twice as large': { view: { width: 1280, largeText: true }, find: lostText },
  'pages, 640 px, letters twice as large': { view: { width: 640, largeText: true }, find: lostText },
};
const OF_MAILS: Readonly<Record<string, Inspection>> = {
  'mails, 320 px': { view: { width: 320 }, find: both },
  'mails, 320 px, dark': { view: { width: 320, dark: true }, find: both },
};

/** Every page and mail of the gallery in every view, by axe (WCAG 2.0–2.2, A and AA) and by its layout. */
const main = async (): Promise<void> => {
  const { galleryPages } = await import('./gallery.ts');
  const { galleryMails } = await import('./mails.ts');
  const pages = await galleryPages();
  const mails = (await galleryMails()).map(({ name, mail }) => ({ name, html: mail.html }));
  const site = await serveGallery(pages);
  const browser = await startBrowser();
  const inspect = await openInspector(browser, site.origin);
  const work = [
    ...Object.entries(OF_PAGES).map(([name, inspection]) => ({ name, inspection, shown: pages })),
    ...Object.entries(OF_MAILS).map(([name, inspection]) => ({ name, inspection, shown: mails })),
  ];
  for (const { name, inspection, shown } of work) {
    const begun = performance.now();
    const faults = await inspect(shown, inspection);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${name}: ${shown.length} shown in ${seconds} s, ${faults.length} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  await browser.close();
  site.stop();
};

await main();
