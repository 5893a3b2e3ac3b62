import { type Cover, coverOf, leaveOn } from '../domain/access/leaves.ts';
import { dayOf } from '../domain/calendar/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Leaves } from '../ports/leaves.ts';
import type { StaffDirectory } from '../ports/staff-directory.ts';

export type CoverWorld = {
  readonly clock: Clock;
  readonly leaves: Leaves;
  readonly staffDirectory: StaffDirectory;
};

/**
 * Who gets what is a consultant's today, for any number of consultants: leaves are read once, and who is known only when
 * somebody is away.
 */
export const coverToday = async ({
  clock,
  leaves,
  staffDirectory,
}: CoverWorld): Promise<(consultantId: string) => Cover> => {
  const now = clock.now();
  const today = dayOf(now);
  const all = await leaves.all();
  const isAnyoneAway = all.some(({ consultant }) => leaveOn(all, consultant.id, today) !== undefined);
  const known = isAnyoneAway ? await staffDirectory.known(now) : [];
  return (consultantId) => coverOf(consultantId, today, { leaves: all, known });
};
