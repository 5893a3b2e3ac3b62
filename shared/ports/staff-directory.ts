import type { KnownStaff, StaffMember } from '../domain/access/staff.ts';
import type { Instant } from '../domain/calendar/instant.ts';

/** Who of the staff is known: the sign-on names one person at a time and tells nobody's colleagues. */
export type StaffDirectory = {
  /** Somebody signed in; what the sign-on said of them earlier is replaced. */
  readonly note: (member: StaffMember, at: Instant) => Promise<void>;
  /** Who has this id, as the sign-on named them last; nothing when nobody with it has signed in. */
  readonly member: (id: string) => Promise<KnownStaff | undefined>;
  /** Everybody who has signed in within the last year, by name. */
  readonly known: (now: Instant) => Promise<readonly KnownStaff[]>;
};
