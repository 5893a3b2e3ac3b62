import { isLeft, nameStandIn } from '../../../shared/domain/access/arrange-leave.ts';
import { readLeave } from '../../../shared/domain/access/leave-form.ts';
import { mayArrangeFor, type StaffLeaves } from '../../../shared/domain/access/leaves.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { type Answer, html } from '../../../shared/web/answer.ts';
import { commandIn } from '../../../shared/web/command.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { admitStaff } from '../../../shared/web/staff/staff-door.ts';
import { LEAVE_NEWS, type LeaveNews, leavesPage } from '../../../templates/pages/consultant/leave-pages.tsx';
import type { OwnedLeave } from '../../../templates/pages/consultant/leave-table.tsx';
import type { ConsultantWorld } from '../consultant-world.ts';
import { tryToKeep } from './keep-leave.ts';
import { done, NEWS, ownedIn, type Typed, type Visit, visitOf } from './leave-visit.ts';

const NOTHING_TYPED: Typed = { answers: {}, problems: [] };

/** Whose leave the form is about, where it does not ask: a consultant's own. */
const ownOf = ({ role, id, name }: StaffMember): StaffLeaves['consultant'] | undefined =>
  role === 'team-leader' ? undefined : { id, name };

/** Who is away and who stands in; a stand-in is named for oneself, and by a team leader for anybody. */
export const makeNaming = (world: ConsultantWorld) => {
  const shown = (visit: Visit, { answers, problems }: Typed, news?: LeaveNews): string => {
    const { staff, all, known, today } = visit;
    const owned = ownedIn(all);
    const may = ({ consultant }: OwnedLeave) => mayArrangeFor(staff, consultant.id);
    return leavesPage({
      frame: world.frame,
      staff,
      form: {
        action: '/ferie',
        hidden: { commandId: world.ids.commandId() },
        known,
        consultant: ownOf(staff),
        answers,
        problems,
      },
      left: owned
        .filter((each) => isLeft(each.leave, today) && (may(each) || each.leave.standIn.id === staff.id))
        .toSorted((one, other) => (one.leave.from < other.leave.from ? -1 : 1)),
      told: owned.filter(may).toSorted((one, other) => (one.leave.from < other.leave.from ? 1 : -1)),
      may,
      news,
    });
  };
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const news = LEAVE_NEWS.find((each) => each === request.query[NEWS]);
      return html(shown(await visitOf(world, staff), NOTHING_TYPED, news));
    },
    send: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const command = commandIn(request, world, staff.id);
      if (await world.leaves.isKept(command)) return done('saved');
      const id = world.ids.commandId();
      const { answers } = request.form;
      const tried = await tryToKeep(world, { staff, command }, ({ all, known, today, context }) => {
        const own = ownOf(staff);
        const read = readLeave(answers, { known, today, ...(own === undefined ? {} : { consultant: own }) });
        return read.value === undefined ? read : nameStandIn(all, { ...read.value, id }, context);
      });
      if (typeof tried === 'string') return done('saved');
      const { problems } = tried;
      return html(shown(await visitOf(world, staff), { answers, problems }), 422);
    },
  };
};
