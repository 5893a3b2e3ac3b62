import { verify } from 'node:crypto';
import { sealIn } from '../pdf/seal-pdf.ts';
import { areAlike, derOf, sha256 } from './asn1.ts';
import { attributesFor, cadesOf } from './cades.ts';
import type { SealCertificates } from './certificates.ts';
import { signedDataIn } from './check-signature.ts';

export type OwnSeal = {
  readonly certificates: SealCertificates;
  /** The token it was stamped with, where it was. */
  readonly token?: Uint8Array | undefined;
};

/**
 * Whether the file has our seal over every byte of it: made anew from the file, with nothing but the signature taken from
 * the one that stands there, it is the same to the last byte.
 */
export const isSealedBy = (file: Uint8Array, { certificates, token }: OwnSeal): boolean => {
  const seal = sealIn(file);
  const signature = seal === undefined ? undefined : signatureIn(seal.signature);
  if (seal === undefined || signature === undefined) return false;
  const attributes = attributesFor(sha256(...seal.signed), certificates);
  const expected = cadesOf({ attributes, signature, certificates, token });
  return (
    verify('sha256', derOf(attributes), certificates.publicKey, signature) &&
    areAlike(seal.signature.subarray(0, expected.byteLength), expected) &&
    seal.signature.subarray(expected.byteLength).every((byte) => byte === 0)
  );
};

const signatureIn = (cms: Uint8Array): Uint8Array | undefined => {
  try {
    return new Uint8Array(signedDataIn(cms).signer.signature.buffer);
  } catch {
    return undefined;
  }
};
