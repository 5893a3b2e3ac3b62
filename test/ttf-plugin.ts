import { readFileSync } from 'node:fs';

/** A vitest plugin: font files as bytes, as the bundler loads them. */
export const ttfAsBytes = () => ({
  name: 'ttf-as-bytes',
  enforce: 'pre' as const,
  load: (id: string): string | undefined =>
    id.endsWith('.ttf')
      ? `export default Uint8Array.from(Buffer.from('${readFileSync(id, 'base64')}', 'base64'));`
      : undefined,
});
