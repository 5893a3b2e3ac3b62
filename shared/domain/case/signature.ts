import type { ContentHash } from '../agreement/content-hash.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Party } from './parties.ts';

/** How the signer was known: a one-time code to the address on record. */
export type SigningMethod = 'email-code';

/** A signature over one frozen content. `clientAddress` is as the gateway saw it, `browser` as the client named itself. */
export type Signature = {
  readonly party: Party;
  readonly name: string;
  readonly method: SigningMethod;
  readonly consentVersion: string;
  readonly contentHash: ContentHash;
  readonly at: Instant;
  readonly clientAddress: string;
  readonly browser: string;
};
