import { coverOf, leaveOn, type StaffLeaves, standsInFor } from '../access/leaves.ts';
import type { KnownStaff, StaffMember } from '../access/staff.ts';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { dayOf } from '../calendar/instant.ts';

type Named = StaffLeaves['consultant'];

/** What somebody sees of leaves on the desk on a day. */
export type DeskLeaves = {
  /** For whom she stands in, and until when. */
  readonly standsInFor: readonly (Named & { readonly through: CivilDate })[];
  /** Who stands in for her. */
  readonly away: { readonly standIn: string; readonly through: CivilDate } | undefined;
  /** Who has stood in for her until lately. */
  readonly back: { readonly standIn: string; readonly last: CivilDate } | undefined;
  /** Whose stand-in cannot be reached: not known any more, or away herself. Told to a team leader. */
  readonly uncovered: readonly {
    readonly consultant: string;
    readonly standIn: string;
    readonly why: 'unknown' | 'away';
  }[];
};

export const NO_LEAVES: DeskLeaves = { standsInFor: [], away: undefined, back: undefined, uncovered: [] };

type Day = { readonly today: CivilDate; readonly known: readonly KnownStaff[] };

/** `known` matters to a team leader alone. */
export const deskLeaves = (
  all: readonly StaffLeaves[],
  staff: StaffMember,
  { today, known }: Day,
): DeskLeaves => {
  const own = leaveOn(all, staff.id, today);
  return {
    standsInFor: standsInFor(all, staff, today).map(({ id, name }) => ({
      id,
      name,
      through: leaveOn(all, id, today)?.through ?? today,
    })),
    away: own && { standIn: own.standIn.name, through: own.through },
    back: own === undefined ? endedLately(all, staff, today) : undefined,
    uncovered: staff.role === 'team-leader' ? uncoveredOn(all, { today, known }) : [],
  };
};

const DAYS_TOLD = 7;

/** The leave that ended last, for a week. One that was called off before it began has brought nothing. */
const endedLately = (
  all: readonly StaffLeaves[],
  { id }: StaffMember,
  today: CivilDate,
): DeskLeaves['back'] => {
  const leaves = all.find(({ consultant }) => consultant.id === id)?.leaves ?? [];
  const ended = leaves.map(({ standIn, from, through, takenBackAt }) => {
    const takenBack = takenBackAt && dayOf(takenBackAt);
    return { standIn: standIn.name, from, last: takenBack && takenBack < through ? takenBack : through };
  });
  const [latest] = ended
    .filter(({ from, last }) => from <= last && last <= today && addDays(last, DAYS_TOLD) >= today)
    .toSorted((one, other) => (one.last < other.last ? 1 : -1));
  return latest && { standIn: latest.standIn, last: latest.last };
};

const uncoveredOn = (all: readonly StaffLeaves[], { today, known }: Day): DeskLeaves['uncovered'] =>
  all.flatMap(({ consultant }) => {
    const leave = leaveOn(all, consultant.id, today);
    if (leave === undefined) return [];
    const cover = coverOf(consultant.id, today, { leaves: all, known });
    if (cover.kind === 'stand-in') return [];
    const why = cover.kind === 'team' ? ('away' as const) : ('unknown' as const);
    return [{ consultant: consultant.name, standIn: leave.standIn.name, why }];
  });
