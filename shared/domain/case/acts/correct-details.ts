import { accept, type Result } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import type { MunicipalDetails } from '../details-form.ts';
import { statusOf } from '../status.ts';

/**
 * What the municipality knows of the job is as given: its assessment, case number and permanence. Refuses
 * `changed-meanwhile` once the employer has signed, for the content is frozen then.
 */
export const correctDetails = (
  file: CaseFile,
  details: MunicipalDetails,
  context: ActContext,
): Result<Change> => {
  const opened = gate('correct-details', statusOf(file));
  if (!opened.ok) return opened;
  return accept(changeOf(file, { case: { ...details }, events: [{ event: 'details-corrected' }] }, context));
};
