import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from '@cantoo/fontkit';
import type { StaticFile } from './static-file.ts';
import { hashedName } from './static-file.ts';

const FOLDER = 'node_modules/dkfds/dist/fonts/IBMPlexSans/split/woff2';
/** What the theme sets in bold is shown half bold: one file less to fetch. */
const WEIGHTS = [
  { name: 'Regular', weight: '400' },
  { name: 'SemiBold', weight: '600 700' },
] as const;
/** In this order; a letter that two files hold is taken from the first. */
const ALPHABETS = ['Latin1', 'Latin2', 'Latin3', 'Greek', 'Cyrillic'] as const;

export type FontFiles = { readonly files: readonly StaticFile[]; readonly stylesheet: string };

/** IBM Plex Sans in small files by alphabet, so that a browser fetches only the letters a page shows. */
export const fontFiles = (root: string): FontFiles => {
  const faces = WEIGHTS.flatMap((weight) => facesOf(weight, join(root, FOLDER)));
  return { files: faces.map(({ file }) => file), stylesheet: faces.map(({ rule }) => rule).join('\n') };
};

const facesOf = ({ name, weight }: (typeof WEIGHTS)[number], folder: string) => {
  const taken = new Set<number>();
  return ALPHABETS.map((alphabet) => {
    const bytes = readFileSync(join(folder, `IBMPlexSans-${name}-${alphabet}.woff2`));
    const points = codePointsOf(bytes).filter((point) => !taken.has(point));
    for (const point of points) taken.add(point);
    const logicalName = `plex-${name.toLowerCase()}-${alphabet.toLowerCase()}.woff2`;
    const file: StaticFile = {
      logicalName,
      name: hashedName(logicalName, bytes),
      bytes,
      compressible: false,
    };
    return { file, rule: fontFace({ weight, fileName: file.name, points }) };
  });
};

const codePointsOf = (bytes: Buffer): readonly number[] => {
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error('A font file holds a collection, not one font.');
  return font.characterSet;
};

const fontFace = (face: { weight: string; fileName: string; points: readonly number[] }): string =>
  `@font-face{font-family:"IBM Plex Sans";font-style:normal;font-weight:${face.weight};font-display:swap;` +
  `src:url("${face.fileName}") format("woff2");unicode-range:${unicodeRange(face.points)}}`;

/** The code points as CSS writes them: `U+20-7E,U+A0`. */
export const unicodeRange = (points: readonly number[]): string => {
  const ranges: { first: number; last: number }[] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && point === open.last + 1) open.last = point;
    else ranges.push({ first: point, last: point });
  }
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join();
};

const hex = (point: number): string => point.toString(16).toUpperCase();
