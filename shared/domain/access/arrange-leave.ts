import type { FormReading } from '../agreement/form-reading.ts';
import type { Problem } from '../agreement/problems.ts';
import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { dayOf, type Instant } from '../calendar/instant.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { AskedLeave } from './leave-form.ts';
import type { Leave, LeaveEntry, StaffLeaves } from './leaves.ts';

const KEPT_MONTHS = 12;

export type ArrangeContext = { readonly now: Instant; readonly by: LeaveEntry['by'] };

/** The leave on a page: which it was, and how it stood when the page was shown. */
export type ShownLeave = { readonly id: string; readonly rev: number };

/**
 * A stand-in is named: the consultant's leaves with one more. Says beside the fields when she has a stand-in on some of the
 * days already, and when the stand-in is away on some of them.
 */
export const nameStandIn = (
  all: readonly StaffLeaves[],
  asked: AskedLeave & { readonly id: string },
  context: ArrangeContext,
): FormReading<StaffLeaves> => {
  const problems = clashes(all, asked, asked.id);
  if (problems.length > 0) return { problems };
  const { consultant, ...days } = asked;
  const leave: Leave = { ...days, rev: 1, history: [entry('named', days, context)] };
  return { problems: [], value: written(all, { consultant, leave }, context) };
};

/** A leave gets another stand-in or other days. Refuses `changed-meanwhile` when it is no longer as the page showed it. */
export const changeLeave = (
  all: readonly StaffLeaves[],
  { shown, ...asked }: AskedLeave & { readonly shown: ShownLeave },
  context: ArrangeContext,
): Result<FormReading<StaffLeaves>> => {
  const leave = shownIn(all, shown);
  if (leave === undefined) return refuse({ code: 'changed-meanwhile' });
  const problems = clashes(all, asked, leave.id);
  if (problems.length > 0) return accept({ problems });
  const { consultant, ...days } = asked;
  const changed = {
    ...leave,
    ...days,
    rev: leave.rev + 1,
    history: [...leave.history, entry('changed', days, context)],
  };
  return accept({ problems: [], value: written(all, { consultant, leave: changed }, context) });
};

/** The consultant has her cases back from now on; a leave that lies ahead is called off. Refuses `changed-meanwhile`. */
export const takeBack = (
  all: readonly StaffLeaves[],
  shown: ShownLeave,
  context: ArrangeContext,
): Result<StaffLeaves> => {
  const leave = shownIn(all, shown);
  const owner = all.find(({ leaves }) => leaves.some(({ id }) => id === shown.id));
  if (leave === undefined || owner === undefined) return refuse({ code: 'changed-meanwhile' });
  const over: Leave = {
    ...leave,
    rev: leave.rev + 1,
    takenBackAt: context.now,
    history: [...leave.history, entry('taken-back', leave, context)],
  };
  return accept(written(all, { consultant: owner.consultant, leave: over }, context));
};

/** Whether anything of the leave lies ahead, so that it can be changed or taken back. */
export const isLeft = ({ through, takenBackAt }: Leave, today: CivilDate): boolean =>
  takenBackAt === undefined && through >= today;

/** The leave as the page showed it; nothing once it was changed, taken back or is forgotten. */
const shownIn = (all: readonly StaffLeaves[], { id, rev }: ShownLeave): Leave | undefined =>
  all
    .flatMap(({ leaves }) => leaves)
    .find((leave) => leave.id === id && leave.rev === rev && leave.takenBackAt === undefined);

const entry = (
  did: LeaveEntry['did'],
  { standIn, from, through }: Pick<Leave, 'standIn' | 'from' | 'through'>,
  { now, by }: ArrangeContext,
): LeaveEntry => ({ at: now, by, did, standIn: standIn.name, from, through });

/** The consultant's leaves after a write: `leave` in place of the one with the same id, and without what ended over a year ago. */
const written = (
  all: readonly StaffLeaves[],
  { consultant, leave }: Pick<StaffLeaves, 'consultant'> & { readonly leave: Leave },
  { now }: ArrangeContext,
): StaffLeaves => {
  const before = all.find((each) => each.consultant.id === consultant.id);
  const oldest = addMonths(dayOf(now), -KEPT_MONTHS);
  const others = (before?.leaves ?? []).filter(({ id, through }) => through >= oldest && id !== leave.id);
  return { consultant, rev: (before?.rev ?? 0) + 1, leaves: [...others, leave] };
};

/** What of other leaves is in the way: the consultant's own, and the stand-in's. */
const clashes = (
  all: readonly StaffLeaves[],
  { consultant, standIn, from, through }: AskedLeave,
  leaveId: string,
): readonly Problem[] => {
  const isTaken = (consultantId: string): boolean =>
    all
      .filter((each) => each.consultant.id === consultantId)
      .flatMap(({ leaves }) => leaves)
      .some(
        (leave) =>
          leave.id !== leaveId &&
          leave.takenBackAt === undefined &&
          leave.from <= through &&
          from <= leave.through,
      );
  return [
    ...(isTaken(standIn.id) ? [{ field: 'standIn', rule: 'stand-in-away' } as const] : []),
    ...(isTaken(consultant.id) ? [{ field: 'from', rule: 'leave-overlaps' } as const] : []),
  ];
};
