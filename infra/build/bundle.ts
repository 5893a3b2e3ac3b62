import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { leanSdk } from './lean-sdk.ts';
import type { StaticNames } from './static-files.ts';

export type BundleOrder = {
  readonly root: string;
  readonly entry: string;
  readonly outdir: string;
  readonly staticNames: StaticNames;
};

/**
 * `outdir` holds `handler.mjs` and, beside it, the parts it loads only when needed. `mainFields` picks the AWS SDK's ES
 * modules: its CommonJS would nearly double a bundle.
 */
export const bundle = async ({ root, entry, outdir, staticNames }: BundleOrder): Promise<Metafile> => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'handler' }],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    external: [...NEVER_LOADED],
    plugins: [leanSdk],
    legalComments: 'none',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.ttf': 'binary' },
    define: { __STATIC_FILES__: JSON.stringify(staticNames), 'process.env.NODE_ENV': '"production"' },
    // CommonJS packages (nodemailer) ask for Node's own modules by require, which an ES module lacks.
    banner: { js: CREATE_REQUIRE },
    metafile: true,
    logLevel: 'silent',
  });
  return metafile;
};

const CREATE_REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/**
 * Ways to find credentials that no deployed function takes: it has them in its environment, which the SDK looks at first.
 * Left inside, they would pull some 30 KB of other clients' protocols into what is loaded at start.
 */
const NEVER_LOADED = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@aws-sdk/token-providers',
  '@aws-sdk/nested-clients',
  '@smithy/credential-provider-imds',
] as const;

export const handlerPath = (functionsDir: string, name: string): string =>
  join(functionsDir, name, 'handler.ts');
