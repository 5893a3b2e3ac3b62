import { createHash } from 'node:crypto';

/** A file that browsers may keep for ever, because its name changes with its bytes. */
export type StaticFile = {
  /** As the pages call it: `site.css`. */
  readonly logicalName: string;
  /** As browsers fetch it: `site.ab12cd34.css`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Stored as brotli too; fonts are packed already. */
  readonly compressible: boolean;
};

/** The name with the first 8 hexadecimal digits of the bytes' SHA-256 before its ending. */
export const hashedName = (logicalName: string, bytes: Uint8Array): string => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const dot = logicalName.lastIndexOf('.');
  return `${logicalName.slice(0, dot)}.${hash}${logicalName.slice(dot)}`;
};
