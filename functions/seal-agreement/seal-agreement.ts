import { createHash } from 'node:crypto';
import { actContext } from '../../shared/cases/act-context.ts';
import { type CaseFile, type CaseId, signatureOf } from '../../shared/domain/case/case.ts';
import { storeDocument } from '../../shared/domain/case/acts/keep-going.ts';
import type { Cases, StoredDocument } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DocumentRenderer } from '../../shared/ports/document-renderer.ts';
import type { Log } from '../../shared/runtime/log.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import { agreementDocument } from '../../templates/pdf/agreement-document.ts';
import { consents } from '../../templates/texts/consents.ts';

export type SealWorld = {
  readonly cases: Cases;
  readonly clock: Clock;
  readonly log: Log;
  readonly municipality: Municipality;
  readonly renderer: DocumentRenderer;
};

const TRIES = 5;

/**
 * The document of an agreement that both have signed is made from the frozen content and stored, once, and the parties and
 * the consultant are told. Nothing happens when it is not signed by both, or is stored already; a lost race is tried anew.
 */
export const makeSealAgreement =
  (world: SealWorld) =>
  async (caseId: CaseId): Promise<void> => {
    const { cases, log } = world;
    for (let tried = 0; tried < TRIES; tried += 1) {
      const file = await cases.load(caseId);
      const begun = performance.now();
      const document =
        file === undefined || file.version.documentStored ? undefined : await render(world, file);
      if (file === undefined || document === undefined) return;
      const stored = storeDocument(
        file,
        { documentHash: document.sha256 },
        actContext(world, { kind: 'service' }, ''),
      );
      if (!stored.ok) return;
      const outcome = await cases.commit({ changes: [stored.value], documents: [document] });
      if (outcome === 'stored') {
        const milliseconds = Math.round(performance.now() - begun);
        log({ entry: 'document-stored', bytes: document.bytes.byteLength, milliseconds });
        return;
      }
    }
    throw new Error('other writes met the document five times');
  };

const render = async (
  { renderer }: SealWorld,
  { case: opened, version }: CaseFile,
): Promise<StoredDocument | undefined> => {
  const { frozen, signatures } = version;
  const last = signatureOf(version, 'citizen');
  if (frozen === undefined || last === undefined) return undefined;
  const model = agreementDocument({
    content: frozen.content,
    contentHash: frozen.hash,
    signatures,
    consentTexts: consents,
    inForceSince: last.at,
  });
  const bytes = await renderer.render(model);
  return {
    caseId: opened.id,
    versionNumber: version.number,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
};
