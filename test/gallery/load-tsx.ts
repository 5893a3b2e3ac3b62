import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

/** From here on Node loads templates (.tsx) and fonts (.ttf) as the bundler does; what is imported before is not touched. */
registerHooks({
  load: (url, context, nextLoad) => {
    if (url.endsWith('.tsx')) return moduleOf(withoutTypes(readFileSync(fileURLToPath(url), 'utf8')));
    if (url.endsWith('.ttf')) return moduleOf(asBytes(readFileSync(fileURLToPath(url))));
    return nextLoad(url, context);
  },
});

const moduleOf = (source: string) => ({ format: 'module', source, shortCircuit: true });

const withoutTypes = (source: string): string =>
  transformSync(source, { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact' }).code;

const asBytes = (bytes: Buffer): string =>
  `export default Uint8Array.from(Buffer.from('${bytes.toString('base64')}', 'base64'));`;
