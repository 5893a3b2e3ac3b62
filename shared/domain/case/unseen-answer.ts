import type { Instant } from '../calendar/instant.ts';
import type { CaseFile } from './case.ts';
import { statusOf } from './status.ts';

/**
 * Since when the citizen's answer, a wish for a change or a no, waits to be seen by the consultant; nothing once it is
 * marked as seen, or the case has moved on from it.
 */
export const unseenAnswer = (file: CaseFile): Instant | undefined => {
  const { changeRequested, declined, answerSeen } = file.case.facts;
  const answers = { 'change-requested': changeRequested, declined } as const;
  const status = statusOf(file);
  if (status !== 'change-requested' && status !== 'declined') return undefined;
  const answeredAt = answers[status]?.at;
  return answeredAt === undefined || (answerSeen !== undefined && answerSeen.at >= answeredAt)
    ? undefined
    : answeredAt;
};
