import { changeLeave } from '../../../shared/domain/access/arrange-leave.ts';
import { readLeave } from '../../../shared/domain/access/leave-form.ts';
import type { Leave } from '../../../shared/domain/access/leaves.ts';
import { typedDate } from '../../../shared/domain/agreement/prefilled-answers.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { type Answer, html } from '../../../shared/web/answer.ts';
import { commandIn } from '../../../shared/web/command.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { admitStaff } from '../../../shared/web/staff/staff-door.ts';
import { changeLeavePage } from '../../../templates/pages/consultant/leave-pages.tsx';
import type { OwnedLeave } from '../../../templates/pages/consultant/leave-table.tsx';
import type { ConsultantWorld } from '../consultant-world.ts';
import { tryToKeep } from './keep-leave.ts';
import { done, leaveIn, shownLeave, type Typed, type Visit, visitOf } from './leave-visit.ts';

/** A leave gets another stand-in or other days. */
export const makeChanging = (world: ConsultantWorld) => {
  const shown = (
    { staff, known }: Visit,
    { consultant, leave }: OwnedLeave,
    { answers, problems, meanwhile = false }: Typed & { readonly meanwhile?: boolean },
  ): string =>
    changeLeavePage({
      frame: world.frame,
      staff,
      consultant,
      leave,
      meanwhile,
      form: {
        action: `/ferie/${leave.id}`,
        hidden: { commandId: world.ids.commandId(), shownRev: String(leave.rev) },
        known,
        consultant,
        answers,
        problems,
      },
    });
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const visit = await visitOf(world, await admitStaff(world, request));
      const owned = leaveIn(request, visit);
      return owned === undefined
        ? done('over')
        : html(shown(visit, owned, { answers: answersOf(owned.leave), problems: [] }));
    },
    send: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const before = leaveIn(request, await visitOf(world, staff));
      const command = commandIn(request, world, request.path['leave']);
      if (await world.leaves.isKept(command)) return done('saved');
      if (before === undefined) return done('over');
      const { answers } = request.form;
      const tried = await tryToKeep(world, { staff, command }, (visit) => {
        const owned = leaveIn(request, visit);
        if (owned === undefined) return 'changed-meanwhile';
        const { consultant, leave: now } = owned;
        const read = readLeave(answers, { ...visit, consultant, now });
        if (read.value === undefined) return read;
        const changed = changeLeave(visit.all, { ...read.value, shown: shownLeave(request) }, visit.context);
        return changed.ok ? changed.value : 'changed-meanwhile';
      });
      if (tried === 'stored') return done('saved');
      const visit = await visitOf(world, staff);
      const owned = leaveIn(request, visit);
      if (owned === undefined) return done('over');
      const meanwhile = tried === 'changed-meanwhile';
      const problems = meanwhile ? [] : tried.problems;
      return html(shown(visit, owned, { answers, problems, meanwhile }), meanwhile ? 409 : 422);
    },
  };
};

const answersOf = ({ standIn, from, through }: Leave): Answers => ({
  standIn: standIn.id,
  from: typedDate(from),
  through: typedDate(through),
});
