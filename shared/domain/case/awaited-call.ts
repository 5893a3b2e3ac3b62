import type { CallRequest, CaseFile, EmployerCall } from './case.ts';
import { isInForce, isOpen, statusOf } from './status.ts';

/**
 * The call that the citizen has asked for and that nobody has marked as made: whatever else is done with the agreement, it
 * is awaited until the citizen has signed, or the case is over. One asked for before a talk, or on the citizen's own page, is
 * awaited while the agreement is in force.
 */
export const awaitedCall = (file: CaseFile): CallRequest | undefined => {
  const { callRequested } = file.case.facts;
  const status = statusOf(file);
  if (isInForce(status)) return isOfForce(callRequested) ? callRequested : undefined;
  return isOpen(status) ? callRequested : undefined;
};

const isOfForce = (call: CallRequest | undefined): boolean =>
  call?.talk !== undefined || call?.inForce === true;

/** The call that the employer has asked for before a talk and that nobody has marked as made. */
export const awaitedEmployerCall = (file: CaseFile): EmployerCall | undefined =>
  isInForce(statusOf(file)) ? file.case.facts.employerCallRequested : undefined;
