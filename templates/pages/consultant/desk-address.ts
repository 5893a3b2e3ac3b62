import type { StaffRole } from '../../../shared/domain/access/staff.ts';
import type { CaseId } from '../../../shared/domain/case/case.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { type CaseFilter, firstFilter } from '../../../shared/domain/desk/case-filter.ts';

/** Where a party's address is corrected. */
export const correctAddress = (caseId: CaseId, party: Party): string =>
  `/sager/${caseId}/ret-adresse/${PATHS[party]}`;

/** Where a party is sent a new link. */
export const sendLinkAddress = (caseId: CaseId, party: Party): string =>
  `/sager/${caseId}/send-link/${PATHS[party]}`;

const PATHS: Readonly<Record<Party, string>> = { employer: 'arbejdsgiver', citizen: 'borger' };

/** In the address of a case that somebody has just done something to. */
export const DONE = 'udfoert';

/** The case after something was done to it: the page says what. */
export const doneAddress = (caseId: string): string => `/sager/${caseId}?${DONE}=ja`;

/** Where the list begins on the desk: whoever has filtered lands there, and need not go through the filter again. */
export const LIST_ID = 'liste';

/** The desk's address with a filter; what is as at first is left out. */
export const deskAddress = (filter: CaseFilter, role: StaffRole): string => {
  const first = Object.entries(firstFilter(role));
  const chosen = Object.entries(filter)
    .filter(([name, value]) => !first.some(([other, usual]) => other === name && usual === value))
    .map(([name, value]) => [name, String(value)]);
  const query = new URLSearchParams(chosen).toString();
  return query === '' ? '/sager' : `/sager?${query}`;
};

/** The same, at the list. */
export const listAddress = (filter: CaseFilter, role: StaffRole): string =>
  `${deskAddress(filter, role)}#${LIST_ID}`;

const REFUSED = 'cpr';

/** The desk as it was before a personnummer was searched for, and that it was. The address holds nothing of it. */
export const searchAgainAddress = (filter: CaseFilter, role: StaffRole): string => {
  const address = deskAddress({ ...filter, text: '' }, role);
  return `${address}${address.includes('?') ? '&' : '?'}${REFUSED}=1`;
};

export const searchWasRefused = (query: Readonly<Record<string, string | undefined>>): boolean =>
  query[REFUSED] !== undefined;
