import { isUnassigned } from '../access/staff.ts';
import { type Result, refuse } from '../result.ts';
import { gate } from './act-gates.ts';
import type { CaseFile } from './case.ts';
import type { Party } from './parties.ts';
import { isWithEmployer, type Status, statusOf } from './status.ts';

const SIGNING = { employer: 'sign-as-employer', citizen: 'countersign' } as const;

/** An employer fills in the agreement, and nobody has the case: then the employer cannot sign yet. */
export const isToTakeOver = (file: CaseFile): boolean =>
  isUnassigned(file.case) && isWithEmployer(statusOf(file));

/** Whether it is the party's turn to sign, whoever has the case. */
export const isTurnToSign = (file: CaseFile, party: Party): boolean =>
  gate(SIGNING[party], statusOf(file)).ok;

/**
 * Whether the party may sign as the case stands. Refuses `not-taken-over` while an employer's own case is nobody's: who begins
 * it names the citizen's address, and a consultant must have seen that before anybody signs by what is sent there.
 */
export const gateToSign = (file: CaseFile, party: Party): Result<Status> => {
  const opened = gate(SIGNING[party], statusOf(file));
  return opened.ok && isUnassigned(file.case) ? refuse({ code: 'not-taken-over' }) : opened;
};
