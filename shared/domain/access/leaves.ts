import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Consultant } from '../case/case.ts';
import type { KnownStaff, StaffMember } from './staff.ts';

/** What was done to a leave, by whom and when, with the leave as it was from then on. */
export type LeaveEntry = {
  readonly at: Instant;
  readonly by: Pick<StaffMember, 'id' | 'name'>;
  readonly did: 'named' | 'changed' | 'taken-back';
  readonly standIn: string;
  readonly from: CivilDate;
  readonly through: CivilDate;
};

/** Days on which a colleague looks after a consultant's cases; the last day is included. */
export type Leave = {
  readonly id: string;
  /** Grows by one with each change: a page that was shown earlier is known by it. */
  readonly rev: number;
  readonly standIn: Consultant;
  readonly from: CivilDate;
  readonly through: CivilDate;
  /** When the consultant took her cases back early. */
  readonly takenBackAt?: Instant;
  readonly history: readonly LeaveEntry[];
};

/** All leaves of one consultant: they are written together, so that two never overlap. */
export type StaffLeaves = {
  readonly consultant: Pick<Consultant, 'id' | 'name'>;
  readonly rev: number;
  readonly leaves: readonly Leave[];
};

/** Whether the leave holds on a day: both days included, and until it is taken back. */
export const isOn = ({ from, through, takenBackAt }: Leave, day: CivilDate): boolean =>
  takenBackAt === undefined && from <= day && day <= through;

/** The leave that somebody has on a day. */
export const leaveOn = (
  all: readonly StaffLeaves[],
  consultantId: string,
  day: CivilDate,
): Leave | undefined =>
  all.find(({ consultant }) => consultant.id === consultantId)?.leaves.find((leave) => isOn(leave, day));

/** The consultants for whom somebody stands in on a day. */
export const standsInFor = (
  all: readonly StaffLeaves[],
  { id }: Pick<StaffMember, 'id'>,
  day: CivilDate,
): readonly StaffLeaves['consultant'][] =>
  all
    .filter(({ leaves }) => leaves.some((leave) => leave.standIn.id === id && isOn(leave, day)))
    .map(({ consultant }) => consultant);

/** Who gets what is a consultant's on a day: she herself, her stand-in, or the team's mailbox. */
export type Cover =
  | { readonly kind: 'herself' }
  | { readonly kind: 'stand-in'; readonly standIn: KnownStaff }
  | { readonly kind: 'team' };

/**
 * A consultant on leave is covered by her stand-in. One who is on leave as well passes nothing on: the team gets it, so that
 * there is no chain and no loop. Where the stand-in is not known any more, she gets it herself and nothing is lost.
 */
export const coverOf = (
  consultantId: string,
  day: CivilDate,
  { leaves, known }: { readonly leaves: readonly StaffLeaves[]; readonly known: readonly KnownStaff[] },
): Cover => {
  const leave = leaveOn(leaves, consultantId, day);
  if (leave === undefined) return { kind: 'herself' };
  const standIn = known.find(({ id }) => id === leave.standIn.id);
  if (standIn === undefined) return { kind: 'herself' };
  return leaveOn(leaves, standIn.id, day) === undefined ? { kind: 'stand-in', standIn } : { kind: 'team' };
};

/** Who may name, change and take back a consultant's stand-in: she herself, and a team leader. */
export const mayArrangeFor = (staff: StaffMember, consultantId: string): boolean =>
  staff.id === consultantId || staff.role === 'team-leader';
