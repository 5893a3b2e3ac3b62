import { loadForActor } from '../../cases/load-for-actor.ts';
import type { StaffMember } from '../../domain/access/staff.ts';
import type { CaseFile } from '../../domain/case/case.ts';
import type { CaseReads } from '../../ports/case-reads.ts';
import type { World } from '../../runtime/world.ts';
import { noteReading, seenBy } from './case-readings.ts';
import type { PageRequest } from '../page-request.ts';
import { orRefuse } from '../refused.ts';
import { tellRefused } from './staff-refused.ts';
import { requireSamePerson } from './sealed-form.ts';
import { requireOwnPage, type StaffSessions } from './staff-session.ts';

/** What it takes to let staff in. */
export type StaffWorld = World & { readonly sessions: StaffSessions; readonly reads: CaseReads };

/** A member of staff who came in to a case. */
export type StaffVisit = { readonly staff: StaffMember; readonly file: CaseFile };

/**
 * A member of staff on the desk; for a form, one that our own page sent, and that was shown to the same person. Refuses
 * `not-signed-in`, `no-role`, `forged` and `other-person`.
 */
export const admitStaff = async (world: StaffWorld, request: PageRequest): Promise<StaffMember> => {
  if (request.routeKey.startsWith('POST')) requireOwnPage(request, world.municipality.origin);
  const staff = await world.sessions.require(request);
  requireSamePerson(request, staff.id);
  return staff;
};

/**
 * The case in the address, for a member of staff who may see it; that she looks at it is kept beside the case. Refuses
 * `not-found` besides, which is logged.
 */
export const admitToCase = async (world: StaffWorld, request: PageRequest): Promise<StaffVisit> => {
  const { staff, file } = await admitAndRead(world, request, () => Promise.resolve());
  return { staff, file };
};

/**
 * As `admitToCase`, with more of the case read while it is being kept that she looks: what cannot be kept is not shown, and
 * nothing that was read is given either.
 */
export const admitAndRead = async <More>(
  world: StaffWorld,
  request: PageRequest,
  read: (file: CaseFile) => Promise<More>,
): Promise<StaffVisit & { readonly more: More }> => {
  const staff = await admitStaff(world, request);
  const caseId = request.path['case'];
  const admitted = await loadForActor(world, { staff, caseId });
  if (!admitted.ok) tellRefused(world, request, { staff, caseId });
  const { file } = orRefuse(admitted);
  const kind = seenBy(request);
  const [more] = await Promise.all([
    read(file),
    kind === undefined ? undefined : noteReading(world, request, { staff, caseId: file.case.id, kind }),
  ]);
  return { staff, file, more };
};
