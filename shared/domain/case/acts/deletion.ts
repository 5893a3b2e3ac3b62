import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile, CaseId } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { retentionDue, type RetentionSettings } from '../retention.ts';
import { statusOf } from '../status.ts';

/**
 * Staff are told that the case is to be deleted: from now on its day is set. Refuses `already-done` when that is not due, and
 * for a case on legal hold.
 */
export const announceDeletion = (
  file: CaseFile,
  settings: RetentionSettings,
  context: ActContext,
): Result<Change> => {
  const opened = gate('announce-deletion', statusOf(file));
  if (!opened.ok) return opened;
  const due = retentionDue(file, settings);
  if (due?.act !== 'announce' || due.at > context.now) return refuse({ code: 'already-done' });
  return accept(
    changeOf(
      file,
      {
        case: { deletionAnnounced: { at: context.now, through: due.through } },
        events: [{ event: 'deletion-announced' }],
      },
      context,
    ),
  );
};

/** A linked case is deleted: this one no longer names it, and its history says that there was one. Nothing for a case that is not linked to it. */
export const forgetLinked = (file: CaseFile, deleted: CaseId, context: ActContext): Change | undefined => {
  const { follows, followedBy } = file.case;
  if (follows !== deleted && followedBy !== deleted) return undefined;
  return changeOf(
    file,
    {
      case: {
        ...(follows === deleted ? { follows: undefined } : {}),
        ...(followedBy === deleted ? { followedBy: undefined } : {}),
      },
      events: [{ event: 'linked-case-deleted' }],
    },
    context,
  );
};
