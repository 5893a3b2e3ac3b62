import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../shared/web/answer.ts';
import type { Route } from '../../../shared/web/web-function.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const CSS = 'body { color: black }';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const FONT = Buffer.from([0, 1, 254, 255]);
const STYLESHEET = 'site.0a1b2c.css';
const TYPEFACE = 'plex.9f8e7d.woff2';
const LOGO = 'eksempelby.4d3c2b.svg';

const folder = mkdtempSync(join(tmpdir(), 'fleksaftale-static-'));
const opened: { file?: Route } = {};

beforeAll(async () => {
  writeFileSync(join(folder, STYLESHEET), CSS);
  writeFileSync(join(folder, `${STYLESHEET}.br`), brotliCompressSync(CSS));
  writeFileSync(join(folder, TYPEFACE), FONT);
  writeFileSync(join(folder, LOGO), DRAWING);
  writeFileSync(join(folder, `${LOGO}.br`), brotliCompressSync(DRAWING));
  writeFileSync(join(folder, 'secret.css'), 'not listed by the build');
  // The build writes the list in; the module reads it when it is loaded.
  vi.stubGlobal('__STATIC_FILES__', {
    'site.css': STYLESHEET,
    'plex.woff2': TYPEFACE,
    'eksempelby.svg': LOGO,
    odd: 'handler.mjs',
  });
  vi.resetModules();
  const { makeStaticFile } = await import('../../../functions/anyone/static-file.ts');
  opened.file = makeStaticFile(folder);
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

const get = async (file: string, headers: Record<string, string> = {}) => {
  if (opened.file === undefined) throw new Error('not loaded');
  return opened.file(aRequest('GET /static/{file}', { path: { file }, headers }));
};
const bytesOf = ({ body = '' }: Answer): Buffer => Buffer.from(body, 'base64');

describe('a file of the pages', () => {
  it('is read again when it could not be read the first time', async () => {
    rmSync(join(folder, LOGO));
    await expect(get(LOGO)).rejects.toThrow('ENOENT');
    writeFileSync(join(folder, LOGO), DRAWING);

    expect(bytesOf(await get(LOGO)).toString()).toBe(DRAWING);
  });

  it('comes packed to a browser that can unpack it, and plain to another', async () => {
    const packed = await get(STYLESHEET, { 'accept-encoding': 'gzip, deflate, br' });
    const plain = await get(STYLESHEET, { 'accept-encoding': 'gzip' });

    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(bytesOf(packed)).toString()).toBe(CSS);
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(bytesOf(plain).toString()).toBe(CSS);
  });

  it('is kept by browsers for a year, under a name that changes when it does', async () => {
    const { headers } = await get(STYLESHEET);

    expect(headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('comes as its own bytes when it is a typeface', async () => {
    const answer = await get(TYPEFACE, { 'accept-encoding': 'br' });

    expect(answer.headers).toMatchObject({ 'content-type': 'font/woff2' });
    expect(bytesOf(answer)).toEqual(FONT);
  });

  it('comes as a picture when it is a logo', async () => {
    const answer = await get(LOGO);

    expect(answer.headers).toMatchObject({ 'content-type': 'image/svg+xml' });
    expect(bytesOf(answer).toString()).toBe(DRAWING);
  });

  it.each([
    'secret.css',
    'site.css',
    `${STYLESHEET}.br`,
    'handler.mjs',
    '../static-file.test.ts',
    '../../../etc/passwd',
    `%2e%2e/${STYLESHEET}`,
    `./${STYLESHEET}`,
    '',
    '.css',
    'toString',
  ])('that the build did not list is unknown: %j', async (file) => {
    await expect(get(file)).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });
});
