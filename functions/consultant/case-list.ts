import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { caseListPage } from '../../templates/pages/consultant/case-list.tsx';
import { admitStaff, type ConsultantWorld } from './consultant-world.ts';

const MOST_UNDELIVERED = 50;

/** The desk: the talks that are due and the cases; a team leader sees everybody's, and the mails that did not arrive. */
export const makeCaseList =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const staff = await admitStaff(world, request);
    const today = dayOf(world.clock.now());
    const { frame, lists, outbox } = world;
    const leads = staff.role === 'team-leader';
    const [cases, talks, undelivered] = await Promise.all([
      leads ? lists.all() : lists.ofConsultant(staff.id),
      leads ? lists.allTalksDue(today) : lists.talksDue(staff.id, today),
      leads ? outbox.undelivered(MOST_UNDELIVERED) : [],
    ]);
    return html(caseListPage({ frame, staff, today, cases, talks, undelivered }));
  };
