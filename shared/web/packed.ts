import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Answer } from './answer.ts';

/** Below this nothing is won. */
const LEAST_BYTES = 1_000;
const PACKS = /^(?:text\/|application\/json\b)/;

type Asking = Pick<APIGatewayProxyEventV2, 'cookies' | 'headers'>;

/** The answer packed (brotli, else gzip) when the browser takes it and it may be packed; otherwise as it is. */
export const packed = (answer: Answer, asking: Asking): Answer => {
  const { body = '', headers = {}, isBase64Encoded = false } = answer;
  const pack = packerFor(asking.headers['accept-encoding'] ?? '');
  const isFit = !isBase64Encoded && PACKS.test(String(headers['content-type'])) && body.length >= LEAST_BYTES;
  if (pack === undefined || !isFit || mayBeMeasured(asking)) return answer;
  return {
    ...answer,
    headers: { ...headers, 'content-encoding': pack.name, vary: 'accept-encoding' },
    body: pack.bytes(Buffer.from(body)).toString('base64'),
    isBase64Encoded: true,
  };
};

/**
 * Whether a foreign page may have asked in the name of somebody signed in. The length of a packed answer tells how much of
 * what was asked stands in it; a stranger who can ask again and again and see lengths could so read a page (BREACH,
 * decision 0021). A party's page needs its link, which no stranger can ask with.
 */
const mayBeMeasured = ({ cookies = [], headers }: Asking): boolean =>
  cookies.length > 0 && !['same-origin', 'none'].includes(headers['sec-fetch-site'] ?? '');

type Packer = { readonly name: string; readonly bytes: (body: Buffer) => Buffer };

const packerFor = (accepted: string): Packer | undefined =>
  [BROTLI, GZIP].find(({ name }) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepted),
  );

/**
 * 4 of 11: more saves a few percent and takes longer than the rest of a page. A page fits in a window of 64 KB: the usual
 * one of 4 MB packs it no smaller and has to be cleared first.
 */
const BROTLI_PARAMETERS = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 };

const BROTLI: Packer = {
  name: 'br',
  bytes: (body) => brotliCompressSync(body, { params: BROTLI_PARAMETERS }),
};
const GZIP: Packer = { name: 'gzip', bytes: (body) => gzipSync(body) };
