import type { CallRequest, CaseFile } from './case.ts';
import { isOpen, statusOf } from './status.ts';

/**
 * The call that the citizen has asked for and that nobody has marked as made; nothing once the citizen has answered the
 * agreement in any way after it, or it is over.
 */
export const awaitedCall = (file: CaseFile): CallRequest | undefined => {
  const { callRequested, changeRequested, changesAnswered = [] } = file.case.facts;
  if (callRequested === undefined || !isOpen(statusOf(file))) return undefined;
  const changes = changeRequested === undefined ? changesAnswered : [...changesAnswered, changeRequested];
  return changes.some(({ at }) => at > callRequested.at) ? undefined : callRequested;
};
