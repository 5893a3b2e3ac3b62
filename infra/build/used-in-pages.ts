import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Used } from './purge.ts';

const PAGES = 'templates/pages/**/*.{ts,tsx}';
const IN_EVERY_PAGE = ['html', 'body'];

/** Everything in the sources of the pages, the script among them, that a rule of the stylesheet could be about. */
export const usedInPages = (root: string): Used =>
  usedIn(
    globSync(PAGES, { cwd: root })
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n'),
  );

export const usedIn = (source: string): Used => ({
  elements: new Set([
    ...IN_EVERY_PAGE,
    ...[...source.matchAll(/<([a-z][a-z0-9]*)|createElement\('([a-z0-9]+)'/g)].map(
      ([, written, made]) => written ?? made ?? '',
    ),
  ]),
  words: new Set(source.match(/[a-zA-Z][\w-]*/g)),
  beginnings: [...source.matchAll(/([a-zA-Z][\w-]*-)\$\{/g)].map(([, beginning = '']) => beginning),
});
