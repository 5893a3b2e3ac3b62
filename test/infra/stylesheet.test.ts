import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { purged, type Used } from '../../infra/build/purge.ts';
import { siteStylesheet, wholeStylesheet } from '../../infra/build/stylesheet.ts';
import { galleryPages } from '../gallery/gallery.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What stands on the pages themselves, as they are shown. */
const onPages = (pages: readonly { readonly html: string }[]): Used => {
  const all = pages.map(({ html }) => html).join('\n');
  return {
    elements: new Set([...all.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag)),
    words: new Set(
      [...all.matchAll(/\b(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    ),
    beginnings: [],
  };
};

describe('the stylesheet that is served', () => {
  it('has every rule of the whole one that any page can meet, and is a quarter of it', {
    timeout: 60_000,
  }, async () => {
    const used = onPages(await galleryPages());
    const whole = await wholeStylesheet(ROOT, '');
    const served = Buffer.from(await siteStylesheet(ROOT, '')).toString();

    expect(purged(whole, used).length).toBeGreaterThan(20_000);
    expect(purged(served, used)).toBe(purged(whole, used));
    expect(served.length).toBeLessThan(whole.length / 4);
  });
});
