import { branded } from '../branded.ts';
import type { AgreementContent } from '../agreement/agreement-content.ts';
import { type ContentHash, freeze, sha256 } from '../agreement/content-hash.ts';
import type { CaseId } from '../case/case.ts';

/**
 * 32 hexadecimal letters that stand in the file and find it again. They follow from what was signed, so a document that is
 * made anew has the same ones; they tell nothing of what it says, and open nothing.
 */
export type DocumentId = string & { readonly documentId: unique symbol };

export type SignedVersion = {
  readonly caseId: CaseId;
  readonly versionNumber: number;
  readonly contentHash: ContentHash;
};

export const documentIdOf = ({ caseId, versionNumber, contentHash }: SignedVersion): DocumentId =>
  branded<DocumentId>(sha256(`document ${caseId} ${versionNumber} ${contentHash}`).slice(0, 32));

/** What a draft of `content` is known by: 32 hexadecimal letters that no signed document has. */
export const draftIdOf = (content: AgreementContent): string =>
  sha256(`draft ${freeze(content).hash}`).slice(0, 32);

/** The documents that `text` may name: every 32 hexadecimal letters in it that stand alone, once each, at most `most`. */
export const documentIdsIn = (text: string, most: number): readonly DocumentId[] =>
  [...new Set(text.match(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/gi)?.map((id) => id.toLowerCase()))]
    .slice(0, most)
    .map((id) => branded<DocumentId>(id));
