import { verify } from 'node:crypto';
import type { Clock } from '../../ports/clock.ts';
import type { Sealer, SealOutcome } from '../../ports/sealer.ts';
import { openForSeal } from '../pdf/seal-pdf.ts';
import { derOf, sha256 } from './asn1.ts';
import { attributesFor, cadesOf } from './cades.ts';
import { mustHoldAt, readCertificates } from './certificates.ts';
import { isSealedBy, type OwnSeal } from './own-seal.ts';
import { SealTrouble } from './seal-trouble.ts';

/** A key that never leaves its holder. */
export type SealingKey = {
  /** PEM: the key's own certificate first, then those that vouch for it. Empty until an operator has put it in. */
  readonly certificates: string;
  /** The RSASSA-PKCS1-v1_5 signature over a SHA-256 digest. Throws a SealTrouble when the key's holder does not give one. */
  readonly sign: (digest: Uint8Array) => Promise<Uint8Array>;
};

/** Vouches for the time of a signature (RFC 3161). */
export type TimestampAuthority = {
  /** The token over a SHA-256 digest, DER. Throws a SealTrouble when the authority gives none that holds. */
  readonly stamp: (digest: Uint8Array) => Promise<Uint8Array>;
};

export type Sealing = {
  readonly key: SealingKey;
  /** With one, the seal says when it was made by somebody else's clock (PAdES-B-T). */
  readonly timestamps?: TimestampAuthority | undefined;
  /** The certificate must hold by this clock. */
  readonly clock: Clock;
};

/** A token with the certificates that authorities send along takes 3 to 7 KB. It stands in the file in twice as many letters. */
const ROOM_FOR_TOKEN = 8_192;
/** What stands around the token. */
const WRAPPING = 64;

/**
 * Seals with the municipality's key. Every seal is checked with the certificate before it is handed out, so that none is
 * ever stored that does not hold; and one with a timestamp is never made without. Whether the certificate itself is to be
 * trusted or has been revoked is for whoever reads the file.
 */
export const makeSealer = (sealing: Sealing): Sealer => ({
  room: roomFor(sealing),
  seal: async (file) => {
    const blank = openForSeal(file);
    const signature = await orTrouble(() => signed(sha256(...blank.signed), sealing));
    if (signature instanceof SealTrouble) return waiting(signature);
    const bytes = blank.filledWith(signature.cms);
    if (!isSealedBy(bytes, signature)) throw new Error('a seal was made that does not hold');
    return { outcome: 'sealed', bytes };
  },
});

type Made = OwnSeal & { readonly cms: Uint8Array };

const signed = async (fileDigest: Uint8Array, { key, timestamps, clock }: Sealing): Promise<Made> => {
  const certificates = readCertificates(key.certificates);
  mustHoldAt(certificates, clock.now());
  const attributes = attributesFor(fileDigest, certificates);
  const toSign = derOf(attributes);
  const signature = await key.sign(sha256(toSign));
  if (!verify('sha256', toSign, certificates.publicKey, signature))
    throw new SealTrouble('sealing-key', 'certificate-of-another-key');
  const token = await timestamps?.stamp(sha256(signature));
  if (token !== undefined && token.byteLength > ROOM_FOR_TOKEN - WRAPPING)
    throw new SealTrouble('timestamp', 'token-too-long');
  const cms = cadesOf({ attributes, signature, certificates, token });
  if (token !== undefined && Buffer.from(cms).indexOf(token) < 0)
    throw new SealTrouble('timestamp', 'unreadable');
  return { cms, certificates, token };
};

const orTrouble = async <Given>(give: () => Promise<Given>): Promise<Given | SealTrouble> => {
  try {
    return await give();
  } catch (fault) {
    if (fault instanceof SealTrouble) return fault;
    throw fault;
  }
};

const waiting = ({ part, why }: SealTrouble): SealOutcome => ({ outcome: 'waits', for: part, why });

/** Without a timestamp exactly as much as it takes: a signature of the key is always of the same length. */
const roomFor = ({ key, timestamps }: Sealing): number => {
  const forToken = timestamps === undefined ? 0 : ROOM_FOR_TOKEN;
  try {
    const certificates = readCertificates(key.certificates);
    const attributes = attributesFor(sha256(), certificates);
    const signature = new Uint8Array(certificates.signatureBytes);
    return cadesOf({ attributes, signature, certificates }).byteLength + forToken;
  } catch (fault) {
    if (fault instanceof SealTrouble) return ROOM_FOR_TOKEN;
    throw fault;
  }
};
