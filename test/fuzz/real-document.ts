import { makeSealAgreement } from '../../functions/seal-agreement/seal-agreement.ts';
import { makePdfRenderer } from '../../shared/adapters/pdf/pdf-renderer.ts';
import type { StoredDocument } from '../../shared/ports/cases.ts';
import { fakeSealer } from '../fakes/fake-sealer.ts';
import type { FakeWorld } from '../fakes/fake-world.ts';
import { storedIn } from '../fakes/stored-cases.ts';

/** The document of a case that both have just signed, drawn and stored as the service does. */
export const realDocument = async (world: FakeWorld): Promise<StoredDocument> => {
  const { case: opened } = await storedIn(world, 'in-force');
  await makeSealAgreement({ ...world, renderer: makePdfRenderer(), sealer: fakeSealer })(opened.id);
  const document = await world.cases.document(opened.id, 1);
  if (document === undefined) throw new Error('the document was not made');
  return document;
};
