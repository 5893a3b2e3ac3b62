import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** An executable with the environment that it needs besides the usual one. */
export type Chromium = { readonly path: string; readonly environment: Readonly<Record<string, string>> };

const PACKED = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
const CACHE = join(dirname(dirname(PACKED)), '.cache');
const UNPACKED = join(CACHE, 'browser');
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/** The package unpacks into the folder of temporary files, which it asks for when it is called. */
const inflateInto = async (folder: string): Promise<void> => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const unpacking = ARCHIVES.map((archive) => inflate(join(PACKED, 'bin', archive)));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await Promise.all(unpacking);
};

const fontsFile = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;

/** Unpacked beside its place and moved there whole, so that a stopped run leaves no half browser. */
const unpack = async (): Promise<void> => {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'unpacking-'));
  try {
    await inflateInto(folder);
    writeFileSync(join(folder, 'fonts.conf'), fontsFile(UNPACKED));
    renameSync(folder, UNPACKED);
  } catch (error) {
    if (!existsSync(join(UNPACKED, 'chromium'))) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The Chromium that came with `npm ci`, with the system libraries and fonts of its own; unpacked on the first call. Linux on x64 only. */
export const unpackedChromium = async (): Promise<Chromium> => {
  if (!existsSync(join(UNPACKED, 'chromium'))) await unpack();
  return {
    path: join(UNPACKED, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
      HOME: UNPACKED,
    },
  };
};
