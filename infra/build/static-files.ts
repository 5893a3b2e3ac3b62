import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fontFiles } from './fonts.ts';
import { hashedName, type StaticFile } from './static-file.ts';
import { siteScript } from './script.ts';
import { siteStylesheet } from './stylesheet.ts';

const LOGOS = join('infra', 'municipalities');

/** What the pages call a file, and the name it is served under: `{ "site.css": "site.ab12cd34.css" }`. */
export type StaticNames = Readonly<Record<string, string>>;

/**
 * The files that the pages of `root` need: stylesheet, script, fonts and the municipalities' logos. A build is
 * the same for every municipality; the settings say whose logo is shown.
 */
export const staticFiles = async (root: string): Promise<readonly StaticFile[]> => {
  const fonts = fontFiles(root);
  const stylesheet = staticFile('site.css', await siteStylesheet(root, fonts.stylesheet));
  const script = staticFile('site.js', await siteScript(root));
  return [stylesheet, script, ...logoFiles(join(root, LOGOS)), ...fonts.files];
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

/** The logos in `folder`. Throws on one that is more than a drawing. */
export const logoFiles = (folder: string): readonly StaticFile[] =>
  globSync('*.svg', { cwd: folder })
    .toSorted()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      refuseMoreThanDrawing(name, bytes.toString('utf8'));
      return staticFile(name, bytes);
    });

/** A drawing does nothing: no script, no event, and nothing fetched from elsewhere. */
const refuseMoreThanDrawing = (name: string, drawing: string): void => {
  const said = drawing.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '');
  if (/<script|<foreignObject|<style|\son\w+\s*=|https?:|data:|javascript:|@import/i.test(said))
    throw new Error(`The logo ${name} holds more than a drawing: leave out script, style and addresses.`);
};

const staticFile = (logicalName: string, bytes: Uint8Array): StaticFile => ({
  logicalName,
  name: hashedName(logicalName, bytes),
  bytes,
  compressible: true,
});
