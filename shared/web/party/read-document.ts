import type { Party } from '../../domain/case/parties.ts';
import type { CaseFile } from '../../domain/case/case.ts';
import type { World } from '../../runtime/world.ts';
import { type Answer, pdf } from '../answer.ts';
import { admitParty, type PartyWorld } from './party-door.ts';
import type { PageRequest } from '../page-request.ts';
import { Refused } from '../refused.ts';

/** The signed document of the version in force, also while it is being amended. Refuses `not-found` until it is stored: no half-signed copy is ever handed out. */
export const documentOf = async (
  { cases }: Pick<World, 'cases'>,
  { case: opened, version: shown, inForce }: CaseFile,
): Promise<Answer> => {
  const version = inForce ?? shown;
  const stored = version.documentStored ? await cases.document(opened.id, version.number) : undefined;
  if (stored === undefined) throw new Refused({ code: 'not-found' });
  return pdf(stored.bytes, 'aftale.pdf');
};

export const makeReadDocument =
  (world: PartyWorld, party: Party) =>
  async (request: PageRequest): Promise<Answer> =>
    documentOf(world, (await admitParty(world, request, party)).file);
