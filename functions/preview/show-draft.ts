import { contentToSign } from '../../shared/cases/content-to-sign.ts';
import { amendmentOf } from '../../shared/domain/case/amendment-view.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import { isOpen, statusOf } from '../../shared/domain/case/status.ts';
import type { DocumentRenderer } from '../../shared/ports/document-renderer.ts';
import type { World } from '../../shared/runtime/world.ts';
import { type Answer, pdf } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitParty, type DoorWorld } from '../../shared/web/party/party-door.ts';
import { orRefuse, Refused } from '../../shared/web/refused.ts';
import { admitToCase, type StaffWorld } from '../../shared/web/staff/staff-door.ts';
import { draftDocument } from '../../templates/pdf/draft-document.ts';
import { consents } from '../../templates/texts/consents.ts';

export type PreviewWorld = StaffWorld & DoorWorld & { readonly renderer: DocumentRenderer };

/**
 * The agreement, or its amendment, as a document before both have signed, marked as a draft on every page. Nothing is stored. Refuses
 * `incomplete` while an answer is missing, `not-your-turn` for a citizen before the employer has signed, and `not-found` once
 * both have signed or the case is closed: then only the signed document counts.
 */
const draftFor = async (
  { renderer, ...world }: Pick<World, 'clock' | 'municipality'> & Pick<PreviewWorld, 'renderer'>,
  { file, reader }: { readonly file: CaseFile; readonly reader: Party },
): Promise<Answer> => {
  if (!isOpen(statusOf(file))) throw new Refused({ code: 'not-found' });
  const { content } = orRefuse(contentToSign(file, reader, world));
  const { signatures } = file.version;
  const bytes = await renderer.render(
    draftDocument({
      content,
      amended: file.inForce?.frozen?.content,
      signatures,
      consentTexts: consents,
      at: world.clock.now(),
    }),
  );
  return pdf(bytes, 'udkast.pdf');
};

/** The draft for the party whose link it is. */
export const makePartyPreview =
  (world: PreviewWorld, party: Party) =>
  async (request: PageRequest): Promise<Answer> =>
    draftFor(world, { file: (await admitParty(world, request, party)).file, reader: party });

/** The draft for staff who may see the case: what the employer sees. */
export const makeStaffPreview =
  (world: PreviewWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { file } = await admitToCase(world, request);
    return draftFor(world, { file: amendmentOf(file) ?? file, reader: 'employer' });
  };
