import type { Instant } from '../calendar/instant.ts';
import { PARTIES, type Party } from '../case/parties.ts';
import type { Link, LinkId } from './links.ts';

export type LiveLink = Pick<Link, 'id' | 'expiresAt'>;

/** The links that still open, by party, oldest first. */
export type LiveLinks = { readonly [Each in Party]: readonly LiveLink[] };

export const NO_LINKS: LiveLinks = { employer: [], citizen: [] };

/** A party asks for no more links itself when so many still open; staff can always send one, which ends the others. */
const MOST_ASKED_FOR = 10;

/** The links after an act: those of the parties in `revoke` end, expired ones are forgotten, and the issued ones are added. */
export const linksAfter = (
  before: LiveLinks,
  {
    issued,
    revoke,
    now,
  }: { readonly issued: readonly Link[]; readonly revoke: readonly Party[]; readonly now: Instant },
): { readonly live: LiveLinks; readonly revoked: readonly LinkId[] } => {
  const after = (party: Party): readonly LiveLink[] => [
    ...(revoke.includes(party) ? [] : before[party].filter(({ expiresAt }) => expiresAt > now)),
    ...issued.filter((link) => link.party === party).map(({ id, expiresAt }) => ({ id, expiresAt })),
  ];
  return {
    live: { employer: after('employer'), citizen: after('citizen') },
    revoked: PARTIES.filter((party) => revoke.includes(party)).flatMap((party) =>
      before[party].map(({ id }) => id),
    ),
  };
};

export const mayAskForMore = (links: readonly LiveLink[], now: Instant): boolean =>
  links.filter(({ expiresAt }) => expiresAt > now).length < MOST_ASKED_FOR;
