import type { CaseFile } from '../domain/case/case.ts';
import { fileHash } from '../domain/document/file-hash.ts';
import type { CaseRecord, CheckedDocument } from '../domain/record/findings.ts';
import type { Cases, StoredDocument } from '../ports/cases.ts';

/** Everything of a case that is compared with its history; the bytes of its documents are summed, not kept. */
export const readRecord = async (cases: Cases, file: CaseFile): Promise<CaseRecord> => {
  const { id } = file.case;
  const [versions, contents, history] = await Promise.all([
    cases.versions(id),
    cases.contents(id),
    cases.history(id),
  ]);
  const stored = await Promise.all(
    versions.filter(({ documentStored }) => documentStored).map(({ number }) => cases.document(id, number)),
  );
  return { file, versions, contents, history, documents: stored.flatMap(checked) };
};

const checked = (document: StoredDocument | undefined): readonly CheckedDocument[] =>
  document === undefined
    ? []
    : [
        {
          versionNumber: document.versionNumber,
          sha256: document.sha256,
          bytesHash: fileHash(document.bytes),
        },
      ];
