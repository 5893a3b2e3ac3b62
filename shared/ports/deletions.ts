import type { Instant } from '../domain/calendar/instant.ts';
import type { CaseFile, CaseId } from '../domain/case/case.ts';
import type { Change } from '../domain/case/change.ts';
import type { BegunProof, DeletionProof } from '../domain/case/deletion-proof.ts';
import type { Month } from '../domain/figures/months.ts';
import type { Retention } from '../domain/case/retention.ts';

/** A deletion that has begun: the case is out of reach, and this finds what is left of it. */
export type Deletion = {
  readonly caseId: CaseId;
  readonly rev: number;
  /** The keyed digests of the addresses that led to the case. */
  readonly addresses: readonly string[];
  readonly proof: BegunProof;
};

export type BeginDeletion = {
  readonly file: CaseFile;
  readonly kept: Retention;
  /** The cases that named it and no longer do. */
  readonly linked: readonly Change[];
  readonly at: Instant;
};

/** Deleting a case: out of reach at once, away row by row, and a proof when nothing is left. Each step can be done again. */
export type Deletions = {
  /** Nobody reaches the case any more, by any way. `lost-race`, and nothing written, when somebody wrote to it since it was read. */
  readonly begin: (begun: BeginDeletion) => Promise<Deletion | 'lost-race'>;
  /** The deletion that a due row is about; nothing when it is done. */
  readonly open: (key: string) => Promise<Deletion | undefined>;
  /**
   * Deletes what is left of the case, until `isUp`. Gives how many rows it found; none means that the case is gone for good,
   * for nothing can be written to a case that is out of reach.
   */
  readonly sweep: (deletion: Deletion, isUp: () => boolean) => Promise<number>;
  /** The deletion is looked at again then. */
  readonly lookAgain: (deletion: Deletion, at: Instant) => Promise<void>;
  /** The deletion is proven, and nothing of it names the case any more. */
  readonly prove: (deletion: Deletion, at: Instant) => Promise<void>;
};

/** What was deleted. */
export type DeletionProofs = {
  /** The proofs of a month, in no order. */
  readonly ofMonth: (month: Month) => Promise<readonly DeletionProof[]>;
};
