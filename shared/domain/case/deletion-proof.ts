import type { Instant } from '../calendar/instant.ts';
import type { Month } from '../figures/months.ts';
import type { RetentionRule } from './retention.ts';

/** What is counted in a proof: the kinds of row that a case is made of. */
export const DELETED_KINDS = [
  'case',
  'version',
  'content',
  'history',
  'talk',
  'answers',
  'draft',
  'mail',
  'document',
  'link',
  'address',
  'code',
  'form',
  'reading',
  'figures',
  'other',
] as const;
export type DeletedKind = (typeof DELETED_KINDS)[number];

/** What is left of a deleted case: that it was deleted, when, by which rule and how much. Names nobody and leads to nobody. */
export type DeletionProof = {
  /** Keyed digest of the case's id: who has the id and the municipality's key can match them, nobody else. */
  readonly id: string;
  readonly rule: RetentionRule;
  /** The month in which the case was closed. */
  readonly closedIn: Month;
  readonly begunAt: Instant;
  readonly doneAt: Instant;
  /** How many rows there were when the deletion began. */
  readonly rows: { readonly [Each in DeletedKind]?: number };
  /** Hash of the last entry of the case's history: evidence that was taken out before ends with the same. */
  readonly lastEntry: string;
};

export type BegunProof = Omit<DeletionProof, 'doneAt'>;
