import type { LinkToken } from '../../shared/domain/access/links.ts';
import type { Destination } from '../../shared/domain/case/messages.ts';

const PARTY_PATHS = { employer: 'arbejdsgiver', citizen: 'medarbejder' } as const;

/** The address a mail's link leads to; `token` opens it, and is nowhere stored. */
export const linkAddress = (
  destination: Destination,
  origin: string,
  token: LinkToken | undefined,
): string => {
  switch (destination.kind) {
    case 'link':
      return `${origin}/${PARTY_PATHS[destination.party]}/${token ?? ''}${pageOf(destination)}`;
    case 'case':
      return `${origin}/sager/${destination.caseId}`;
    case 'desk':
      return `${origin}/sager`;
    case 'deletions':
      return `${origin}/sager/slettes`;
    case 'start':
      return `${origin}/start/${token ?? ''}`;
  }
};

/** The party's first page, or the questions before a talk. */
const pageOf = ({ talk }: Extract<Destination, { readonly kind: 'link' }>): string =>
  talk === undefined ? '' : `/spoergsmaal/${talk}`;
