import { generateKeyPair, type KeyObject, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod';
import { certificateOf, FOR_SIGNATURES } from './certificate.ts';
import { readJson, storeJson } from '../data/stored-file.ts';

const sealingKeyFile = z.object({
  privateKey: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  certificate: z.string().startsWith('-----BEGIN CERTIFICATE-----'),
});

/** What KMS holds of a deployed service, and the certificate that its operator has got for it. Both in PEM. */
export type LocalSealingKey = z.output<typeof sealingKeyFile>;

export const SEALING_KEY_BITS = 3072;

const COMMON_NAME = 'Eksempelby Kommune (demonstration)';

/** The clock of this machine moves ahead: the certificate holds for longer than anybody will. */
const HOLDS = { from: new Date('2020-01-01T00:00:00Z'), until: new Date('2099-12-31T23:59:59Z') };

/**
 * The sealing key of this data folder with a certificate that it has signed itself, made at the first start and the same
 * ever after. Documents that were sealed with a key that is lost go on being valid: their certificate is in them.
 */
export const openSealingKey = async (path: string): Promise<LocalSealingKey> => {
  const known = readJson(path, sealingKeyFile);
  if (known !== undefined) return known;
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: SEALING_KEY_BITS,
  });
  const made = {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: selfSigned({ publicKey, privateKey }),
  };
  storeJson(path, made);
  return made;
};

type KeyPair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

const selfSigned = ({ publicKey, privateKey }: KeyPair): string =>
  certificateOf({
    commonName: COMMON_NAME,
    publicKey,
    issuer: { commonName: COMMON_NAME, privateKey },
    serialNumber: Uint8Array.of(1, ...randomBytes(15)),
    ...HOLDS,
    uses: [FOR_SIGNATURES],
  });
