import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import * as z from 'zod';

/**
 * Of the AWS SDK two things are left out that no function uses: all of a client's `package.json` but its version, which goes
 * into a header; and a cache for finding DynamoDB's address by asking for it, which is off unless somebody turns it on.
 */
export const leanSdk: Plugin = {
  name: 'lean-sdk',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]package\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(withVersion.parse(JSON.parse(readFileSync(path, 'utf8')))),
      loader: 'json',
    }));
    build.onResolve({ filter: /^mnemonist\/lru-cache$/ }, ({ path }) => ({ path, namespace: LEAN }));
    build.onLoad({ filter: /./, namespace: LEAN }, () => ({ contents: ENDPOINT_CACHE, loader: 'js' }));
  },
};

const LEAN = 'lean-sdk';
const withVersion = z.object({ version: z.string() });
/** What the SDK calls of it; without a limit, since nothing is ever put in. */
const ENDPOINT_CACHE =
  'export default class extends Map{constructor(){super()}peek(key){return this.get(key)}}';
