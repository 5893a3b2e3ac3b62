import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes, 64 hexadecimal letters. */
export const fileHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
