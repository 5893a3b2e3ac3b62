import { askForIdentity } from '../../cases/signing-by-identity.ts';
import type { Signer } from '../../cases/signing.ts';
import type { Statement } from '../../domain/case/signature.ts';
import type { PartyIdentity } from '../../ports/party-identity.ts';
import { type Answer, seeOther } from '../answer.ts';
import { orUnavailable } from './identity-answer.ts';
import { makeIdentityCookie, type UnderWay } from './identity-cookie.ts';
import type { PartyVisit, PartyWorld } from './party-door.ts';
import { Refused } from '../refused.ts';

/** Where a party is sent to MitID from, comes back to, and signs. */
export const identityPage = (base: string): string => `${base}/mitid`;

type Beginning = {
  readonly world: PartyWorld;
  readonly identity: PartyIdentity;
  readonly signer: Signer;
  readonly visited: PartyVisit;
  readonly link: string;
  readonly reference: string;
};

/**
 * A party who has typed name and consent is shown the way to MitID, and what was typed waits for the answer. A broker out of
 * reach is told on the same page, and nothing has changed.
 */
export const beginIdentity = async (
  { world, identity, signer, visited, link, reference }: Beginning,
  typed: { readonly statement: Statement; readonly shownHash: string },
): Promise<Answer> => {
  const { shownHash: shown } = typed;
  const begun = await orUnavailable(world.log, reference, () => identity.begin());
  const keep = async (stage: UnderWay) =>
    seeOther(identityPage(visited.base), [await makeIdentityCookie(world, signer.party).keep(stage)]);
  if (!begun.ok) return keep({ stage: 'refused', link, shown, state: '', code: begun.refusal.code });
  const { address, pending } = begun.value;
  const asked = await askForIdentity(world, signer, { ...typed, state: pending.state });
  if (!asked.ok) throw new Refused(asked.refusal);
  // The same form sent twice: the browser has what belongs to the first.
  if (asked.value.outcome === 'repeated') return seeOther(identityPage(visited.base));
  return keep({ stage: 'asked', link, shown, address, ...pending });
};
