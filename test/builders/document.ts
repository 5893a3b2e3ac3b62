import { createHash } from 'node:crypto';
import { branded } from '../../shared/domain/branded.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { DocumentId } from '../../shared/domain/document/document-id.ts';
import type { StoredDocument } from '../../shared/ports/cases.ts';

export const DOCUMENT_ID = branded<DocumentId>('0123456789abcdef0123456789abcdef');

/** A document of the case's current version, with an id that no other case has. */
export const aDocumentOf = (
  { case: { id: caseId }, version }: CaseFile,
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array([37, 80, 68, 70]),
): StoredDocument => ({
  id: branded<DocumentId>(createHash('md5').update(`${caseId} ${version.number}`).digest('hex')),
  caseId,
  versionNumber: version.number,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
