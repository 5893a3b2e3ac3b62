import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCertificates } from '../../../../shared/adapters/seal/certificates.ts';
import { makeHttpTimestamps } from '../../../../shared/adapters/seal/http-timestamps.ts';
import { isSealedBy } from '../../../../shared/adapters/seal/own-seal.ts';
import {
  type Misbehaviour,
  startTimestampAuthority,
  type TimestampAuthorityStandIn,
} from '../../../fakes/timestamp-authority.ts';
import { stampingKey } from '../../../fakes/timestamp-token.ts';
import { sealIn } from '../../../../shared/adapters/pdf/seal-pdf.ts';
import { firstElement } from './der-elements.ts';
import { aBlankFile, aKey, aSealer, AT, sealedBy } from './seals.ts';

/** Only an answer that never comes is waited for so briefly: a busy machine takes its time for all others. */
const SOON = 300;
const DIGEST = createHash('sha256').update('a signature').digest();
const TIMESTAMP_TOKEN = '2a864886f70d010910020e';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

let authority: TimestampAuthorityStandIn;

beforeAll(async () => {
  authority = await startTimestampAuthority(() => new Date(AT));
});
afterEach(() => authority.misbehave(undefined));
afterAll(() => authority.stop());

const timestamps = (how?: Misbehaviour) =>
  makeHttpTimestamps({ url: authority.url, ...(how?.kind === 'silent' ? { milliseconds: SOON } : {}) });
const says = (order: Extract<Misbehaviour, { kind: 'says' }>['order']): Misbehaviour => ({
  kind: 'says',
  order,
});

describe('a seal with a timestamp', () => {
  it('carries the authority’s token over its signature, and every byte of it still counts', async () => {
    const key = aKey();
    const file = await sealedBy(aSealer({ key, timestamps: timestamps() }));

    const contentInfo = firstElement(Buffer.from(sealIn(file)?.signature ?? []));
    const signer = contentInfo.inner[1]?.inner[0]?.inner[4]?.inner[0];
    const [attribute] = signer?.inner[6]?.inner ?? [];
    expect(signer?.inner[6]?.tag).toBe(0xa1);
    expect(attribute?.inner[0]?.content.toString('hex')).toBe(TIMESTAMP_TOKEN);
    const imprint = createHash('sha256')
      .update(signer?.inner[5]?.content ?? '')
      .digest('hex');
    expect(attribute?.inner[1]?.content.toString('hex')).toContain(imprint);
    const token = attribute?.inner[1]?.content ?? new Uint8Array();
    const made = { certificates: readCertificates(key.certificates), token };
    expect(isSealedBy(file, made)).toBe(true);
    expect(isSealedBy(file, { certificates: made.certificates })).toBe(false);
  });

  it('is asked for once for each seal', async () => {
    const before = authority.asked();

    await sealedBy(aSealer({ timestamps: timestamps() }));

    expect(authority.asked()).toBe(before + 1);
  });
});

const expired = () => says({ key: stampingKey({ until: '2026-11-04T11:59:59Z' }) });

const sendsMany = () => {
  const key = stampingKey();
  return says({ key, carries: Array.from({ length: 12 }, () => key.certificate) });
};

describe('sealing waits for the timestamp, and never does without', () => {
  it.each<readonly [string, string, () => Misbehaviour]>([
    ['does not answer in time', 'late', () => ({ kind: 'silent' })],
    ['sends us elsewhere', 'no-answer', () => ({ kind: 'redirects' })],
    ['answers with a fault', 'status-503', () => ({ kind: 'status', status: 503 })],
    ['answers without end', 'too-long', () => ({ kind: 'too-long' })],
    ['answers with a page', 'unreadable', () => ({ kind: 'garbage' })],
    ['refuses', 'not-granted', () => ({ kind: 'refuses' })],
    ['grants, and gives no token', 'no-token', () => ({ kind: 'no-token' })],
    ['stamps something else', 'other-imprint', () => says({ imprint: new Uint8Array(32) })],
    ['answers another question', 'other-nonce', () => says({ nonce: Uint8Array.of(1, 2, 3) })],
    ['answers no question', 'other-nonce', () => says({ nonce: 'none' })],
    ['sends more certificates than there is room for', 'token-too-long', sendsMany],
    ['sends no certificate', 'certificate-missing', () => says({ carries: [] })],
    [
      'has a certificate for something else',
      'certificate-not-for-timestamps',
      () => says({ key: stampingKey({ uses: [CODE_SIGNING] }) }),
    ],
    [
      'has a certificate for something else as well',
      'certificate-not-for-timestamps',
      () => says({ key: stampingKey({ uses: [TIME_STAMPING, CODE_SIGNING] }) }),
    ],
    ['has a certificate that has ended', 'certificate-expired', expired],
    [
      'signs for another certificate',
      'signature-does-not-hold',
      () => says({ names: stampingKey().certificate }),
    ],
    ['gives a signature that does not hold', 'signature-does-not-hold', () => ({ kind: 'spoiled' })],
    [
      'signs something that is no timestamp',
      'not-a-timestamp',
      () => says({ content: '1.2.840.113549.1.7.1' }),
    ],
  ])('when the authority %s', async (_, why, how) => {
    const rigged = how();
    authority.misbehave(rigged);
    const sealer = aSealer({ timestamps: timestamps(rigged) });

    expect(await sealer.seal(await aBlankFile(sealer.room))).toEqual({
      outcome: 'waits',
      for: 'timestamp',
      why,
    });
  });

  it('when the authority is not there', async () => {
    const gone = await startTimestampAuthority();
    await gone.stop();

    await expect(makeHttpTimestamps({ url: gone.url }).stamp(DIGEST)).rejects.toMatchObject({
      part: 'timestamp',
      why: 'no-answer',
    });
  });
});
