import type { Frame } from '../../templates/pages/layout.tsx';
import type { Link } from '../domain/access/links.ts';
import type { CaseFile } from '../domain/case/case.ts';
import type { Party } from '../domain/case/parties.ts';
import type { SigningWorld } from '../cases/signing.ts';
import { loadForActor } from '../cases/load-for-actor.ts';
import type { World } from '../runtime/world.ts';
import { orRefuse, Refused } from './refused.ts';
import type { PageRequest } from './page-request.ts';

/** What the pages of a party need of the world. */
export type PartyWorld = SigningWorld & { readonly frame: Frame };

const PATHS = { employer: '/arbejdsgiver', citizen: '/medarbejder' } as const;

/** A party who came in by a link: the case, and where the link's own pages are. */
export type PartyVisit = { readonly file: CaseFile; readonly link: Link; readonly base: string };

/**
 * Lets a party in by the link in the address. Refuses `not-found`, also for an act with a link that is only to read by:
 * that one is passed on to payroll and family.
 */
export const admitParty = async (world: World, request: PageRequest, party: Party): Promise<PartyVisit> => {
  const token = request.path['link'];
  const { file, link } = orRefuse(await loadForActor(world, { party, token }));
  if (link === undefined) throw new TypeError('a party came in without a link');
  if (link.purpose === 'read' && request.routeKey.startsWith('POST'))
    throw new Refused({ code: 'not-found' });
  return { file, link, base: `${PATHS[party]}/${token}` };
};
