import { takeBack } from '../../../shared/domain/access/arrange-leave.ts';
import { type Answer, html, seeOther } from '../../../shared/web/answer.ts';
import { commandIn } from '../../../shared/web/command.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { admitStaff } from '../../../shared/web/staff/staff-door.ts';
import { endLeavePage } from '../../../templates/pages/consultant/leave-pages.tsx';
import type { ConsultantWorld } from '../consultant-world.ts';
import { tryToKeep } from './keep-leave.ts';
import { done, leaveIn, shownLeave, visitOf } from './leave-visit.ts';

/** The stand-in is stopped: the consultant has her cases back at once, or the leave is called off. */
export const makeEnding = (world: ConsultantWorld) => ({
  show: async (request: PageRequest): Promise<Answer> => {
    const visit = await visitOf(world, await admitStaff(world, request));
    const owned = leaveIn(request, visit);
    if (owned === undefined) return done('over');
    const hidden = { commandId: world.ids.commandId(), shownRev: String(owned.leave.rev) };
    return html(endLeavePage({ frame: world.frame, staff: visit.staff, ...owned, hidden }));
  },
  send: async (request: PageRequest): Promise<Answer> => {
    const staff = await admitStaff(world, request);
    const command = commandIn(request, world, request.path['leave']);
    if (await world.leaves.isKept(command)) return done('stopped');
    const tried = await tryToKeep(world, { staff, command }, (visit) => {
      if (leaveIn(request, visit) === undefined) return 'changed-meanwhile';
      const over = takeBack(visit.all, shownLeave(request), visit.context);
      return over.ok ? { problems: [], value: over.value } : 'changed-meanwhile';
    });
    if (tried === 'stored') return done('stopped');
    const owned = leaveIn(request, await visitOf(world, staff));
    return owned === undefined ? done('over') : seeOther(`/ferie/${owned.leave.id}/slut`);
  },
});
