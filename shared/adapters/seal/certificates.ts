import { type KeyObject, X509Certificate } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import type { Instant } from '../../domain/calendar/instant.ts';
import { areAlike, derOf } from './asn1.ts';
import { SealTrouble } from './seal-trouble.ts';

/** The certificate of the key that seals, and those that vouch for it. */
export type SealCertificates = {
  readonly own: Certificate;
  /** DER of the own one. */
  readonly ownBytes: Uint8Array;
  /** The own one first. */
  readonly all: readonly Certificate[];
  readonly publicKey: KeyObject;
  /** Of a signature by the key. */
  readonly signatureBytes: number;
  /** Milliseconds. */
  readonly from: number;
  readonly until: number;
};

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * The certificates in PEM, the sealing key's own first. Throws a SealTrouble when there is none, when one cannot be read or
 * would not stand in the seal byte for byte, and when the first is not for an RSA key.
 */
export const readCertificates = (pem: string): SealCertificates => {
  const blocks = pem.match(PEM) ?? [];
  if (pem.trim() === '') throw new SealTrouble('sealing-key', 'certificate-missing');
  const [own, ...vouching] = blocks.map(readCertificate);
  if (own === undefined) throw new SealTrouble('sealing-key', 'certificate-unreadable');
  const { publicKey } = own.x509;
  const bits = publicKey.asymmetricKeyDetails?.modulusLength;
  if (publicKey.asymmetricKeyType !== 'rsa' || bits === undefined)
    throw new SealTrouble('sealing-key', 'certificate-of-another-key');
  return {
    own: own.parsed,
    ownBytes: own.x509.raw,
    all: [own, ...vouching].map(({ parsed }) => parsed),
    publicKey,
    signatureBytes: Math.ceil(bits / 8),
    from: Date.parse(own.x509.validFrom),
    until: Date.parse(own.x509.validTo),
  };
};

const readCertificate = (pem: string): { readonly x509: X509Certificate; readonly parsed: Certificate } => {
  const read = tryTo(() => {
    const x509 = new X509Certificate(pem);
    return { x509, parsed: AsnConvert.parse(x509.raw, Certificate) };
  });
  if (read === undefined || !areAlike(derOf(read.parsed), read.x509.raw))
    throw new SealTrouble('sealing-key', 'certificate-unreadable');
  return read;
};

const tryTo = <Made>(make: () => Made): Made | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

/** Throws a SealTrouble when the own certificate does not hold at this moment. */
export const mustHoldAt = ({ from, until }: SealCertificates, now: Instant): void => {
  const at = Date.parse(now);
  if (at < from) throw new SealTrouble('sealing-key', 'certificate-not-yet-valid');
  if (at > until) throw new SealTrouble('sealing-key', 'certificate-expired');
};
