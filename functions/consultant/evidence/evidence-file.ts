import type { Instant } from '../../../shared/domain/calendar/instant.ts';

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
