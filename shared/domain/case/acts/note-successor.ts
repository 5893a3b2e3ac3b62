import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile, CaseId } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { statusOf } from '../status.ts';

/**
 * The citizen has a new job: the case that was opened for it is the successor of this one, which has ended. Refuses
 * `already-done` when it has a successor.
 */
export const noteSuccessor = (
  file: CaseFile,
  { successor }: { readonly successor: CaseId },
  context: ActContext,
): Result<Change> => {
  const opened = gate('note-successor', statusOf(file));
  if (!opened.ok) return opened;
  if (file.case.followedBy !== undefined) return refuse({ code: 'already-done' });
  return accept(
    changeOf(
      file,
      {
        case: { followedBy: successor },
        events: [{ event: 'successor-opened', details: { case: successor } }],
      },
      context,
    ),
  );
};
