import { verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { certificateRequest } from '../../../infra/build/certificate-request.ts';
import { elementsOf } from '../adapters/seal/der-elements.ts';
import { own, signedBy } from '../adapters/seal/seals.ts';

it('a certificate request names the municipality and its key, and is signed by that key', async () => {
  const publicKey = own.publicKey.export({ type: 'spki', format: 'der' });

  const pem = await certificateRequest({
    name: 'Eksempelby Kommune',
    cvr: '12345678',
    publicKey,
    sign: (bytes) => Promise.resolve(signedBy(own, bytes)),
  });

  const [request] = elementsOf(Buffer.from(pem.replaceAll(/-----[^-]+-----|\n/g, ''), 'base64'));
  const [info, , signature] = request?.inner ?? [];
  const [version, subject, key, attributes] = info?.inner ?? [];
  expect(version?.content.toString('hex')).toBe('00');
  expect(subject?.inner.map(({ inner }) => inner[0]?.inner[1]?.content.toString())).toEqual([
    'DK',
    'Eksempelby Kommune',
    'NTRDK-12345678',
    'Eksempelby Kommune',
  ]);
  expect(key?.whole.equals(publicKey)).toBe(true);
  expect(attributes).toMatchObject({ tag: 0xa0, inner: [] });
  const bytes = signature?.content.subarray(1) ?? new Uint8Array();
  expect(verify('sha256', info?.whole ?? new Uint8Array(), own.publicKey, bytes)).toBe(true);
});
