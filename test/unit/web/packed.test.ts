import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { html, json, pdf, seeOther } from '../../../shared/web/answer.ts';
import { packed } from '../../../shared/web/packed.ts';

const BODY = '<p>Rødgrød med fløde</p>'.repeat(500);
const asking = (headers: Readonly<Record<string, string>>, cookies?: string[]) => ({
  headers,
  ...(cookies === undefined ? {} : { cookies }),
});
const BROWSER = { 'accept-encoding': 'gzip, deflate, br, zstd' };
const bytesOf = ({ body = '' }: { readonly body?: string | undefined }) => Buffer.from(body, 'base64');

describe('an answer', () => {
  it('is packed in the best way the browser takes, and is the same when unpacked', () => {
    const brotli = packed(html(BODY), asking(BROWSER));
    const gzip = packed(html(BODY), asking({ 'accept-encoding': 'gzip' }));

    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(bytesOf(brotli)).toString()).toBe(BODY);
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip' });
    expect(gunzipSync(bytesOf(gzip)).toString()).toBe(BODY);
    expect(bytesOf(brotli).length).toBeLessThan(BODY.length / 20);
  });

  it.each(['', 'identity', 'deflate', 'br;q=0, gzip;q=0', 'br;q=0.0', 'brotli'])(
    'is left as it is for a browser that takes %j',
    (accepted) => {
      const answer = html(BODY);

      expect(packed(answer, asking({ 'accept-encoding': accepted }))).toBe(answer);
    },
  );

  it('of another kind, or of a few letters, is left as it is', () => {
    for (const answer of [
      pdf(new Uint8Array(9_000), 'a.pdf'),
      html('<p>Kort</p>'),
      seeOther('/'),
      json({ rev: 1 }),
    ])
      expect(packed(answer, asking(BROWSER))).toBe(answer);
  });
});

const isPacked = (site: string | undefined, cookies?: string[]) =>
  packed(
    html(BODY),
    asking({ ...BROWSER, ...(site === undefined ? {} : { 'sec-fetch-site': site }) }, cookies),
  ).headers?.['content-encoding'] === 'br';

describe('an answer that a foreign page asked for', () => {
  const SESSION = ['session=sealed'];
  it.each(['cross-site', 'same-site', undefined])(
    '(%s) with cookies is not packed: its length would tell',
    (site) => {
      expect(isPacked(site, SESSION)).toBe(false);
    },
  );

  it.each(['same-origin', 'none'])('is packed when it was our own page, or the person alone (%s)', (site) => {
    expect(isPacked(site, SESSION)).toBe(true);
  });

  it('without cookies is packed: nobody is signed in by it', () => {
    expect(isPacked('cross-site')).toBe(true);
  });
});
