import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import { staticFileNames } from '../../shared/web/static-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** The pages' own files, from beside the function. Their names change when they do, so browsers keep them for a year. */
export const makeStaticFile = (folder: string) => {
  const kept = new Map<string, Buffer>();
  const read = async (name: string): Promise<Buffer> => {
    const file = kept.get(name) ?? (await readFile(join(folder, name)));
    kept.set(name, file);
    return file;
  };
  return async ({ path, acceptEncoding }: PageRequest): Promise<Answer> => {
    const name = path['file'] ?? '';
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (type === undefined || !staticFileNames.has(name)) throw new Refused({ code: 'not-found' });
    const packed = !name.endsWith('.woff2') && /\bbr\b/.test(acceptEncoding);
    const bytes = await read(packed ? `${name}.br` : name);
    return {
      statusCode: 200,
      headers: {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        ...(packed ? { 'content-encoding': 'br' } : {}),
      },
      body: bytes.toString('base64'),
      isBase64Encoded: true,
    };
  };
};
