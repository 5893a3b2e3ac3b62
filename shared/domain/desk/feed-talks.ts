import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { CaseId } from '../case/case.ts';
import type { CaseLine, TalkLine } from './case-line.ts';

/** A talk that is left, as it stands in a calendar: all that is told of its case is the municipality's own number. */
export type FeedTalk = {
  readonly caseId: CaseId;
  readonly followUpId: string;
  readonly caseNumber: string | undefined;
  readonly on: CivilDate;
  /** How often the talk has been moved. */
  readonly moves: number;
  /** When the talk was planned, or last moved; not known of a talk that was last written before this was kept. */
  readonly changedAt: Instant | undefined;
  /** The talk is a colleague's, who is on leave. */
  readonly standsIn: boolean;
};

/** A consultant's lines: the reader's own, or those of a colleague for whom she stands in. */
export type FeedLines = {
  readonly cases: readonly CaseLine[];
  readonly talks: readonly TalkLine[];
  readonly standsIn: boolean;
};

/** The talks that are left, each on its own day, also when that has passed, in the order of their days. */
export const feedTalks = (lists: readonly FeedLines[]): readonly FeedTalk[] =>
  lists.flatMap(talksIn).toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));

const talksIn = ({ cases, talks, standsIn }: FeedLines): readonly FeedTalk[] => {
  const numbers = new Map(cases.map(({ caseId, caseNumber }) => [caseId, caseNumber]));
  return talks.map(({ caseId, followUpId, due, moves, changedAt }) => ({
    caseId,
    followUpId,
    caseNumber: numbers.get(caseId),
    on: due,
    moves,
    changedAt,
    standsIn,
  }));
};

const placeOf = ({ on, caseId, followUpId }: FeedTalk): string => `${on} ${caseId} ${followUpId}`;
