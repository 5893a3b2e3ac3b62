import type { Case } from '../case/case.ts';

export const STAFF_ROLES = ['consultant', 'team-leader'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A signed-in member of staff, as the municipality's sign-on names them. */
export type StaffMember = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: StaffRole;
};

/** A consultant sees the cases that are theirs; a team leader sees all. */
export const maySee = (staff: StaffMember, { consultant }: Case): boolean =>
  staff.role === 'team-leader' || consultant.id === staff.id;
