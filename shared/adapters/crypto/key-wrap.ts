/**
 * Who holds the key that wraps the keys of the fields: KMS, or the key file of one machine. A wrapped key opens for its
 * municipality and its generation alone.
 */
export type KeyWrap = {
  /** A new key of 32 bytes for this generation, in the clear and wrapped. */
  readonly generate: (
    generation: number,
  ) => Promise<{ readonly key: Uint8Array; readonly wrapped: Uint8Array }>;
  readonly open: (wrapped: Uint8Array, generation: number) => Promise<Uint8Array>;
};

/** What KMS binds a wrapped key to; it also stands in the trail of who has used the key. */
export const wrappingContext = (municipality: string, generation: number): Record<string, string> => ({
  service: 'fleksaftale',
  municipality,
  generation: String(generation),
});
