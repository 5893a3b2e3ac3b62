import { randomBytes } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, TimeStampReq } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { bufferOf, derOf, OID, TimestampAnswer } from './asn1.ts';
import type { TimestampAuthority } from './sealer.ts';
import { SealTrouble } from './seal-trouble.ts';
import { mustVouchFor } from './timestamp-token.ts';

const MOST_MILLISECONDS = 10_000;
const MOST_BYTES = 65_536;
const GRANTED: ReadonlySet<number> = new Set([0, 1]);

export type HttpAuthority = { readonly url: string; readonly milliseconds?: number };

/**
 * An authority that is asked over HTTP (RFC 3161, 3.4). Its token is taken only when it is about our digest and our
 * question, and holds by itself (`mustVouchFor`). An answer that is late, long, sent on elsewhere or not granted is trouble.
 */
export const makeHttpTimestamps = ({
  url,
  milliseconds = MOST_MILLISECONDS,
}: HttpAuthority): TimestampAuthority => ({
  stamp: async (digest) => {
    const nonce = Uint8Array.of(1, ...randomBytes(8));
    const question = new TimeStampReq({
      version: 1,
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithm: OID.sha256, parameters: null }),
        hashedMessage: new OctetString(bufferOf(digest)),
      }),
      nonce: bufferOf(nonce),
      certReq: true,
    });
    const token = tokenIn(await ask(url, derOf(question), AbortSignal.timeout(milliseconds)));
    mustVouchFor(token, { digest, nonce });
    return token;
  },
});

const trouble = (why: string): SealTrouble => new SealTrouble('timestamp', why);

const ask = async (url: string, question: Uint8Array, signal: AbortSignal): Promise<Uint8Array> => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(question),
      redirect: 'error',
      signal,
    });
    if (!answer.ok) throw trouble(`status-${answer.status}`);
    return await read(answer);
  } catch (fault) {
    if (fault instanceof SealTrouble) throw fault;
    throw trouble(signal.aborted ? 'late' : 'no-answer');
  }
};

const read = async ({ body }: Response): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    if (length > MOST_BYTES) throw trouble('too-long');
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const tokenIn = (answer: Uint8Array): Uint8Array => {
  const { status, token } = answerIn(answer);
  if (!GRANTED.has(status.status)) throw trouble('not-granted');
  if (token === undefined) throw trouble('no-token');
  return new Uint8Array(token);
};

const answerIn = (answer: Uint8Array): TimestampAnswer => {
  try {
    return AsnConvert.parse(answer, TimestampAnswer);
  } catch {
    throw trouble('unreadable');
  }
};
