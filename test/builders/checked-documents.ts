import { createHash } from 'node:crypto';
import type { Status } from '../../shared/domain/case/status.ts';
import type { DocumentId } from '../../shared/domain/document/document-id.ts';
import type { StoredDocument } from '../../shared/ports/cases.ts';
import type { Stores } from '../fakes/memory-stores.ts';
import { storedIn, talksChanged } from '../fakes/stored-cases.ts';
import { aDocumentOf } from './document.ts';

/** As little as a document of ours can be: its id stands in it three times, as in every one. */
export const smallPdf = (id: DocumentId): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<</Type /Metadata>>\nstream\n<xmpMM:DocumentID>uuid:${id}</xmpMM:DocumentID>\nendstream\nendobj\ntrailer\n<< /ID [ <${id}> <${id}> ] >>\nstartxref\n9\n%%EOF\n`,
      'latin1',
    ),
  );

/** The document of a case that stands in `status` is stored. */
export const storedDocument = async (
  { cases }: Pick<Stores, 'cases'>,
  status: Status = 'in-force',
): Promise<StoredDocument> => {
  const file = await storedIn({ cases }, status);
  const named = aDocumentOf(file);
  const bytes = smallPdf(named.id);
  const document = { ...named, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  const outcome = await cases.commit({ changes: [talksChanged(file, [])], documents: [document] });
  if (outcome !== 'stored') throw new Error(outcome);
  return document;
};
