import { leaveOn } from '../../../shared/domain/access/leaves.ts';
import { type StaffMember, UNASSIGNED } from '../../../shared/domain/access/staff.ts';
import { dayOf, type Instant } from '../../../shared/domain/calendar/instant.ts';
import { type DeskLeaves, deskLeaves } from '../../../shared/domain/desk/desk-leaves.ts';
import type { DeskReader } from '../../../shared/domain/desk/case-filter.ts';
import { type DeskCase, withNeeds } from '../../../shared/domain/desk/needs.ts';
import type { ConsultantWorld } from '../consultant-world.ts';

/** What somebody sees on the desk: every case with what it needs on the day, and who is away. */
export type Desk = {
  readonly cases: readonly DeskCase[];
  readonly leaves: DeskLeaves;
  /** The reader, with whose cases count as hers. */
  readonly reader: StaffMember & DeskReader;
};

type DeskWorld = Pick<ConsultantWorld, 'lists' | 'leaves' | 'staffDirectory' | 'municipality'>;

/**
 * Every case that somebody may see: her own, those that nobody has taken, and those for whose consultant she stands in today; a
 * team leader's are all. Leaves are read once, beside the lists.
 */
export const readDesk = async (world: DeskWorld, staff: StaffMember, now: Instant): Promise<Desk> => {
  const today = dayOf(now);
  const { lists } = world;
  const own =
    staff.role === 'team-leader'
      ? [lists.all(today)]
      : [lists.ofConsultant(staff.id, today), lists.ofConsultant(UNASSIGNED, today)];
  const [leaves, ...read] = await Promise.all([leavesOf(world, staff, now), ...own]);
  const absent = leaves.standsInFor.map(({ id }) => id);
  const covered =
    staff.role === 'team-leader' ? [] : await Promise.all(absent.map((id) => lists.ofConsultant(id, today)));
  const day = { today, silence: world.municipality };
  return {
    cases: [...read, ...covered].flatMap(({ cases, talks }) => withNeeds(cases, talks, day)),
    leaves,
    reader: { ...staff, standsInFor: absent },
  };
};

/** Who is known is read only for a team leader, and only when somebody is away. */
const leavesOf = async (
  { leaves, staffDirectory }: DeskWorld,
  staff: StaffMember,
  now: Instant,
): Promise<DeskLeaves> => {
  const all = await leaves.all();
  const today = dayOf(now);
  const isAnyoneAway = all.some(({ consultant }) => leaveOn(all, consultant.id, today) !== undefined);
  const known = staff.role === 'team-leader' && isAnyoneAway ? await staffDirectory.known(now) : [];
  return deskLeaves(all, staff, { today, known });
};
