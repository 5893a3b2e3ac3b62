import type { StaffMember } from '../../access/staff.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { statusOf } from '../status.ts';

type Deciding = { readonly by: StaffMember; readonly reason: string };

/** Whether a member of staff decides on legal holds: a team leader alone. */
export const mayHold = (staff: StaffMember): boolean => staff.role === 'team-leader';

/**
 * The case is on legal hold and is not deleted, however old it is. Refuses `not-found` to anyone but a team leader, and
 * `already-done` when it is on hold.
 */
export const setHold = (file: CaseFile, { by, reason }: Deciding, context: ActContext): Result<Change> => {
  const opened = gate('set-hold', statusOf(file));
  if (!opened.ok) return opened;
  if (!mayHold(by)) return refuse({ code: 'not-found' });
  if (file.case.hold !== undefined) return refuse({ code: 'already-done' });
  const hold = { at: context.now, by: by.name, reason };
  return accept(changeOf(file, { case: { hold }, events: [{ event: 'hold-set' }] }, context));
};

/**
 * The hold is lifted. A case whose time has passed is announced anew before it is deleted. Refuses `not-found` to anyone but a
 * team leader, and `already-done` when the case is not on hold.
 */
export const liftHold = (file: CaseFile, { by, reason }: Deciding, context: ActContext): Result<Change> => {
  const opened = gate('lift-hold', statusOf(file));
  if (!opened.ok) return opened;
  if (!mayHold(by)) return refuse({ code: 'not-found' });
  const { hold, holdsLifted = [] } = file.case;
  if (hold === undefined) return refuse({ code: 'already-done' });
  const lifted = { ...hold, lifted: { at: context.now, by: by.name, reason } };
  return accept(
    changeOf(
      file,
      {
        case: { hold: undefined, holdsLifted: [...holdsLifted, lifted], deletionAnnounced: undefined },
        events: [{ event: 'hold-lifted' }],
      },
      context,
    ),
  );
};
