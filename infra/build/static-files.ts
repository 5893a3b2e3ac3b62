import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { fontFiles } from './fonts.ts';
import { hashedName, type StaticFile } from './static-file.ts';
import { siteStylesheet } from './stylesheet.ts';

const SCRIPT = 'templates/pages/site.js';

/** What the pages call a file, and the name it is served under: `{ "site.css": "site.ab12cd34.css" }`. */
export type StaticNames = Readonly<Record<string, string>>;

/** The files that the pages of `root` need: stylesheet, fonts and, if there is one, the script. */
export const staticFiles = async (root: string): Promise<readonly StaticFile[]> => {
  const fonts = fontFiles(root);
  const stylesheet = staticFile('site.css', await siteStylesheet(root, fonts.stylesheet));
  return [stylesheet, ...(await siteScript(root)), ...fonts.files];
};

export const staticNames = (files: readonly StaticFile[]): StaticNames =>
  Object.fromEntries(files.map(({ logicalName, name }) => [logicalName, name]));

/** The folder holds every file, the packed twin (`.br`) of those that pack well, and `manifest.json`. */
export const writeStaticFiles = (files: readonly StaticFile[], folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes, compressible } of files) {
    writeFileSync(join(folder, name), bytes);
    if (compressible) writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(staticNames(files), null, 2)}\n`);
};

const siteScript = async (root: string): Promise<readonly StaticFile[]> => {
  const path = join(root, SCRIPT);
  if (!existsSync(path)) return [];
  const { code } = await transform(readFileSync(path, 'utf8'), {
    loader: 'js',
    minify: true,
    target: 'es2020',
  });
  return [staticFile('site.js', Buffer.from(code))];
};

const staticFile = (logicalName: string, bytes: Uint8Array): StaticFile => ({
  logicalName,
  name: hashedName(logicalName, bytes),
  bytes,
  compressible: true,
});
