import { loadForActor } from '../cases/load-for-actor.ts';
import type { StaffMember } from '../domain/access/staff.ts';
import type { CaseFile } from '../domain/case/case.ts';
import type { World } from '../runtime/world.ts';
import type { PageRequest } from './page-request.ts';
import { orRefuse } from './refused.ts';
import { requireOwnPage, type StaffSessions } from './staff-session.ts';

/** What it takes to let staff in. */
export type StaffWorld = World & { readonly sessions: StaffSessions };

/** A member of staff who came in to a case. */
export type StaffVisit = { readonly staff: StaffMember; readonly file: CaseFile };

/** A member of staff on the desk; for a form, one that our own page sent. Refuses `not-signed-in` and `forged`. */
export const admitStaff = async (world: StaffWorld, request: PageRequest): Promise<StaffMember> => {
  if (request.routeKey.startsWith('POST')) requireOwnPage(request, world.municipality.origin);
  return world.sessions.require(request);
};

/** The case in the address, for a member of staff who may see it. Refuses `not-found` besides. */
export const admitToCase = async (world: StaffWorld, request: PageRequest): Promise<StaffVisit> => {
  const staff = await admitStaff(world, request);
  const { file } = orRefuse(await loadForActor(world, { staff, caseId: request.path['case'] }));
  return { staff, file };
};
