import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import { countsOf } from '../../../shared/domain/desk/case-counts.ts';
import {
  chosenCases,
  firstFilter,
  isNarrowed,
  readCaseFilter,
} from '../../../shared/domain/desk/case-filter.ts';
import { mayHoldCpr } from '../../../shared/domain/desk/search-text.ts';
import { type Answer, html, seeOther } from '../../../shared/web/answer.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { caseListPage } from '../../../templates/pages/consultant/case-list.tsx';
import { searchAgainAddress, searchWasRefused } from '../../../templates/pages/consultant/desk-address.ts';
import { admitStaff } from '../../../shared/web/staff/staff-door.ts';
import type { ConsultantWorld } from '../consultant-world.ts';
import { readDesk } from './desk-cases.ts';
import { rememberList } from './last-list.ts';

const MOST_UNDELIVERED = 20;

/**
 * The desk: what needs something today, and the cases that the page's address asks for. A team leader chooses among
 * everybody's, a consultant among her own, those for whose consultant she stands in, and those that nobody has taken. A personnummer is not searched for: the answer
 * leads to an address without it.
 */
export const makeCaseList =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const staff = await admitStaff(world, request);
    const filter = readCaseFilter(request.query, staff.role);
    if (mayHoldCpr(filter.text)) return seeOther(searchAgainAddress(filter, staff.role));
    const now = world.clock.now();
    const [{ cases, leaves, reader }, undelivered] = await Promise.all([
      readDesk(world, staff, now),
      staff.role === 'team-leader' ? world.outbox.undeliveredToStaff(MOST_UNDELIVERED) : [],
    ]);
    const everything = { ...firstFilter(staff.role), whose: filter.whose };
    const page = html(
      caseListPage({
        frame: world.frame,
        staff,
        today: dayOf(now),
        filter,
        found: chosenCases(cases, filter, reader),
        urgent: isNarrowed(filter) ? [] : chosenCases(cases, { ...everything, need: 'something' }, reader),
        counts: countsOf(cases, filter, reader),
        leaves,
        cprRefused: searchWasRefused(request.query),
        undelivered,
        handedOver: request.query['givet-videre'] === 'ja',
      }),
    );
    return { ...page, cookies: [await rememberList(world, { filter, role: staff.role })] };
  };
