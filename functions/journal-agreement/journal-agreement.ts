import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { journalDocument } from '../../shared/domain/case/acts/document.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { JournalReceiver } from '../../shared/ports/journal.ts';
import type { Log } from '../../shared/runtime/log.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import { journalFolder } from './journal-folder.ts';

export type JournalWorld = {
  readonly cases: Cases;
  readonly clock: Clock;
  readonly log: Log;
  readonly municipality: Municipality;
  readonly receiver: JournalReceiver;
};

/**
 * The stored document lies with the municipality's case system, and the case says so. First the folder, then the case: a
 * stop between the two is made good by the next ring, which hands over the same folder again. Nothing happens when there is
 * no document, when it is journalled already, or when the municipality journals by other means. Throws while the receiver
 * does not answer; the version stays due, and the hourly round rings again.
 */
export const makeJournalAgreement =
  (world: JournalWorld) =>
  async (caseId: CaseId): Promise<void> => {
    const { cases, municipality, receiver, log } = world;
    const file = await cases.load(caseId);
    if (!municipality.journal || file?.version.documentStored !== true) return;
    const { number, journalled } = file.version;
    if (journalled !== undefined) return;
    const document = await cases.document(caseId, number);
    if (document === undefined) throw new Error('a stored document is not there');
    await receiver.receive(journalFolder(file, document));
    const context = actContext(world, { kind: 'service' }, '');
    const acted = await actOnCase(cases, {
      caseId,
      rule: (now) => journalDocument(now, { name: document.id }, context),
    });
    if (acted.ok) return log({ entry: 'document-journalled', bytes: document.bytes.byteLength });
    if (acted.refusal.code === 'busy') throw new Error('other writes met the journalling eight times');
  };
