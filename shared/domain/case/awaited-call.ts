import type { CallRequest, CaseFile } from './case.ts';
import { isOpen, statusOf } from './status.ts';

/**
 * The call that the citizen has asked for and that nobody has marked as made: whatever else is done with the agreement, it
 * is awaited until the citizen has signed, or the case is over.
 */
export const awaitedCall = (file: CaseFile): CallRequest | undefined => {
  const { callRequested } = file.case.facts;
  return isOpen(statusOf(file)) ? callRequested : undefined;
};
