import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { caseListPage } from '../../templates/pages/consultant/case-list.tsx';
import { admitStaff, type ConsultantWorld } from './consultant-world.ts';

/** The desk: the talks that are due and the cases; a team leader sees everybody's cases. */
export const makeCaseList =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const staff = await admitStaff(world, request);
    const today = dayOf(world.clock.now());
    const [cases, talks] = await Promise.all([
      staff.role === 'team-leader' ? world.lists.all() : world.lists.ofConsultant(staff.id),
      world.lists.talksDue(staff.id, today),
    ]);
    return html(caseListPage({ frame: world.frame, staff, today, cases, talks }));
  };
