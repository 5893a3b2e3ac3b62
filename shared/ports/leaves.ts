import type { StaffLeaves } from '../domain/access/leaves.ts';
import type { Instant } from '../domain/calendar/instant.ts';
import type { CommandId, CommitOutcome, Notice } from './cases.ts';

/** Who is away, and who stands in. All of it is read at once: a municipality has tens of consultants. */
export type Leaves = {
  /** The leaves of every consultant who has or had some within a year. Reads see every finished write. */
  readonly all: () => Promise<readonly StaffLeaves[]>;
  /** Stores a consultant's leaves with the id of the form and the mail that is owed, only when nobody has written to them since they were read. */
  readonly keep: (
    leaves: StaffLeaves,
    written: { readonly command: CommandId; readonly at: Instant; readonly notice?: Notice | undefined },
  ) => Promise<CommitOutcome>;
  /** Whether a form with this id has been stored; known for 30 days. */
  readonly isKept: (command: CommandId) => Promise<boolean>;
};
