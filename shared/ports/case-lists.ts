import type { CivilDate } from '../domain/calendar/civil-date.ts';
import type { Instant } from '../domain/calendar/instant.ts';
import type { CaseId } from '../domain/case/case.ts';
import type { Status } from '../domain/case/status.ts';

/** One line of the case list. */
export type CaseLine = {
  readonly caseId: CaseId;
  readonly caseNumber: string | undefined;
  readonly consultantName: string;
  readonly employeeName: string;
  readonly companyName: string;
  readonly status: Status;
  readonly openedAt: Instant;
  readonly progressAt: Instant;
};

/** A talk that is due, as the desk lists it. */
export type TalkLine = { readonly caseId: CaseId; readonly followUpId: string; readonly due: CivilDate };

/** Lists for the desk. They may lag a second behind what was just written. */
export type CaseLists = {
  readonly ofConsultant: (consultantId: string) => Promise<readonly CaseLine[]>;
  readonly all: () => Promise<readonly CaseLine[]>;
  /** Talks of a consultant that wait for a prompt or have had one, due on `day` or earlier, oldest first. */
  readonly talksDue: (consultantId: string, day: CivilDate) => Promise<readonly TalkLine[]>;
  /** The same of every consultant, for the team leader, oldest first. */
  readonly allTalksDue: (day: CivilDate) => Promise<readonly TalkLine[]>;
};
