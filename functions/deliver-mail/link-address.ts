import type { Destination } from '../../shared/domain/case/messages.ts';
import type { Keys } from '../../shared/ports/keys.ts';

const PARTY_PATHS = { employer: 'arbejdsgiver', citizen: 'medarbejder' } as const;

/** The address a mail's link leads to. The token is worked out here and nowhere stored. */
export const linkAddress = (destination: Destination, origin: string, keys: Keys): string => {
  switch (destination.kind) {
    case 'link':
      return `${origin}/${PARTY_PATHS[destination.party]}/${keys.linkToken(destination.linkId)}${pageOf(destination)}`;
    case 'case':
      return `${origin}/sager/${destination.caseId}`;
    case 'desk':
      return `${origin}/sager`;
    case 'deletions':
      return `${origin}/sager/slettes`;
    case 'start':
      return `${origin}/start/${keys.startToken(destination.startId)}`;
  }
};

/** The party's first page, or the questions before a talk. */
const pageOf = ({ talk }: Extract<Destination, { readonly kind: 'link' }>): string =>
  talk === undefined ? '' : `/spoergsmaal/${talk}`;
