import type { CaseLine } from '../../../shared/domain/desk/case-line.ts';
import type { Need } from '../../../shared/domain/desk/needs.ts';
import { correctAddress } from './desk-address.ts';

/** Where a consultant does what a case needs. */
export const needAddress = ({ caseId }: CaseLine, need: Need): string => {
  switch (need.kind) {
    case 'talk-overdue':
    case 'talk-today':
      return `/sager/${caseId}/opfoelgning/${need.followUpId}`;
    case 'mail-lost':
      return correctAddress(caseId, need.party);
    case 'call-requested':
    case 'employer-call':
    case 'to-take-over':
    case 'to-register':
    case 'change-requested':
    case 'declined':
    case 'expires-soon':
    case 'expired':
      return `/sager/${caseId}`;
  }
};
