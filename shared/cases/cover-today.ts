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

/** Who gets what is a consultant's today. Who is known is read only when she is away. */
export const coverToday = async (
  { clock, leaves, staffDirectory }: CoverWorld,
  consultantId: string,
): Promise<Cover> => {
  const now = clock.now();
  const today = dayOf(now);
  const all = await leaves.all();
  const isAway = leaveOn(all, consultantId, today) !== undefined;
  const known = isAway ? await staffDirectory.known(now) : [];
  return coverOf(consultantId, today, { leaves: all, known });
};
