import { type StaffMember, UNASSIGNED } from '../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { countsOf } from '../../shared/domain/desk/case-counts.ts';
import {
  chosenCases,
  firstFilter,
  isNarrowed,
  readCaseFilter,
} from '../../shared/domain/desk/case-filter.ts';
import { type DeskCase, withNeeds } from '../../shared/domain/desk/needs.ts';
import { mayHoldCpr } from '../../shared/domain/desk/search-text.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { caseListPage } from '../../templates/pages/consultant/case-list.tsx';
import { searchAgainAddress, searchWasRefused } from '../../templates/pages/consultant/desk-address.ts';
import { admitStaff } from '../../shared/web/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { rememberList } from './last-list.ts';

const MOST_UNDELIVERED = 20;

/**
 * The desk: what needs something today, and the cases that the page's address asks for. A team leader chooses among
 * everybody's, a consultant among her own and those that nobody has taken. A personnummer is not searched for: the answer
 * leads to an address without it.
 */
export const makeCaseList =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const staff = await admitStaff(world, request);
    const filter = readCaseFilter(request.query, staff.role);
    if (mayHoldCpr(filter.text)) return seeOther(searchAgainAddress(filter, staff.role));
    const today = dayOf(world.clock.now());
    const [cases, undelivered] = await Promise.all([
      visibleCases(world, staff, today),
      staff.role === 'team-leader' ? world.outbox.undeliveredToStaff(MOST_UNDELIVERED) : [],
    ]);
    const everything = { ...firstFilter(staff.role), whose: filter.whose };
    const page = html(
      caseListPage({
        frame: world.frame,
        staff,
        today,
        filter,
        found: chosenCases(cases, filter, staff),
        urgent: isNarrowed(filter) ? [] : chosenCases(cases, { ...everything, need: 'something' }, staff),
        counts: countsOf(cases, filter, staff),
        cprRefused: searchWasRefused(request.query),
        undelivered,
        handedOver: request.query['givet-videre'] === 'ja',
      }),
    );
    return { ...page, cookies: [rememberList(filter, staff.role, world.municipality.origin)] };
  };

/** Every case that somebody may see, with what it needs on the day. */
export const visibleCases = async (
  world: Pick<ConsultantWorld, 'lists' | 'municipality'>,
  { id, role }: StaffMember,
  today: CivilDate,
): Promise<readonly DeskCase[]> => {
  const read =
    role === 'team-leader'
      ? [world.lists.all(today)]
      : [world.lists.ofConsultant(id, today), world.lists.ofConsultant(UNASSIGNED, today)];
  const lines = await Promise.all(read);
  return lines.flatMap(({ cases, talks }) => withNeeds(cases, talks, { today, silence: world.municipality }));
};
