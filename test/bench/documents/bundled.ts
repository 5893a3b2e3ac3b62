import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'dist/bench');

/** Everything that is measured is bundled as the functions are; Typst's compiler is a native library and stays beside. */
const ENTRIES = [
  'ours',
  'sealed',
  'with-pdfkit',
  'with-typst',
  'with-plain-pdf-lib',
  'varied-models',
] as const;
export type Bundled = (typeof ENTRIES)[number];

/** The entries of this folder as bundles in `dist/bench`. */
export const bundleEngines = async (): Promise<void> => {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES.map((name) => ({ in: join(import.meta.dirname, `${name}.ts`), out: name })),
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    external: ['@myriaddreamin/*'],
    outExtension: { '.js': '.mjs' },
    loader: { '.ttf': 'binary' },
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';import{fileURLToPath as __path}from'node:url';const require=__createRequire(import.meta.url);const __dirname=__path(new URL('.',import.meta.url));",
    },
    logLevel: 'silent',
  });
};

export const pathOf = (name: Bundled): string => join(FOLDER, `${name}.mjs`);
export const urlOf = (name: Bundled): string => pathToFileURL(pathOf(name)).href;
