import { accept, type Result } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { Case, CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { changedIn } from '../changed-in.ts';
import type { MunicipalDetails } from '../details-form.ts';
import { statusOf } from '../status.ts';

/**
 * What the municipality itself knows of the job is as given: its assessment, the agreement's kind, case number and
 * permanence. Refuses `changed-meanwhile` once the employer has signed, for the content is frozen then.
 */
export const correctDetails = (
  file: CaseFile,
  details: MunicipalDetails,
  context: ActContext,
): Result<Change> => {
  const opened = gate('correct-details', statusOf(file));
  if (!opened.ok) return opened;
  const changed = changedDetails(file.case, details);
  return accept(
    changeOf(
      file,
      { case: { ...details }, events: [{ event: 'details-corrected', details: { changed } }] },
      context,
    ),
  );
};

/** Which of the municipality's own facts are others than before; empty where none is. */
export const changedDetails = (before: Case, details: MunicipalDetails): string =>
  changedIn(before, details, ['kind', 'assessment', 'caseNumber', 'permanence']);
