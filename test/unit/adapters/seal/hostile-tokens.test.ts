import { randomBytes } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, TimeStampReq } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { assert, nat, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bufferOf, OID } from '../../../../shared/adapters/seal/asn1.ts';
import { SealTrouble } from '../../../../shared/adapters/seal/seal-trouble.ts';
import { mustVouchFor } from '../../../../shared/adapters/seal/timestamp-token.ts';
import { stampingKey, tokenFor } from '../../../fakes/timestamp-token.ts';
import { AT } from './seals.ts';

const digest = new Uint8Array(randomBytes(32));
const nonce = Uint8Array.of(1, ...randomBytes(8));
const question = new TimeStampReq({
  messageImprint: new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: OID.sha256, parameters: null }),
    hashedMessage: new OctetString(bufferOf(digest)),
  }),
  nonce: bufferOf(nonce),
});
const key = stampingKey();
const token = new Uint8Array(tokenFor({ question, at: new Date(AT), key }));

const troubleWith = (bytes: Uint8Array): unknown => {
  try {
    mustVouchFor(bytes, { digest, nonce });
    return undefined;
  } catch (fault) {
    return fault;
  }
};

/** Version, policy and algorithm stand before the imprint in what is told. */
const BEFORE_IMPRINT = 32;
/** Tag and length of the certificates. */
const SET_HEADER = 4;
const certificateAt = Buffer.from(token).indexOf(Buffer.from(AsnConvert.serialize(key.certificate)));

describe('a token from somebody who means no good', () => {
  it('is trouble and nothing worse, whatever is changed, cut off or put in', () => {
    assert(
      property(nat(token.byteLength - 1), uint8Array({ maxLength: 6 }), nat(6), (at, put, cut) => {
        const bytes = Buffer.concat([token.subarray(0, at), put, token.subarray(at + cut)]);
        const trouble = troubleWith(bytes);
        return trouble === undefined || trouble instanceof SealTrouble;
      }),
      { numRuns: 400 },
    );
  });

  it('is not believed with another byte where time, imprint and nonce stand', () => {
    const believed = Array.from({ length: certificateAt }, (_, at) => at).filter((at) => {
      const bytes = token.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      return troubleWith(bytes) === undefined;
    });
    const infoFrom = Buffer.from(token).indexOf(digest) - BEFORE_IMPRINT;

    expect(infoFrom).toBeGreaterThan(0);
    expect(believed.filter((at) => at >= infoFrom && at < certificateAt - SET_HEADER)).toEqual([]);
  });

  it.each([
    ['nested a thousand times', Buffer.alloc(60_000, Buffer.from([0x30, 0x80]))],
    ['longer than it is', Buffer.from([0x30, 0x84, 0x7f, 0xff, 0xff, 0xff])],
    ['empty', Buffer.of()],
  ])('is unreadable when it is %s', (_, bytes) => {
    expect(troubleWith(bytes)).toMatchObject({ why: 'unreadable' });
  });
});
