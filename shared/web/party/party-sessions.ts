import type { AdmittedByLink } from '../../cases/load-for-actor.ts';
import type { Party } from '../../domain/case/parties.ts';
import type { SessionStore } from '../../ports/session-store.ts';
import type { World } from '../../runtime/world.ts';
import type { OpenPages } from './party-session.ts';
import type { Asking } from '../page-request.ts';

/** What a party's session needs of the world. */
export type PartySessionWorld = Pick<World, 'keys' | 'clock' | 'municipality' | 'ids'> & {
  readonly store: Pick<SessionStore, 'begin' | 'find' | 'noteUse' | 'end'>;
  /** A function that may only read finds sessions, and notes no use. */
  readonly readOnly?: boolean;
};

/** In which browsers MitID has said who a party is. */
export type PartySessions = {
  /** Whether the party is known in this browser, for this very link. */
  readonly isKnown: (request: Pick<Asking, 'cookies'>, admitted: AdmittedByLink) => Promise<boolean>;
  /** The session of this browser and link, to begin and to end, and the way to MitID. */
  readonly open: () => Promise<OpenPages>;
};

/** The sessions, whose code is read only where a municipality has MitID asked before a link opens (docs/decisions/0008). */
export const makePartySessions = (world: PartySessionWorld): PartySessions => {
  let made: Promise<OpenPages> | undefined;
  const open = (): Promise<OpenPages> => {
    made ??= import('./party-session.ts').then(({ makeOpenPages }) => makeOpenPages(world));
    return made;
  };
  return { open, isKnown: async (request, admitted) => (await open()).isKnown(request, admitted) };
};

/** Whether the municipality has MitID asked before this party's link opens anything. */
export const asksBeforeOpening = (
  { municipality: { signing } }: Pick<World, 'municipality'>,
  party: Party,
): boolean => {
  const how = signing[party];
  return how.method === 'oidc' && how.pagesOpen === 'by-identity';
};
