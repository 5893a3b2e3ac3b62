import type { Instant } from '../domain/calendar/instant.ts';
import type { CaseId } from '../domain/case/case.ts';

/**
 * What waits for time: a mail to send, a document to seal and store, one to journal, a case's reminder or end, a talk's prompt, a
 * closed case's announcement or deletion, a deletion that has begun.
 */
export const DUE_KINDS = ['mail', 'seal', 'journal', 'case', 'talk', 'retention', 'deletion'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export type DueRow = {
  readonly key: string;
  readonly dueAt: Instant;
  readonly caseId: CaseId | undefined;
  readonly followUpId: string | undefined;
};

/** How many rows to give, and the row they come after: it need not be due any more. */
export type DuePage = { readonly most: number; readonly after?: DueRow | undefined };

/** Finds what is due and not done. Costs grow with what is due, never with what is stored. */
export type DueRows = {
  /** The rows of a kind that were due at `now` or earlier, oldest first, a page at a time; the last page is not full. */
  readonly due: (kind: DueKind, now: Instant, page: DuePage) => Promise<readonly DueRow[]>;
  /** Rings the doorbell of a row again, so that the function behind it wakes. Nothing happens when it is done meanwhile. */
  readonly ring: (row: DueRow, now: Instant) => Promise<void>;
};
