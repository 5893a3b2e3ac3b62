import type { Instant } from '../domain/calendar/instant.ts';
import type { DueKind, DueRow, DueRows } from '../ports/due-rows.ts';

/** Milliseconds until the platform stops the function. */
export type TimeLeft = () => number;

/** Rows in memory at a time, and the ones worked on side by side. */
const PAGE = 500;
const AT_ONCE = 10;
/** Nothing is begun in the last minute, so that what was begun is finished. */
const LAST_MILLISECONDS = 60_000;

/** One round's time: `isUp` is asked before each thing that is begun; `wasUp` once something was not. */
export type RoundTime = { readonly isUp: () => boolean; readonly wasUp: () => boolean };

export const roundTime = (timeLeft: TimeLeft): RoundTime => {
  let cut = false;
  return {
    isUp: () => {
      cut ||= timeLeft() <= LAST_MILLISECONDS;
      return cut;
    },
    wasUp: () => cut,
  };
};

type Wanted = { readonly kind: DueKind; readonly now: Instant; readonly time: RoundTime };

/** Does `work` to every row of a kind that was due at `now`, oldest first and a page at a time, until all are done or the time is up. */
export const workThroughDue = async (
  dueRows: DueRows,
  { kind, now, time }: Wanted,
  work: (rows: readonly DueRow[]) => Promise<void>,
): Promise<void> => {
  let after: DueRow | undefined;
  do {
    if (time.isUp()) return;
    const rows = await dueRows.due(kind, now, { most: PAGE, after });
    await work(rows);
    after = rows.length < PAGE ? undefined : rows.at(-1);
  } while (after !== undefined);
};

/** Does `work` to each, ten at once. Those that the time did not reach are left. */
export const tenAtOnce = async <Each>(
  all: readonly Each[],
  time: RoundTime,
  work: (each: Each) => Promise<void>,
): Promise<void> => {
  const waiting = all.values();
  const workOn = async (): Promise<void> => {
    for (const each of waiting) {
      if (time.isUp()) return;
      await work(each);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workOn));
};
