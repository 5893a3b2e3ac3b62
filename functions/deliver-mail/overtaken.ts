import { isOvertakable, isStillSo } from '../../shared/domain/case/still-meant.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { OutboxRow } from '../../shared/ports/outbox.ts';

/** Whether what the mail reminds of, or asks before, has been done or fallen away while it waited. */
export const isOvertaken = async (
  { caseId, message }: OutboxRow,
  { cases }: { readonly cases: Pick<Cases, 'load' | 'followUps'> },
): Promise<boolean> => {
  if (caseId === undefined || !isOvertakable(message)) return false;
  const file = await cases.load(caseId);
  if (file === undefined) return false;
  const talks = message.kind === 'talk-questions' ? await cases.followUps(caseId) : [];
  return !isStillSo(message, file, talks);
};
