import { fileHash, sumsOf } from '../../shared/domain/document/file-hash.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { pathNameOf } from '../../shared/domain/document/path-name.ts';
import type { StoredDocument } from '../../shared/ports/cases.ts';
import type { JournalFile, JournalFolder } from '../../shared/ports/journal.ts';
import { journalMetadata } from './journal-metadata.ts';

/** Says that the folder is whole; `sha256sum -c KLAR` checks the two files that were signed and sealed. */
export const READY = 'KLAR';

/**
 * The folder of a stored document, in the form of docs/journal.md: what was sealed, what was signed, what tells of both,
 * and last the mark that all is there. The same document gives the same bytes on any day.
 */
export const journalFolder = (file: CaseFile, { bytes, ...document }: StoredDocument): JournalFolder => {
  const { frozen } = file.version;
  if (frozen === undefined) throw new TypeError('a stored document of an agreement that was never frozen');
  const signed: readonly JournalFile[] = [
    { name: 'aftale.pdf', mediaType: 'application/pdf', bytes },
    { name: 'aftale.json', mediaType: 'application/json', bytes: utf8(frozen.canonical) },
  ];
  const files = signed.map((each) => ({
    name: each.name,
    mediaType: each.mediaType,
    bytes: each.bytes.byteLength,
    sha256: fileHash(each.bytes),
  }));
  const metadata: JournalFile = {
    name: 'metadata.json',
    mediaType: 'application/json',
    bytes: utf8(`${JSON.stringify(journalMetadata({ file, frozen, document, files }), null, 2)}\n`),
  };
  const ready = sumsOf([...signed, metadata]);
  return {
    path: `${pathNameOf(frozen.content)}/${document.id}`,
    files: [...signed, metadata, { name: READY, mediaType: 'text/plain; charset=utf-8', bytes: utf8(ready) }],
  };
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
