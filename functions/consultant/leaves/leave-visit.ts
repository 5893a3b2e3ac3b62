import { type ArrangeContext, isLeft, type ShownLeave } from '../../../shared/domain/access/arrange-leave.ts';
import { mayArrangeFor, type StaffLeaves } from '../../../shared/domain/access/leaves.ts';
import type { KnownStaff, StaffMember } from '../../../shared/domain/access/staff.ts';
import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import { type Answer, seeOther } from '../../../shared/web/answer.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { Refused } from '../../../shared/web/refused.ts';
import { shownRevIn } from '../../../shared/web/sent-form.ts';
import type { LeaveNews } from '../../../templates/pages/consultant/leave-pages.tsx';
import type { OwnedLeave } from '../../../templates/pages/consultant/leave-table.tsx';
import type { ConsultantWorld } from '../consultant-world.ts';

/** In the address of the page about leaves, after something was done. */
export const NEWS = 'nyt';

/** What was typed in the form of a leave, and what is wrong with it. */
export type Typed = { readonly answers: Answers; readonly problems: readonly Problem[] };

/** Somebody at the pages about leaves, with everybody's leaves and who is known. */
export type Visit = {
  readonly staff: StaffMember;
  readonly all: readonly StaffLeaves[];
  readonly known: readonly KnownStaff[];
  readonly today: CivilDate;
  readonly context: ArrangeContext;
};

export const visitOf = async (world: ConsultantWorld, staff: StaffMember): Promise<Visit> => {
  const now = world.clock.now();
  const [all, known] = await Promise.all([world.leaves.all(), world.staffDirectory.known(now)]);
  const context = { now, by: { id: staff.id, name: staff.name } };
  return { staff, all, known, today: dayOf(now), context };
};

export const done = (news: LeaveNews): Answer => seeOther(`/ferie?${NEWS}=${news}`);

export const ownedIn = (all: readonly StaffLeaves[]): readonly OwnedLeave[] =>
  all.flatMap(({ consultant, leaves }) => leaves.map((leave) => ({ consultant, leave })));

/** The leave in the address, for somebody who may change it; nothing once it is over. Refuses `not-found`. */
export const leaveIn = (request: PageRequest, { staff, all, today }: Visit): OwnedLeave | undefined => {
  const owned = ownedIn(all).find(({ leave }) => leave.id === request.path['leave']);
  if (owned === undefined || !mayArrangeFor(staff, owned.consultant.id))
    throw new Refused({ code: 'not-found' });
  return isLeft(owned.leave, today) ? owned : undefined;
};

export const shownLeave = (request: PageRequest): ShownLeave => ({
  id: request.path['leave'] ?? '',
  rev: shownRevIn(request),
});
