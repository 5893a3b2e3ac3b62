import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import type { ContentHash } from '../../shared/domain/agreement/content-hash.ts';
import type { DocumentId } from '../../shared/domain/document/document-id.ts';
import type { Instant } from '../../shared/domain/calendar/instant.ts';
import type { Signature } from '../../shared/domain/case/signature.ts';

/** What has been signed of an agreement, with the words of each consent that was ticked. */
export type Signed = {
  readonly content: AgreementContent;
  /** What an amendment changes; nothing for a first agreement. */
  readonly amended?: AgreementContent | undefined;
  readonly signatures: readonly Signature[];
  readonly consentTexts: Readonly<Record<string, string>>;
};

/** An agreement both have signed. */
export type SignedAgreement = Signed & {
  readonly documentId: DocumentId;
  /** The content as canonical JSON (RFC 8785): what the hash is of. */
  readonly canonical: string;
  readonly contentHash: ContentHash;
  readonly inForceSince: Instant;
  /** Where the service is found; anyone can check the document there. */
  readonly origin: string;
  /** Room for the municipality's seal, in bytes, and the moment it is set. */
  readonly seal: { readonly room: number; readonly at: Instant };
};
