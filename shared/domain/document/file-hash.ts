import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes, 64 hexadecimal letters. */
export const fileHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A line for each file, as `sha256sum -c` reads them. */
export const sumsOf = (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): string =>
  files.map(({ name, bytes }) => `${fileHash(bytes)}  ${name}\n`).join('');
