import * as z from 'zod';
import { type AwsAnswer, refusal } from './aws-answers.ts';
import { type LocalFieldKey, unwrapKey, wrapNewKey } from '../keys/field-key.ts';
import { FIELD_KEY_ID } from '../functions/function-environment.ts';

const ARN = `arn:aws:kms:eu-west-1:000000000000:key/${FIELD_KEY_ID}`;

const aboutKey = z.object({ KeyId: z.literal([FIELD_KEY_ID, ARN]) });
const context = z.record(z.string(), z.string()).default({});
const generating = z.object({ KeySpec: z.literal('AES_256'), EncryptionContext: context });
const decrypting = z.object({
  CiphertextBlob: z.base64().transform((text) => Buffer.from(text, 'base64')),
  EncryptionContext: context,
});

/** Whether a request to KMS is about the key that wraps the keys of the fields. */
export const isAboutFieldKey = (body: unknown): boolean => aboutKey.safeParse(body).success;

/** Answers GenerateDataKey and Decrypt of KMS for that key. */
export const answerFieldKms = (target: string, body: unknown, key: LocalFieldKey): AwsAnswer => {
  if (target === 'TrentService.GenerateDataKey') return newKey(body, key);
  if (target === 'TrentService.Decrypt') return openedKey(body, key);
  return refusal(400, 'UnknownOperationException', 'Only GenerateDataKey and Decrypt are served here.');
};

const newKey = (body: unknown, key: LocalFieldKey): AwsAnswer => {
  const wished = generating.safeParse(body);
  if (!wished.success) return refusal(400, 'ValidationException', 'Only keys for AES-256 are made here.');
  const made = wrapNewKey(key, wished.data.EncryptionContext);
  const [Plaintext, CiphertextBlob] = [made.key.toString('base64'), made.wrapped.toString('base64')];
  return { ok: true, body: { KeyId: ARN, Plaintext, CiphertextBlob } };
};

const openedKey = (body: unknown, key: LocalFieldKey): AwsAnswer => {
  const wished = decrypting.safeParse(body);
  const opened = wished.success && unwrapKey(key, wished.data.CiphertextBlob, wished.data.EncryptionContext);
  if (!opened) return refusal(400, 'InvalidCiphertextException', 'The key does not open here.');
  return { ok: true, body: { KeyId: ARN, Plaintext: opened.toString('base64') } };
};
