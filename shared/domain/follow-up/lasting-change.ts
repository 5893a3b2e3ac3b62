import type { CaseFile } from '../case/case.ts';
import { isInForce, statusOf } from '../case/status.ts';
import type { FollowUp } from './follow-up.ts';

/**
 * The last recorded talk that changed the paid hours to others than the agreement has: an amendment is offered with its
 * numbers. Nothing while one is being agreed on, or where the agreement says these hours.
 */
export const lastingChange = (file: CaseFile, talks: readonly FollowUp[]): FollowUp | undefined => {
  const content = file.version.frozen?.content;
  if (content === undefined || file.case.amendment !== undefined || !isInForce(statusOf(file)))
    return undefined;
  const last = talks
    .filter(({ recorded }) => recorded?.outcome.paidHours !== undefined)
    .toSorted((one, other) => ((one.recorded?.at ?? '') < (other.recorded?.at ?? '') ? -1 : 1))
    .at(-1);
  return last?.recorded?.outcome.paidHours?.after === content.paidHours ? undefined : last;
};
