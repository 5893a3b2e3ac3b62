import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

/** The key of one generation, in the clear. */
export type DataKey = { readonly generation: number; readonly key: KeyObject };

/** Where a value lies: sealed in one place, it opens in no other. */
export type Place = { readonly pk: string; readonly sk: string; readonly attribute: string };

const CIPHER = 'aes-256-gcm';
/** What was sealed: a record as JSON, or bytes as they were. */
const FORMS = { json: 1, bytes: 2 } as const;
const GENERATION_AT = 1;
const NONCE_AT = 5;
const NONCE_BYTES = 12;
const TEXT_AT = NONCE_AT + NONCE_BYTES;
const TAG_BYTES = 16;

/** What sealing adds to a value, in bytes. */
export const SEAL_BYTES = TEXT_AT + TAG_BYTES;

/**
 * The value under AES-256-GCM, with a random nonce: form, generation, nonce, text, tag. The place and the generation are
 * bound to it as additional data. A key may seal 2^32 values; a municipality's table has some ten thousand writes a day.
 */
export const sealedValue = (value: unknown, place: Place, { generation, key }: DataKey): Uint8Array => {
  const isBytes = value instanceof Uint8Array;
  const head = Buffer.alloc(TEXT_AT);
  head.writeUInt8(isBytes ? FORMS.bytes : FORMS.json);
  head.writeUInt32BE(generation, GENERATION_AT);
  randomBytes(NONCE_BYTES).copy(head, NONCE_AT);
  const cipher = createCipheriv(CIPHER, key, head.subarray(NONCE_AT));
  cipher.setAAD(boundTo(head, place));
  const text = isBytes ? cipher.update(value) : cipher.update(JSON.stringify(value), 'utf8');
  return Buffer.concat([head, text, cipher.final(), cipher.getAuthTag()]);
};

/** The value that was sealed in this place with this key. Throws when either is another or a bit has changed. */
export const openedValue = (sealed: Uint8Array, place: Place, key: KeyObject): unknown => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const tagAt = bytes.byteLength - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(NONCE_AT, TEXT_AT), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(boundTo(bytes, place));
  decipher.setAuthTag(bytes.subarray(tagAt));
  const text = decipher.update(bytes.subarray(TEXT_AT, tagAt));
  decipher.final();
  return bytes[0] === FORMS.bytes ? new Uint8Array(text) : JSON.parse(text.toString('utf8'));
};

/** The generation of the key that sealed a value; nothing for one that is not sealed. No PDF begins as a sealed value does. */
export const generationOf = (value: unknown): number | undefined => {
  if (!(value instanceof Uint8Array) || value.byteLength < SEAL_BYTES) return undefined;
  if (value[0] !== FORMS.json && value[0] !== FORMS.bytes) return undefined;
  return new DataView(value.buffer, value.byteOffset).getUint32(GENERATION_AT);
};

const boundTo = (head: Buffer, { pk, sk, attribute }: Place): Buffer =>
  Buffer.from(JSON.stringify([head[0], head.readUInt32BE(GENERATION_AT), pk, sk, attribute]));
