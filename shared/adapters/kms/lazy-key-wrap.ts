import type { KeyWrap } from '../crypto/key-wrap.ts';
import type { WrappingKey } from './kms-key-wrap.ts';

/** As `makeKmsKeyWrap`; the client to KMS is read while the function starts, beside everything else (docs/decisions/0008). */
export const makeLazyKeyWrap = (key: WrappingKey): KeyWrap => {
  const loaded = import('./kms-key-wrap.ts').then(({ makeKmsKeyWrap }) => makeKmsKeyWrap(key));
  loaded.catch(() => undefined);
  return {
    generate: async (generation) => (await loaded).generate(generation),
    open: async (wrapped, generation) => (await loaded).open(wrapped, generation),
  };
};
