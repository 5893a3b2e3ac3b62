import type { TestedIdentity } from '../domain/access/identity.ts';
import type { PendingSignIn } from './staff-sign-in.ts';

/** What came of asking who a party is. `aborted`: the person turned back. `refused`: the answer is not for this asking. */
export type IdentityAnswer =
  | { readonly outcome: 'known'; readonly identity: TestedIdentity }
  | { readonly outcome: 'aborted' }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'too-low' };

/** MitID through a broker (OpenID Connect): who is at the other end, before a party signs. */
export type PartyIdentity = {
  readonly begin: () => Promise<{ readonly address: string; readonly pending: PendingSignIn }>;
  /** A broker out of reach is a fault. */
  readonly finish: (answer: URL, pending: PendingSignIn) => Promise<IdentityAnswer>;
};
