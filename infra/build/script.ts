import { build } from 'esbuild';

const SCRIPT = 'templates/pages/browser/site.ts';

/** The script of the pages, in one file. Browsers from 2021 on run it; an older one shows the pages without it. */
export const siteScript = async (root: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [SCRIPT],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2021',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`Nothing came of ${SCRIPT}.`);
  return script.contents;
};
