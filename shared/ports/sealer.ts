import type { SealPart } from '../domain/case/case.ts';

/**
 * - `sealed`: the file with the municipality's seal over every byte of it, and the time vouched for where that is asked for.
 * - `waits`: the key's holder, its certificate, or the authority for the time failed. Nothing is sealed; try again later. `why`
 *   is one word for the log.
 */
export type SealOutcome =
  | { readonly outcome: 'sealed'; readonly bytes: Uint8Array }
  | { readonly outcome: 'waits'; readonly for: SealPart; readonly why: string };

/** The municipality's electronic seal (PAdES, ETSI EN 319 142-1). */
export type Sealer = {
  /** Room to leave for the seal in the file, in bytes. */
  readonly room: number;
  /** Seals a file that was drawn with room for it. Throws a TypeError for a file without, and a RangeError when the room is too small. */
  readonly seal: (file: Uint8Array) => Promise<SealOutcome>;
};
