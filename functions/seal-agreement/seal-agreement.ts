import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { actContext } from '../../shared/cases/act-context.ts';
import { delaySeal, storeDocument } from '../../shared/domain/case/acts/document.ts';
import { type CaseFile, type CaseId, type SealPart, signatureOf } from '../../shared/domain/case/case.ts';
import { fileHash } from '../../shared/domain/document/file-hash.ts';
import { documentIdOf } from '../../shared/domain/document/document-id.ts';
import type { Cases, Commit, StoredDocument } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DocumentRenderer } from '../../shared/ports/document-renderer.ts';
import type { Sealer } from '../../shared/ports/sealer.ts';
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
  readonly sealer: Sealer;
};

const TRIES = 5;

/**
 * The document of an agreement that both have signed is made from the frozen content, sealed and stored, once, and the
 * parties and the consultant are told. Nothing happens when it is not signed by both, or is stored already; a lost race is
 * tried anew. Where the seal has to wait the case says so, each try is logged, nothing is stored, and the hourly round rings
 * again.
 */
export const makeSealAgreement =
  (world: SealWorld) =>
  async (caseId: CaseId): Promise<void> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const file = await world.cases.load(caseId);
      if (file === undefined || file.version.documentStored) return;
      const begun = performance.now();
      const made = await sealedDocument(world, file);
      if (made === undefined) return;
      if ('waitsFor' in made)
        world.log({ entry: 'seal-waits', for: made.waitsFor, why: made.why, reference: caseId });
      const commit = commitOf(world, file, made);
      if (commit === undefined) return;
      if ((await world.cases.commit(commit)) === 'stored') return report(world, made, begun);
    }
    throw new Error('other writes met the document five times');
  };

type Made = { readonly document: StoredDocument } | { readonly waitsFor: SealPart; readonly why: string };

const sealedDocument = async (
  { cases, renderer, sealer, clock, municipality }: SealWorld,
  { case: opened, version }: CaseFile,
): Promise<Made | undefined> => {
  const { frozen, signatures } = version;
  const last = signatureOf(version, 'citizen');
  if (frozen === undefined || last === undefined) return undefined;
  const named = {
    id: documentIdOf({ caseId: opened.id, versionNumber: version.number, contentHash: frozen.hash }),
    caseId: opened.id,
    versionNumber: version.number,
  };
  const blank = await renderer.render(
    agreementDocument({
      documentId: named.id,
      content: frozen.content,
      amended: await amendedBy(cases, opened.id, frozen.content),
      canonical: frozen.canonical,
      contentHash: frozen.hash,
      signatures,
      consentTexts: consents,
      inForceSince: last.at,
      origin: municipality.origin,
      seal: { room: sealer.room, at: clock.now() },
    }),
  );
  const sealed = await sealer.seal(blank);
  if (sealed.outcome === 'waits') return { waitsFor: sealed.for, why: sealed.why };
  const { bytes } = sealed;
  return { document: { ...named, bytes, sha256: fileHash(bytes) } };
};

/** The agreement that an amendment changes, as both signed it; it is kept under its hash (decision 0016). */
const amendedBy = async (
  cases: Cases,
  caseId: CaseId,
  { amendment }: AgreementContent,
): Promise<AgreementContent | undefined> => {
  if (amendment === undefined) return undefined;
  const kept = await cases.contents(caseId);
  const amended = kept.find(({ hash }) => hash === amendment.amends.contentHash);
  if (amended === undefined) throw new Error('the agreement that was amended is not there');
  return amended.content;
};

const commitOf = (world: SealWorld, file: CaseFile, made: Made): Commit | undefined => {
  const context = actContext(world, { kind: 'service' }, '');
  if ('waitsFor' in made) {
    const delayed = delaySeal(file, made, context);
    return delayed.ok ? { changes: [delayed.value] } : undefined;
  }
  const stored = storeDocument(file, made.document, context);
  return stored.ok ? { changes: [stored.value], documents: [made.document] } : undefined;
};

const report = ({ log }: SealWorld, made: Made, begun: number): void => {
  if ('waitsFor' in made) return;
  const milliseconds = Math.round(performance.now() - begun);
  log({ entry: 'document-stored', bytes: made.document.bytes.byteLength, milliseconds });
};
