import type { CivilDate } from '../domain/calendar/civil-date.ts';
import type { CaseLine, TalkLine } from '../domain/desk/case-line.ts';

/** Cases with what was last worked on first, and the talks that are left and due on a day or earlier, oldest first. */
export type DeskLines = { readonly cases: readonly CaseLine[]; readonly talks: readonly TalkLine[] };

/** Lists for the desk, each in one reading. They may lag a second behind what was just written. */
export type CaseLists = {
  /** The cases of a consultant, and her talks that are due on `day` or earlier. */
  readonly ofConsultant: (consultantId: string, day: CivilDate) => Promise<DeskLines>;
  /** The same of everybody, for the team leader. */
  readonly all: (day: CivilDate) => Promise<DeskLines>;
};
