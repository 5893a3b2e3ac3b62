import type { SectionKey } from '../agreement/sections.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Case, CaseFacts } from './case.ts';

/**
 * A change of an agreement in force, from the moment the consultant begins it until both have signed or it comes to nothing.
 * It has facts and a silence of its own; those of the case stay the agreement's.
 */
export type Amendment = Pick<Case, 'progressAt' | 'remindersSent' | 'remindedAt'> & {
  /** The number of its version. */
  readonly version: number;
  /** 1 for the first amendment of the agreement. */
  readonly number: number;
  readonly effectiveFrom: CivilDate;
  /** The sections the employer is asked to change. */
  readonly asked: readonly SectionKey[];
  readonly begun: { readonly at: Instant; readonly by: string };
  /** The talk it came from. */
  readonly talk?: string;
  readonly facts: CaseFacts;
};

export const AMENDMENT_ENDS = ['withdrawn', 'declined', 'expired', 'ended'] as const;

/** An amendment that came to nothing; the agreement is as it was. `ended`: the job ended first. */
export type ClosedAmendment = Pick<Amendment, 'version' | 'number' | 'effectiveFrom'> & {
  readonly end: (typeof AMENDMENT_ENDS)[number];
  readonly at: Instant;
  readonly reason: string | undefined;
};

/** A version that held until a later one did; `until` is the day from which the later one holds. */
export type EarlierVersion = { readonly number: number; readonly until: CivilDate };
