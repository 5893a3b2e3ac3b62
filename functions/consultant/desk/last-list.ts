import type { StaffRole } from '../../../shared/domain/access/staff.ts';
import { type CaseFilter, readCaseFilter } from '../../../shared/domain/desk/case-filter.ts';
import type { World } from '../../../shared/runtime/world.ts';
import { makeListCookie, noListCookie } from '../../../shared/web/staff/last-list.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { deskAddress } from '../../../templates/pages/consultant/desk-address.ts';

type ListWorld = Pick<World, 'keys' | 'clock' | 'municipality'>;
type Shown = { readonly filter: CaseFilter; readonly role: StaffRole };

const cookieOf = ({ keys, clock, municipality }: ListWorld) =>
  makeListCookie({ key: keys.sessionKey, clock, origin: municipality.origin });

/** The browser keeps which list somebody looked at, until it is closed or they sign out. */
export const rememberList = (world: ListWorld, { filter, role }: Shown): Promise<string> =>
  cookieOf(world).remember(deskAddress(filter, role).split('?')[1] ?? '');

export const forgetList = (origin: string): string => noListCookie(origin);

/** The address of the list that was last looked at. Read as a filter: it leads to the desk whatever the cookie says. */
export const lastList = async (
  world: ListWorld,
  request: Pick<PageRequest, 'cookies'>,
  role: StaffRole,
): Promise<string> => {
  const query = Object.fromEntries(new URLSearchParams(await cookieOf(world).queryIn(request)));
  return deskAddress(readCaseFilter(query, role), role);
};
