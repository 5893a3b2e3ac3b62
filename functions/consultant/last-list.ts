import type { StaffRole } from '../../shared/domain/access/staff.ts';
import { type CaseFilter, readCaseFilter } from '../../shared/domain/desk/case-filter.ts';
import { listCookie, listQueryIn } from '../../shared/web/last-list.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { deskAddress } from '../../templates/pages/consultant/desk-address.ts';

/** The browser keeps which list somebody looked at, until it is closed or they sign out. */
export const rememberList = (filter: CaseFilter, role: StaffRole, origin: string): string =>
  listCookie(deskAddress(filter, role).split('?')[1] ?? '', origin);

export const forgetList = (origin: string): string => listCookie('', origin, 0);

/** The address of the list that was last looked at. Read as a filter: it leads to the desk whatever the cookie says. */
export const lastList = (request: Pick<PageRequest, 'cookies'>, role: StaffRole): string => {
  const query = Object.fromEntries(new URLSearchParams(listQueryIn(request)));
  return deskAddress(readCaseFilter(query, role), role);
};
