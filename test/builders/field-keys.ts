import { makeLocalKeyWrap } from '../../infra/local/keys/field-key.ts';
import type { KeyWrap } from '../../shared/adapters/crypto/key-wrap.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { makeSystemClock } from '../../shared/adapters/system/system-clock.ts';

/** What wraps the keys of the fields in tests that have an engine and no service. */
export const TEST_WRAP: { readonly wrap: KeyWrap; readonly clock: Clock } = {
  wrap: makeLocalKeyWrap({ wrappingKey: '5a'.repeat(32) }, 'eksempelby'),
  clock: makeSystemClock(() => 0),
};
