import type { Case, Consultant } from '../case/case.ts';
import { type Instant, plusMinutes } from '../calendar/instant.ts';

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

/** The consultant's id in a case that nobody has taken yet. Nobody signs in with it. */
export const UNASSIGNED = 'unassigned';

export const isUnassigned = ({ consultant }: Pick<Case, 'consultant'>): boolean =>
  consultant.id === UNASSIGNED;

/** Who is the contact of a case that nobody has taken yet: the municipality's unit, with its phone and e-mail. */
export const theTeam = (unit: {
  readonly unit: string;
  readonly phone: string;
  readonly email: string;
}): Consultant => ({ id: UNASSIGNED, name: unit.unit, phone: unit.phone, email: unit.email });

/** A member of staff as the consultant of a case. */
export const asConsultant = ({ id, name, phone, email }: StaffMember): Consultant => ({
  id,
  name,
  phone,
  email,
});

/** A member of staff who has signed in, and when last: a case can be handed to those. */
export type KnownStaff = StaffMember & { readonly seenAt: Instant };

const KNOWN_DAYS = 365;

/** When somebody who does not sign in any more is forgotten. */
export const forgottenAt = ({ seenAt }: KnownStaff): Instant => plusMinutes(seenAt, KNOWN_DAYS * 24 * 60);

/** Those of `staff` who are not forgotten, by name as Danes sort them. */
export const stillKnown = (staff: readonly KnownStaff[], now: Instant): readonly KnownStaff[] =>
  staff
    .filter((member) => forgottenAt(member) > now)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'));

/** A consultant sees the cases that are theirs and those that nobody has taken; a team leader sees all. */
export const maySee = (
  staff: StaffMember,
  { consultant }: { readonly consultant: Pick<Consultant, 'id'> },
): boolean => staff.role === 'team-leader' || consultant.id === staff.id || consultant.id === UNASSIGNED;

/** Whether a member of staff may take a case: one that nobody has, and a team leader also a colleague's. */
export const mayTakeOver = (staff: StaffMember, opened: Pick<Case, 'consultant'>): boolean =>
  opened.consultant.id !== staff.id && (isUnassigned(opened) || staff.role === 'team-leader');

/** Whether a member of staff may give a case to a colleague: her own, and a team leader any. */
export const mayHandOver = (staff: StaffMember, { consultant }: Pick<Case, 'consultant'>): boolean =>
  consultant.id === staff.id || staff.role === 'team-leader';
