import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import type { ContentHash } from '../../shared/domain/agreement/content-hash.ts';
import type { Instant } from '../../shared/domain/calendar/instant.ts';
import type { Signature } from '../../shared/domain/case/signature.ts';

/** An agreement both have signed, with the words of each consent that was ticked. */
export type SignedAgreement = {
  readonly content: AgreementContent;
  readonly contentHash: ContentHash;
  readonly signatures: readonly Signature[];
  readonly consentTexts: Readonly<Record<string, string>>;
  readonly inForceSince: Instant;
};
