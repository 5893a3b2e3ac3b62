import type { CallRequest, CaseFile, EmployerCall } from './case.ts';
import { isInForce, isOpen, statusOf } from './status.ts';

/**
 * The call that the citizen has asked for and that nobody has marked as made: whatever else is done with the agreement, it
 * is awaited until the citizen has signed, or the case is over. One asked for before a talk is awaited while the
 * agreement is in force.
 */
export const awaitedCall = (file: CaseFile): CallRequest | undefined => {
  const { callRequested } = file.case.facts;
  const status = statusOf(file);
  if (isInForce(status)) return callRequested?.talk === undefined ? undefined : callRequested;
  return isOpen(status) ? callRequested : undefined;
};

/** The call that the employer has asked for before a talk and that nobody has marked as made. */
export const awaitedEmployerCall = (file: CaseFile): EmployerCall | undefined =>
  isInForce(statusOf(file)) ? file.case.facts.employerCallRequested : undefined;
