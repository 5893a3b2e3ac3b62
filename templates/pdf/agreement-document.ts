import { documentTexts } from '../texts/da/document.ts';
import { documentTitle } from './document-title.ts';
import { aboutDocument, contentBlocks } from './content-blocks.ts';
import type { DocumentModel } from './document-model.ts';
import { signatureBlocks } from './signature-blocks.ts';
import type { SignedAgreement } from './signed-agreement.ts';

/** The signed agreement as a document: what was agreed, the signatures last, and its content for machines beside it. */
export const agreementDocument = (agreement: SignedAgreement): DocumentModel => {
  const { content, amended, canonical, seal } = agreement;
  const title = documentTitle(content);
  return {
    ...aboutDocument(content, title),
    id: agreement.documentId,
    createdAt: seal.at,
    seal: { at: seal.at, name: content.municipality.name, bytes: seal.room },
    attachments: [
      {
        name: 'aftale.json',
        mediaType: 'application/json',
        description: documentTexts.attachment(content.schemaVersion),
        bytes: new TextEncoder().encode(canonical),
      },
    ],
    blocks: [...contentBlocks(content, title, amended), ...signatureBlocks(agreement)],
  };
};
