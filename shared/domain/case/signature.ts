import type { ContentHash } from '../agreement/content-hash.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Party } from './parties.ts';

/** How the signer was known: a one-time code to the address on record. */
export type SigningMethod = 'email-code';

/** What a party typed and ticked when signing. Own words and the copy to a union are the citizen's alone. */
export type Statement = {
  readonly name: string;
  readonly consentVersion: string;
  readonly ownWords: string | undefined;
  readonly copyToUnion: boolean;
};

/** A signature over one frozen content. `clientAddress` is as the gateway saw it, `browser` as the client named itself. */
export type Signature = Statement & {
  readonly party: Party;
  readonly method: SigningMethod;
  readonly contentHash: ContentHash;
  readonly at: Instant;
  readonly clientAddress: string;
  readonly browser: string;
};
