import type { Mismatch, TestedIdentity } from '../../domain/access/identity.ts';
import type { Party } from '../../domain/case/parties.ts';
import { accept, type Result, refuse } from '../../domain/result.ts';
import type { IdentityAnswer } from '../../ports/party-identity.ts';
import { faultName, type Log } from '../../runtime/log.ts';

/** Where the broker sends each party's browser back to. One party's answer is nothing to the other's. */
export const identityAnswerTo = (origin: string, party: Party): string =>
  `${origin}${{ employer: '/mitid/arbejdsgiver', citizen: '/mitid/medarbejder' }[party]}`;

export type RefusedIdentity = Mismatch | 'identity-too-low';

/** What MitID's answer comes to: who is there, that it is not the party, or that there is nothing to go by. */
export type WeighedIdentity =
  | { readonly outcome: 'known'; readonly identity: TestedIdentity }
  | { readonly outcome: 'not-the-party'; readonly why: RefusedIdentity }
  | {
      readonly outcome: 'nothing';
      readonly code: 'identity-unavailable' | 'identity-aborted' | 'identity-expired';
    };

type Asking = {
  readonly log: Log;
  readonly reference: string;
  readonly finish: () => Promise<IdentityAnswer>;
  /** Why the one whom MitID knows is not the party; nothing when it is. */
  readonly mismatch: (identity: TestedIdentity) => Mismatch | undefined;
};

/** Fetches the answer and weighs it; a broker out of reach is logged as a fault. */
export const weighIdentity = async ({
  log,
  reference,
  finish,
  mismatch,
}: Asking): Promise<WeighedIdentity> => {
  const finished = await orUnavailable(log, reference, finish);
  if (!finished.ok) return { outcome: 'nothing', code: 'identity-unavailable' };
  const { value } = finished;
  if (value.outcome === 'aborted') return { outcome: 'nothing', code: 'identity-aborted' };
  if (value.outcome === 'refused') return { outcome: 'nothing', code: 'identity-expired' };
  if (value.outcome === 'too-low') return { outcome: 'not-the-party', why: 'identity-too-low' };
  const why = mismatch(value.identity);
  return why === undefined ? value : { outcome: 'not-the-party', why };
};

/** What a broker answers; one that does not is logged as a fault and refused as `identity-unavailable`. */
export const orUnavailable = async <Value>(
  log: Log,
  reference: string,
  ask: () => Promise<Value>,
): Promise<Result<Value>> => {
  try {
    return accept(await ask());
  } catch (fault) {
    log({ entry: 'fault', where: 'identity provider', fault: faultName(fault), reference });
    return refuse({ code: 'identity-unavailable' });
  }
};
