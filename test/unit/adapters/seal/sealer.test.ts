import { createHash, verify, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readCertificates } from '../../../../shared/adapters/seal/certificates.ts';
import { isSealedBy } from '../../../../shared/adapters/seal/own-seal.ts';
import { SealTrouble } from '../../../../shared/adapters/seal/seal-trouble.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { elementsOf, type Element } from './der-elements.ts';
import { aBlankFile, aCertificate, aKey, aKeyPair, aSealer, own, sealedBy } from './seals.ts';

/** Where a sealed file says its signature stands, read by no code of ours. */
const placeIn = (file: Buffer) => {
  const [, from = 0, to = 0, rest = 0] = (
    /\/ByteRange \[ 0 (\d+) (\d+) (\d+) \]/.exec(file.toString('latin1')) ?? []
  ).map(Number);
  const cms = Buffer.from(file.toString('latin1', from + 1, to - 1), 'hex');
  return { from, to, rest, cms, signed: Buffer.concat([file.subarray(0, from), file.subarray(to)]) };
};

/** A CMS by the places that RFC 5652 gives its parts. */
const partsOf = (cms: Buffer) => {
  const [contentInfo] = elementsOf(cms);
  const [signedData] = contentInfo?.inner[1]?.inner ?? [];
  const [, , , certificates, signers] = signedData?.inner ?? [];
  const [signer] = signers?.inner ?? [];
  const [, , , attributes, , signature, unsigned] = signer?.inner ?? [];
  if (attributes === undefined || signature === undefined) throw new Error('no signature');
  const set = Buffer.from(attributes.whole);
  set[0] = 0x31;
  return { certificates: certificates?.inner ?? [], attributes, set, signature: signature.content, unsigned };
};

const valueOf = ({ inner }: Element, oid: string): Element | undefined =>
  inner.find((attribute) => attribute.inner[0]?.content.toString('hex') === oid)?.inner[1]?.inner[0];

const CONTENT_TYPE = '2a864886f70d010903';
const MESSAGE_DIGEST = '2a864886f70d010904';
const SIGNING_TIME = '2a864886f70d010905';
const SIGNING_CERTIFICATE_V2 = '2a864886f70d010910022f';
const DATA = '2a864886f70d010701';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a sealed file', () => {
  it('has a signature over every byte but its own, which fills its room to the last', async () => {
    const file = await sealedBy(aSealer());

    const { from, to, rest, cms } = placeIn(file);
    expect(to + rest).toBe(file.byteLength);
    expect(`${file.toString('latin1', from, from + 1)}${file.toString('latin1', to - 1, to)}`).toBe('<>');
    expect(elementsOf(cms).map(({ whole }) => whole.byteLength)).toEqual([cms.byteLength]);
    expect(cms.byteLength).toBe(aSealer().room);
  });

  it('is signed with the key of the certificate it carries, over attributes in DER', async () => {
    const file = await sealedBy(aSealer());

    const { certificates, set, signature, attributes } = partsOf(placeIn(file).cms);
    const [carried] = certificates;
    const { publicKey } = new X509Certificate(carried?.whole ?? '');
    expect(verify('sha256', set, publicKey, signature)).toBe(true);
    const encodings = attributes.inner.map(({ whole }) => whole);
    expect(encodings).toEqual(encodings.toSorted((one, other) => Buffer.compare(one, other)));
  });

  it('signs what PAdES asks for: content type, digest and certificate, and no time of its own', async () => {
    const file = await sealedBy(aSealer());

    const { cms, signed } = placeIn(file);
    const { attributes, certificates, unsigned } = partsOf(cms);
    expect(valueOf(attributes, CONTENT_TYPE)?.content.toString('hex')).toBe(DATA);
    expect(valueOf(attributes, MESSAGE_DIGEST)?.content.toString('hex')).toBe(sha256(signed));
    const named = valueOf(attributes, SIGNING_CERTIFICATE_V2)?.inner[0]?.inner[0]?.inner[0];
    expect(named?.content.toString('hex')).toBe(sha256(certificates[0]?.whole ?? Buffer.of()));
    expect(valueOf(attributes, SIGNING_TIME)).toBeUndefined();
    expect(attributes.inner).toHaveLength(3);
    expect(unsigned).toBeUndefined();
  });

  it('is broken by another byte anywhere: at the edges of what is signed, in the seal and all over the file', async () => {
    const key = aKey();
    const certificates = readCertificates(key.certificates);
    const file = await sealedBy(aSealer({ key }));
    const { from, to } = placeIn(file);
    const edges = [0, from - 1, from, from + 1, to - 2, to - 1, to, file.byteLength - 1];
    const sample = Array.from({ length: 400 }, (_, step) => Math.floor((file.byteLength * step) / 400));

    const untouched = [...edges, ...sample].filter((at) => {
      const other = Buffer.from(file);
      other[at] = (other[at] ?? 0) ^ 1;
      return isSealedBy(other, { certificates });
    });

    expect(isSealedBy(file, { certificates })).toBe(true);
    expect(untouched).toEqual([]);
  });

  it('is broken by what is added after it, and by another key', async () => {
    const key = aKey();
    const certificates = readCertificates(key.certificates);
    const others = readCertificates(aCertificate(aKeyPair()));
    const file = await sealedBy(aSealer({ key }));

    expect(isSealedBy(Buffer.concat([file, Buffer.from('\n')]), { certificates })).toBe(false);
    expect(isSealedBy(file, { certificates: others })).toBe(false);
    expect(isSealedBy(Buffer.from('%PDF-1.7'), { certificates })).toBe(false);
  });

  it('is the same again for the same file, and is not sealed a second time', async () => {
    const key = aKey();
    const sealer = aSealer({ key });

    const file = await sealedBy(sealer);

    expect(Buffer.compare(file, await sealedBy(aSealer({ key })))).toBe(0);
    await expect(sealer.seal(file)).rejects.toThrow(TypeError);
  });

  it('carries all the certificates of its key byte for byte, also those of the public authorities', async () => {
    const authority = aKeyPair();
    const issuer = { commonName: 'Udsteder (test)', privateKey: authority.privateKey };
    const mine = aCertificate(own, { issuer });
    const chain = [mine, aCertificate(authority, { ...issuer, issuer }), ...rootCertificates];

    const file = await sealedBy(aSealer({ key: aKey(chain.join('\n')) }));

    const { certificates } = partsOf(placeIn(file).cms);
    const carried = certificates.map(({ whole }) => whole.toString('hex'));
    expect(carried).toEqual(carried.toSorted());
    expect(carried).toEqual(chain.map((pem) => new X509Certificate(pem).raw.toString('hex')).toSorted());
    expect(isSealedBy(file, { certificates: readCertificates(chain.join('\n')) })).toBe(true);
  });

  it('is not made for a file without room, or with too little', async () => {
    const sealer = aSealer();
    const plain = await PDFDocument.create();
    plain.addPage();

    await expect(sealer.seal(await plain.save())).rejects.toThrow(TypeError);
    await expect(sealer.seal(await aBlankFile(sealer.room - 1))).rejects.toThrow(RangeError);
  });
});

describe('sealing waits for the key', () => {
  const refused = { ...aKey(), sign: () => Promise.reject(new SealTrouble('sealing-key', 'TimeoutError')) };

  it.each([
    ['no certificate has been put in yet', 'certificate-missing', aKey('')],
    ['what was put in is no certificate', 'certificate-unreadable', aKey('-----BEGIN RUBBISH-----')],
    [
      'a certificate of the chain is damaged',
      'certificate-unreadable',
      aKey(`${aCertificate()}${aCertificate().replace('MII', 'MIA')}`),
    ],
    ['the certificate is for another key', 'certificate-of-another-key', aKey(aCertificate(aKeyPair()))],
    ['the key does not answer', 'TimeoutError', refused],
    [
      'the key answers with nothing',
      'certificate-of-another-key',
      { ...aKey(), sign: () => Promise.resolve(new Uint8Array()) },
    ],
  ])('when %s', async (_, why, key) => {
    const sealer = aSealer({ key });

    expect(await sealer.seal(await aBlankFile(sealer.room))).toEqual({
      outcome: 'waits',
      for: 'sealing-key',
      why,
    });
  });

  it.each([
    ['2025-12-31T23:59:59.000Z', 'certificate-not-yet-valid'],
    ['2027-01-01T00:00:01.000Z', 'certificate-expired'],
  ])('when the certificate does not hold at %s by the service’s clock', async (at, why) => {
    const asked: Uint8Array[] = [];
    const key = {
      ...aKey(),
      sign: (digest: Uint8Array) => Promise.resolve(digest).finally(() => asked.push(digest)),
    };
    const sealer = aSealer({ key, at: instant(at) });

    expect(await sealer.seal(await aBlankFile(sealer.room))).toMatchObject({ for: 'sealing-key', why });
    expect(asked).toEqual([]);
  });
});
