import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { certificateRequest } from './certificate-request.ts';

const USAGE =
  'node infra/build/seal-request.ts --key <ARN of the key> --name "<municipality>" --cvr <8 digits> > seal.csr';

/** Prints the certificate request for the seal's key in KMS, signed by that key with the credentials of whoever runs it. */
const { values } = parseArgs({
  options: { key: { type: 'string' }, name: { type: 'string' }, cvr: { type: 'string' } },
});
const { key, name, cvr } = values;
if (key === undefined || name === undefined || cvr === undefined || !/^\d{8}$/.test(cvr)) {
  console.error(`How to call it: ${USAGE}`);
  process.exit(1);
}

const client = new KMSClient({});
const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: key }));
if (PublicKey === undefined) throw new Error('KMS told no public key');

const sign = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { Signature } = await client.send(
    new SignCommand({
      KeyId: key,
      Message: createHash('sha256').update(bytes).digest(),
      MessageType: 'DIGEST',
      SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256',
    }),
  );
  if (Signature === undefined) throw new Error('KMS gave no signature');
  return Signature;
};

process.stdout.write(await certificateRequest({ name, cvr, publicKey: PublicKey, sign }));
