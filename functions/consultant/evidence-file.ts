import { fileHash } from '../../shared/domain/document/file-hash.ts';
import type { Instant } from '../../shared/domain/calendar/instant.ts';

/** A file of the evidence folder; its name is ASCII, with `/` between folders. `at` is when what it tells last changed. */
export type EvidenceFile = {
  readonly name: string;
  readonly at: Instant;
  readonly bytes: Uint8Array;
};

export const textFile = (name: string, at: Instant, text: string): EvidenceFile => ({
  name,
  at,
  bytes: new TextEncoder().encode(text),
});

/** What `sha256sum -c SHA256SUMS` reads. */
export const sumsOf = (files: readonly EvidenceFile[]): string =>
  files.map((file) => `${fileHash(file.bytes)}  ${file.name}\n`).join('');
