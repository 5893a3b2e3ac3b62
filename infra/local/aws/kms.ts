import { constants, createPrivateKey, createPublicKey, type KeyObject, privateEncrypt } from 'node:crypto';
import * as z from 'zod';
import { type AwsAnswer, refusal } from './aws-answers.ts';
import { SEALING_KEY_ID } from '../functions/function-environment.ts';
import type { LocalSealingKey } from '../keys/sealing-key.ts';

const ARN = `arn:aws:kms:eu-west-1:000000000000:key/${SEALING_KEY_ID}`;
const ALGORITHM = 'RSASSA_PKCS1_V1_5_SHA_256';

const aboutKey = z.object({ KeyId: z.literal([SEALING_KEY_ID, ARN]) });
const signing = z.object({
  Message: z.base64().transform((text) => Buffer.from(text, 'base64')),
  MessageType: z.literal('DIGEST'),
  SigningAlgorithm: z.literal(ALGORITHM),
});

/** What stands before a SHA-256 digest where RSASSA-PKCS1-v1_5 signs it (RFC 8017, 9.2). */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const DIGEST_BYTES = 32;

/** Answers Sign and GetPublicKey of KMS for the one key there is, with digests of SHA-256 alone. */
export const answerKms = (target: string, body: unknown, key: LocalSealingKey): AwsAnswer => {
  if (!aboutKey.safeParse(body).success) return refusal(400, 'NotFoundException', 'There is no such key.');
  if (target === 'TrentService.GetPublicKey') return publicKeyOf(key);
  if (target === 'TrentService.Sign') return signatureOf(body, key);
  return refusal(400, 'UnknownOperationException', 'Only Sign and GetPublicKey are served here.');
};

const publicKeyOf = ({ privateKey }: LocalSealingKey): AwsAnswer => ({
  ok: true,
  body: {
    KeyId: ARN,
    KeyUsage: 'SIGN_VERIFY',
    KeySpec: 'RSA_3072',
    SigningAlgorithms: [ALGORITHM],
    PublicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64'),
  },
});

/** The RSASSA-PKCS1-v1_5 signature over a SHA-256 digest. */
export const signDigest = (key: KeyObject, digest: Uint8Array): Buffer =>
  privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([DIGEST_INFO, digest]));

const signatureOf = (body: unknown, { privateKey }: LocalSealingKey): AwsAnswer => {
  const wished = signing.safeParse(body);
  if (!wished.success || wished.data.Message.byteLength !== DIGEST_BYTES)
    return refusal(400, 'ValidationException', 'Only a SHA-256 digest can be signed here.');
  const signature = signDigest(createPrivateKey(privateKey), wished.data.Message);
  return {
    ok: true,
    body: { KeyId: ARN, SigningAlgorithm: ALGORITHM, Signature: signature.toString('base64') },
  };
};
