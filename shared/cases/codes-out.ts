import { codePlace } from '../domain/access/code-places.ts';
import type { CodeId } from '../domain/access/codes.ts';
import { addressOf } from '../domain/case/addresses.ts';
import type { CaseFile } from '../domain/case/case.ts';
import type { Change } from '../domain/case/change.ts';
import type { Party } from '../domain/case/parties.ts';
import { type Result, refuse } from '../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { Keys } from '../ports/keys.ts';
import type { Limits } from '../ports/limits.ts';

type CountingWorld = { readonly keys: Keys; readonly limits: Limits; readonly clock: Clock };

/** The codes that are out to a party's address, over all the cases it has. */
export const codesOut = (
  { keys, limits, clock }: CountingWorld,
  { case: opened }: CaseFile,
  party: Party,
) => {
  const address = keys.countDigest(addressOf(opened, party));
  const release = (id: CodeId): Promise<void> => limits.release(codePlace(address, id, clock.now()));
  let held: CodeId | undefined;
  return {
    release,
    /** The change, once its code has a place at the address. A rule that is asked anew gives back what it held before. */
    hold: async (sent: Result<Change>): Promise<Result<Change>> => {
      if (held !== undefined) await release(held);
      held = undefined;
      if (!sent.ok || sent.value.code === undefined || !('store' in sent.value.code)) return sent;
      const { id } = sent.value.code.store;
      const now = clock.now();
      const place = await limits.hold(codePlace(address, id, now));
      if (!place.held) return refuse({ code: 'too-many-codes', wait: { from: now, until: place.free } });
      held = id;
      return sent;
    },
  };
};
