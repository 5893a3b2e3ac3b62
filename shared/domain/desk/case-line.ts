import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { awaitedCall } from '../case/awaited-call.ts';
import type { CaseFile, CaseId, Version } from '../case/case.ts';
import type { Party } from '../case/parties.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { type Status, statusOf } from '../case/status.ts';

/** What the desk's list knows of a case, so that no list reads the cases themselves. */
export type CaseLine = {
  readonly caseId: CaseId;
  readonly caseNumber: string | undefined;
  readonly consultantId: string;
  readonly consultantName: string;
  readonly employeeName: string;
  /** The employer's address until the company has a name. */
  readonly companyName: string;
  readonly status: Status;
  readonly progressAt: Instant;
  /** The parties whose latest mail did not arrive. */
  readonly mailLost: readonly Party[];
  /** Since when the citizen waits to be called. */
  readonly callSince: Instant | undefined;
};

/** A talk that is left, as the desk lists it. */
export type TalkLine = { readonly caseId: CaseId; readonly followUpId: string; readonly due: CivilDate };

export const talkLineOf = ({ caseId, id: followUpId, due }: FollowUp): TalkLine => ({
  caseId,
  followUpId,
  due,
});

/** The line of a case as it stands after a write. */
export const caseLineOf = (file: CaseFile): CaseLine => ({
  caseId: file.case.id,
  caseNumber: file.case.caseNumber,
  consultantId: file.case.consultant.id,
  consultantName: file.case.consultant.name,
  employeeName: file.case.employee.name,
  companyName: companyNameOf(file.version) ?? file.case.employerEmail,
  status: statusOf(file),
  progressAt: file.case.progressAt,
  mailLost: file.case.mailLost ?? [],
  callSince: awaitedCall(file)?.at,
});

const LONGEST_NAME = 120;

/** The company's name as it was signed, else as the employer has typed it so far. */
export const companyNameOf = ({ frozen, sections }: Version): string | undefined => {
  const typed = frozen?.content.sections.company.name ?? sections.company?.answers['name'];
  const name = typeof typed === 'string' ? typed.trim() : '';
  return name === '' ? undefined : name.slice(0, LONGEST_NAME);
};
