import { constants, type KeyObject, verify } from 'node:crypto';

const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** A signature algorithm that names its hash, or leaves it to the digest algorithm beside it. */
const ALGORITHMS: Readonly<Record<string, { readonly hash?: string; readonly isPss?: true }>> = {
  '1.2.840.113549.1.1.1': {},
  '1.2.840.113549.1.1.10': { isPss: true },
  '1.2.840.113549.1.1.11': { hash: 'sha256' },
  '1.2.840.113549.1.1.12': { hash: 'sha384' },
  '1.2.840.113549.1.1.13': { hash: 'sha512' },
  '1.2.840.10045.4.3.2': { hash: 'sha256' },
  '1.2.840.10045.4.3.3': { hash: 'sha384' },
  '1.2.840.10045.4.3.4': { hash: 'sha512' },
};

/** The hash that an object identifier names, among those that still hold. */
export const namedHash = (oid: string): string | undefined => HASHES[oid];

export type Signature = {
  /** Object identifier: RSA (PKCS #1 v1.5 or PSS) or ECDSA. */
  readonly algorithm: string;
  /** The hash, where the algorithm does not name it. */
  readonly digest: string;
  readonly key: KeyObject;
  readonly signature: Uint8Array;
};

/** Whether it is the key's signature over the bytes. An algorithm that is not known here never is. */
export const isSignature = (bytes: Uint8Array, { algorithm, digest, key, signature }: Signature): boolean => {
  const known = ALGORITHMS[algorithm];
  if (known === undefined) return false;
  const padding = known.isPss
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    : {};
  return verify(known.hash ?? digest, bytes, { key, ...padding }, signature);
};
