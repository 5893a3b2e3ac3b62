import type { DocumentId } from '../../document/document-id.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile, SealPart } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { statusOf } from '../status.ts';

/** The signed document is stored, and both parties and the consultant are told where it is. */
export const storeDocument = (
  file: CaseFile,
  { id, sha256 }: { readonly id: DocumentId; readonly sha256: string },
  context: ActContext,
): Result<Change> => {
  const opened = gate('store-document', statusOf(file));
  if (!opened.ok) return opened;
  if (file.version.documentStored) return refuse({ code: 'already-done' });
  const { number } = file.version;
  return accept(
    changeOf(
      file,
      {
        version: { documentStored: true },
        events: [{ event: 'document-stored', details: { version: number, document: id, sha256 } }],
        tell: [
          { kind: 'agreement-signed', to: 'employer', link: 'read' },
          { kind: 'agreement-signed', to: 'citizen', link: 'read' },
          { kind: 'agreement-signed', to: 'consultant' },
        ],
      },
      context,
    ),
  );
};

/** What the seal waits for is written down once; `already-done` while it goes on waiting for the same. */
export const delaySeal = (
  file: CaseFile,
  { waitsFor }: { readonly waitsFor: SealPart },
  context: ActContext,
): Result<Change> => {
  const opened = gate('store-document', statusOf(file));
  if (!opened.ok) return opened;
  const { documentStored, sealDelayed, number } = file.version;
  if (documentStored || sealDelayed?.waitsFor === waitsFor) return refuse({ code: 'already-done' });
  return accept(
    changeOf(
      file,
      {
        version: { sealDelayed: { since: sealDelayed?.since ?? context.now, waitsFor } },
        events: [{ event: 'seal-delayed', details: { version: number, waitsFor } }],
      },
      context,
    ),
  );
};

/** The stored document has reached the municipality's case system, under `name`. */
export const journalDocument = (
  file: CaseFile,
  { name }: { readonly name: string },
  context: ActContext,
): Result<Change> => {
  const opened = gate('store-document', statusOf(file));
  if (!opened.ok) return opened;
  const { documentStored, journalled, number } = file.version;
  if (!documentStored) return refuse({ code: 'not-in-force' });
  if (journalled !== undefined) return refuse({ code: 'already-done' });
  return accept(
    changeOf(
      file,
      {
        version: { journalled: { at: context.now } },
        events: [{ event: 'document-journalled', details: { version: number, name } }],
      },
      context,
    ),
  );
};
