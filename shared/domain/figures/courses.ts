import type { CaseId } from '../case/case.ts';
import type { CountedCase } from './counted.ts';

/**
 * What one citizen's linked cases are together: the first case, and each that was opened as the successor of the one before.
 * A case that is linked to no other is a course by itself.
 */
export type Course = {
  /** The first case's id: it stands for the citizen where people are counted. */
  readonly person: CaseId;
  readonly last: CountedCase;
  /** In the order of the jobs, from the first to the last. */
  readonly cases: readonly CountedCase[];
};

/**
 * The courses of all cases, each case in one. A case whose predecessor is not among them, or has another successor, begins a
 * course of its own; so does one of a ring, which no act can make.
 */
export const coursesOf = (cases: readonly CountedCase[]): readonly Course[] => {
  const known = new Set(cases.map(({ caseId }) => caseId));
  const successors = new Map<CaseId, CountedCase>();
  const beginnings: CountedCase[] = [];
  for (const counted of cases) {
    const { follows } = counted;
    if (follows === undefined || !known.has(follows) || successors.has(follows)) beginnings.push(counted);
    else successors.set(follows, counted);
  }
  const taken = new Set<CaseId>();
  const courses = beginnings.map((first) => courseFrom(first, successors, taken));
  const left = cases.filter(({ caseId }) => !taken.has(caseId));
  return [
    ...courses,
    ...left.flatMap((first) => (taken.has(first.caseId) ? [] : courseFrom(first, successors, taken))),
  ];
};

const courseFrom = (
  first: CountedCase,
  successors: ReadonlyMap<CaseId, CountedCase>,
  taken: Set<CaseId>,
): Course => {
  const cases: CountedCase[] = [];
  let last = first;
  for (let next: CountedCase | undefined = first; next !== undefined && !taken.has(next.caseId); ) {
    taken.add(next.caseId);
    cases.push(next);
    last = next;
    next = successors.get(next.caseId);
  }
  return { person: first.caseId, last, cases };
};
