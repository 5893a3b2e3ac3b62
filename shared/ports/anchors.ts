import type { CivilDate } from '../domain/calendar/civil-date.ts';
import type { CaseId } from '../domain/case/case.ts';
import type { Anchor, Head } from '../domain/record/anchors.ts';

/** The days on which the heads of all histories were written down, and which cases there are. Anchors are only ever added. */
export type Anchors = {
  /** Every case there is. */
  readonly cases: () => Promise<readonly CaseId[]>;
  /** Every anchor, the oldest first. */
  readonly all: () => Promise<readonly Anchor[]>;
  /** The heads that an anchor of that day stands for; kept for some weeks. */
  readonly heads: (day: CivilDate) => Promise<readonly Head[]>;
  /** The anchor is kept with its heads. False, and nothing is changed, when the day has one. */
  readonly drop: (anchor: Anchor, heads: readonly Head[]) => Promise<boolean>;
  /** What a case is called in anchors and in the proof of its deletion. */
  readonly nameOf: (id: CaseId) => string;
  /** The names of the cases that the service itself has deleted since that day, or is deleting. */
  readonly deleted: (since: CivilDate) => Promise<ReadonlySet<string>>;
};
