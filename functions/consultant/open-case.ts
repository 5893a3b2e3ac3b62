import { actContext } from '../../shared/cases/act-context.ts';
import { openCase } from '../../shared/domain/case/acts/open-case.ts';
import { readNewCase } from '../../shared/domain/case/new-case-form.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { commandIn } from '../../shared/web/command.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import { doneAddress } from '../../templates/pages/consultant/desk-address.ts';
import { openCasePage } from '../../templates/pages/consultant/open-case.tsx';
import { admitStaff } from '../../shared/web/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { sameCaseNumber } from './same-case-number.ts';

/**
 * A consultant opens a case with the municipality's assessment, and the employer is invited. Under a case number that another
 * case has she is warned first, and goes on with a tick.
 */
export const makeOpenCase = (world: ConsultantWorld) => {
  const { frame, ids, cases, municipality } = world;
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      return html(
        openCasePage({ frame, staff, answers: {}, problems: [], hidden: { commandId: ids.commandId() } }),
      );
    },
    open: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const { answers } = request.form;
      const { value, problems } = readNewCase(answers, {
        replacementsAllowed: municipality.demonstration,
        consultantEmail: staff.email,
      });
      const command = commandIn(request, world);
      const same = await sameCaseNumber(world, staff, answers);
      const unasked = same !== undefined && !same.accepted;
      if (value === undefined || unasked) {
        const done = await cases.commandDone(command);
        if (done !== undefined) return seeOther(doneAddress(done));
        const hidden = { commandId: ids.commandId() };
        return html(openCasePage({ frame, staff, answers, problems, hidden, same }), 422);
      }
      const { role: _role, ...consultant } = staff;
      const context = actContext(
        world,
        { kind: 'staff', id: staff.id, name: staff.name },
        request.clientAddress,
      );
      const change = openCase(ids.caseId(), { ...value, consultant }, context);
      const outcome = await cases.commit({ changes: [change], command });
      if (outcome === 'lost-race') throw new Refused({ code: 'busy' });
      const opened = outcome === 'stored' ? change.after.case.id : await cases.commandDone(command);
      return seeOther(doneAddress(opened ?? ''));
    },
  };
};
