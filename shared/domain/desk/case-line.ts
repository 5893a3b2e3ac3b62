import { answerAt } from '../agreement/typed.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { amendmentOf } from '../case/amendment-view.ts';
import { awaitedCall, awaitedEmployerCall } from '../case/awaited-call.ts';
import type { CaseFile, CaseId, Version } from '../case/case.ts';
import type { Party } from '../case/parties.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { type Status, statusOf } from '../case/status.ts';
import { unseenAnswer } from '../case/unseen-answer.ts';

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
  /** Since when a wish of the citizen's, or a no, waits to be seen. */
  readonly answerSince: Instant | undefined;
  /** What the case is found by besides: the employer's address, number, contact and phone. */
  readonly foundBy: string;
  /** Since when the employer waits to be called. */
  readonly employerCallSince: Instant | undefined;
  /** An amendment is being agreed on. */
  readonly isBeingAmended: boolean;
};

/** A talk that is left, as the desk lists it. */
export type TalkLine = {
  readonly caseId: CaseId;
  readonly followUpId: string;
  readonly due: CivilDate;
  /** How often it has been moved. */
  readonly moves: number;
  /** When it was planned, or last moved; not known of a line written before this was kept. */
  readonly changedAt: Instant | undefined;
};

export const talkLineOf = ({ caseId, id: followUpId, due, plannedAt, postponed }: FollowUp): TalkLine => ({
  caseId,
  followUpId,
  due,
  moves: postponed.length,
  changedAt: postponed.at(-1)?.at ?? plannedAt,
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
  callSince: awaitedCall(file)?.at ?? ofAmendment(file, (view) => awaitedCall(view)?.at),
  answerSince: unseenAnswer(file) ?? ofAmendment(file, unseenAnswer),
  foundBy: foundBy(file),
  employerCallSince: awaitedEmployerCall(file)?.at,
  isBeingAmended: file.case.amendment !== undefined,
});

/** What of an amendment that is being agreed on waits for the consultant. */
const ofAmendment = (file: CaseFile, since: (view: CaseFile) => Instant | undefined): Instant | undefined => {
  const view = amendmentOf(file);
  return view && since(view);
};

const LONGEST_NAME = 120;

/** The company's name as it was signed, else as the employer has typed it so far. */
export const companyNameOf = ({ frozen, sections }: Version): string | undefined => {
  const typed = frozen?.content.sections.company.name ?? sections.company?.answers['name'];
  const name = typeof typed === 'string' ? typed.trim() : '';
  return name === '' ? undefined : name.slice(0, LONGEST_NAME);
};

/** What of the employer people search by besides its name, as it was signed, else as it is typed so far. */
const foundBy = ({ case: { employerEmail }, version }: CaseFile): string => {
  const answers = version.sections.company?.answers;
  const signed = version.frozen?.content.sections.company;
  const found = [
    employerEmail,
    signed?.cvr ?? answerAt(answers ?? {}, 'cvr'),
    signed?.contact.name ?? answerAt(answers ?? {}, 'contact.name'),
    signed?.contact.phone ?? answerAt(answers ?? {}, 'contact.phone'),
  ];
  return found
    .flatMap((text) => (typeof text === 'string' ? text.trim().slice(0, LONGEST_NAME) : []))
    .join(' ');
};
