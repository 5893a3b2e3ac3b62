import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { loadForActor } from '../../shared/cases/load-for-actor.ts';
import type { CaseLists } from '../../shared/ports/case-lists.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { StaffDirectory } from '../../shared/ports/staff-directory.ts';
import type { StaffSignIn } from '../../shared/ports/staff-sign-in.ts';
import type { World } from '../../shared/runtime/world.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { orRefuse } from '../../shared/web/refused.ts';
import { requireOwnPage, type StaffSessions } from '../../shared/web/staff-session.ts';
import type { Frame } from '../../templates/pages/layout.tsx';

/** What the desk needs of the world. */
export type ConsultantWorld = World & {
  readonly frame: Frame;
  readonly sessions: StaffSessions;
  readonly signIn: StaffSignIn;
  readonly lists: CaseLists;
  readonly outbox: Outbox;
  readonly staffDirectory: StaffDirectory;
};

/** A member of staff on the desk; for a form, one that our own page sent. Refuses `not-signed-in` and `forged`. */
export const admitStaff = async (world: ConsultantWorld, request: PageRequest): Promise<StaffMember> => {
  if (request.routeKey.startsWith('POST')) requireOwnPage(request, world.municipality.origin);
  return world.sessions.require(request);
};

/** The case in the address, for a member of staff who may see it. Refuses `not-found` besides. */
export const admitToCase = async (
  world: ConsultantWorld,
  request: PageRequest,
): Promise<{ readonly staff: StaffMember; readonly file: CaseFile }> => {
  const staff = await admitStaff(world, request);
  const { file } = orRefuse(await loadForActor(world, { staff, caseId: request.path['case'] }));
  return { staff, file };
};
