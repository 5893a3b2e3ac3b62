import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { purged } from './purge.ts';
import { usedInPages } from './used-in-pages.ts';

const DKFDS = 'node_modules/dkfds/dist/css/dkfds.css';
const SITE = 'templates/pages/site.css';

/** The stylesheet without the rules about what no page has. */
export const siteStylesheet = async (root: string, fontFaces: string): Promise<Uint8Array> =>
  Buffer.from(purged(await wholeStylesheet(root, fontFaces), usedInPages(root)));

/**
 * One stylesheet that asks for nothing but the given fonts: the neutral theme of Det Fælles Designsystem, then the
 * project's own rules. The theme's own fonts, logos and one-class-per-icon rules are left out; every other drawing, named
 * in either file as the theme names it (`../img/svg-icons/info.svg`), becomes part of the stylesheet.
 */
export const wholeStylesheet = async (root: string, fontFaces: string): Promise<string> => {
  const theme = themeWithoutSpares(readFileSync(join(root, DKFDS), 'utf8'));
  const own = existsSync(join(root, SITE)) ? readFileSync(join(root, SITE), 'utf8') : '';
  const drawn = withDrawings(`${theme}\n${own}`, join(root, dirname(DKFDS)));
  const { code } = await transform(`${fontFaces}\n${drawn}`, {
    loader: 'css',
    minify: true,
    legalComments: 'none',
  });
  refuseRequests(code);
  return code;
};

const themeWithoutSpares = (theme: string): string =>
  theme
    .replace(/^@charset[^;]*;/, '')
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/\.icon-[a-z0-9-]+:not\(a\)\s*\{\s*background-image:\s*url\([^)]*\);\s*\}/g, '')
    .replaceAll(/url\("[^"]*\.png"\)/g, 'none');

const withDrawings = (css: string, folder: string): string =>
  css.replaceAll(/url\(["']?([^"':)]*\.svg)["']?\)/g, (_all, path: string) => inlined(join(folder, path)));

const inlined = (path: string): string => {
  const drawing = readFileSync(path, 'utf8')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('"', "'")
    .replaceAll(/[%#<>]/g, (character) => encodeURIComponent(character));
  return `url("data:image/svg+xml,${drawing.trim()}")`;
};

const refuseRequests = (css: string): void => {
  const targets = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, target = '']) => target);
  const outside = targets.filter(
    (target) => !/^(data:image\/svg\+xml,|plex-[a-z0-9.-]+\.woff2$)/.test(target),
  );
  if (outside.length > 0 || css.includes('@import'))
    throw new Error(`The stylesheet would make a browser fetch: ${outside.join(', ') || '@import'}`);
};
