import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import * as z from 'zod';
import { type KeyWrap, wrappingContext } from '../../../shared/adapters/crypto/key-wrap.ts';
import { StartProblem } from '../start-problem.ts';
import { readJson, storeJson } from '../data/stored-file.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

const fieldKeyFile = z.object({ wrappingKey: z.string().length(KEY_BYTES * 2) });

/** What KMS holds of a deployed service: the key that wraps the keys of the fields, in hexadecimal digits. */
export type LocalFieldKey = z.output<typeof fieldKeyFile>;

/**
 * The wrapping key of this data folder, made when the table has no sealed record yet. Throws a StartProblem when others than its
 * owner may read the file, or when it is gone and records are sealed with what it wraps.
 */
export const openFieldKey = async (
  path: string,
  hasSealed: () => Promise<boolean>,
): Promise<LocalFieldKey> => {
  const known = knownFieldKey(path);
  if (known !== undefined) return known;
  if (await hasSealed()) throw new StartProblem(missing(path));
  const made = { wrappingKey: randomBytes(KEY_BYTES).toString('hex') };
  storeJson(path, made);
  return made;
};

/** The wrapping key of a data folder, if one was made. Throws a StartProblem when others than its owner may read the file. */
export const knownFieldKey = (path: string): LocalFieldKey | undefined => {
  const known = readJson(path, fieldKeyFile);
  if (known !== undefined) requireOwnersOnly(path);
  return known;
};

const missing = (path: string): string =>
  [
    `The key of the personal data is missing: ${path}.`,
    'Without it nothing that people have written can be read. Put the file back from a copy, or move the whole data folder',
    'away and start again with an empty one.',
  ].join('\n');

const OTHERS = 0o077;

/** Windows has no such rights on a file; there the folder of the user is what keeps others out. */
const requireOwnersOnly = (path: string): void => {
  if (process.platform === 'win32' || (statSync(path).mode & OTHERS) === 0) return;
  throw new StartProblem(
    [
      `Others than you may read the key of the personal data: ${path}.`,
      `Take that right from them and start again: chmod 600 ${path}`,
      'If somebody else has used this machine, replace the keys afterwards: npm run rotate-keys',
    ].join('\n'),
  );
};

/** A fresh key and the same wrapped, bound to the context: what KMS answers to GenerateDataKey. */
export const wrapNewKey = (
  { wrappingKey }: LocalFieldKey,
  context: Readonly<Record<string, string>>,
): { readonly key: Buffer; readonly wrapped: Buffer } => {
  const [key, nonce] = [randomBytes(KEY_BYTES), randomBytes(NONCE_BYTES)];
  const cipher = createCipheriv(CIPHER, Buffer.from(wrappingKey, 'hex'), nonce).setAAD(boundTo(context));
  const text = Buffer.concat([cipher.update(key), cipher.final()]);
  return { key, wrapped: Buffer.concat([nonce, text, cipher.getAuthTag()]) };
};

/** The key that was wrapped in this context, or nothing when it was wrapped by another key, in another context, or changed. */
export const unwrapKey = (
  { wrappingKey }: LocalFieldKey,
  wrapped: Uint8Array,
  context: Readonly<Record<string, string>>,
): Buffer | undefined => {
  try {
    const decipher = createDecipheriv(
      CIPHER,
      Buffer.from(wrappingKey, 'hex'),
      wrapped.subarray(0, NONCE_BYTES),
      { authTagLength: TAG_BYTES },
    ).setAAD(boundTo(context));
    decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
};

const boundTo = (context: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).toSorted(([one], [other]) => (one < other ? -1 : 1))));

/** The wrap that the functions have through KMS, for who stands beside them with the key file in hand. */
export const makeLocalKeyWrap = (fieldKey: LocalFieldKey, municipality: string): KeyWrap => ({
  generate: async (generation) => wrapNewKey(fieldKey, wrappingContext(municipality, generation)),
  open: async (wrapped, generation) => {
    const key = unwrapKey(fieldKey, wrapped, wrappingContext(municipality, generation));
    if (key === undefined) throw new Error('the key file opens no such key');
    return key;
  },
});
