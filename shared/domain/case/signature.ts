import type { Identity } from '../access/identity.ts';
import type { ContentHash } from '../agreement/content-hash.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Party } from './parties.ts';

/** How the signer was known: by a one-time code to the address on record. */
type ByCode = { readonly method: 'email-code' };

/** The signer was known by MitID, and the number that was asked for matched. */
type ByMitId = { readonly method: 'mitid'; readonly identity: Identity };

/**
 * Signed by hand on a printed copy; the consultant has seen it, recorded it and told both what they signed. `reason` is for
 * the municipality alone.
 */
type OnPaper = {
  readonly method: 'paper';
  readonly signedOn: CivilDate;
  readonly reason: string;
  /** Why the name on the paper is another than the case's. */
  readonly otherName?: string;
  readonly recordedBy: string;
};

export type SigningMethod = (ByCode | ByMitId | OnPaper)['method'];

/** What a party typed and ticked when signing. Own words and the copy to a union are the citizen's alone. */
export type Statement = {
  readonly name: string;
  readonly consentVersion: string;
  readonly ownWords: string | undefined;
  readonly copyToUnion: boolean;
  /** What gives the signer the right to sign for the company, where no provider says it. */
  readonly authority?: string;
};

/**
 * A signature over one frozen content. `at` is when the service got it; `clientAddress` is as the gateway saw it and
 * `browser` as the client named itself: the signer's, or on paper those of the consultant who recorded it.
 */
export type Signature = Statement &
  (ByCode | ByMitId | OnPaper) & {
    readonly party: Party;
    readonly contentHash: ContentHash;
    readonly at: Instant;
    readonly clientAddress: string;
    readonly browser: string;
  };
