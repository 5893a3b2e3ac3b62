import type { CaseRead } from '../domain/access/case-read.ts';
import type { CaseId } from '../domain/case/case.ts';

/** Who of the staff has seen which case. Readings are only ever added; they go when the case does. */
export type CaseReads = {
  /** The reading is kept, unless the same person's of the same in this quarter of an hour is. Rejects when it cannot be. */
  readonly note: (read: CaseRead) => Promise<void>;
  /** The readings of a case, the latest first. */
  readonly of: (caseId: CaseId) => Promise<readonly CaseRead[]>;
};
