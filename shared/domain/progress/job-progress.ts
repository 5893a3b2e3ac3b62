import type { CivilDate } from '../calendar/civil-date.ts';
import { type CaseFile, type CaseId, type KeptContent, signatureOf } from '../case/case.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { agreedContents } from './agreed-contents.ts';
import { type Expected, expectedOf } from './expected.ts';
import { type MilestoneProgress, milestonesOf } from './milestones.ts';
import { type Step, stepsOf } from './steps.ts';

/** How a job has developed: what the page of it tells, in numbers and days. */
export type JobProgress = {
  readonly caseId: CaseId;
  /** Today, or the day the job ended. */
  readonly until: CivilDate;
  readonly ended: boolean;
  /** What has taken effect, the start first: the start stands here also while it lies ahead. */
  readonly steps: readonly [Step, ...Step[]];
  /** What is agreed or recorded and takes effect later. */
  readonly ahead: readonly Step[];
  readonly expected: readonly Expected[];
  readonly milestones: readonly MilestoneProgress[];
};

type Told = {
  readonly contents: readonly KeptContent[];
  readonly talks: readonly FollowUp[];
  readonly today: CivilDate;
};

/** Nothing before both have signed. `contents` are all that the employer has signed in the case. */
export const jobProgress = (file: CaseFile, { contents, talks, today }: Told): JobProgress | undefined => {
  if (signatureOf(file.version, 'citizen') === undefined) return undefined;
  const agreed = agreedContents(file.version, contents);
  const endedOn = file.case.facts.ended?.on;
  const until = endedOn !== undefined && endedOn < today ? endedOn : today;
  const [start, ...later] = stepsOf(agreed, talks);
  if (start === undefined) return undefined;
  return {
    caseId: file.case.id,
    until,
    ended: endedOn !== undefined,
    steps: [start, ...later.filter(({ day }) => day <= until)],
    ahead: endedOn === undefined ? later.filter(({ day }) => day > until) : [],
    expected: expectedOf(agreed),
    milestones: milestonesOf(agreed, talks),
  };
};

/** The paid hours at the end of what has taken effect, and the day since when they are so; nothing while they are as at the start. */
export const hoursNow = ({
  steps,
}: Pick<JobProgress, 'steps'>): { readonly paidHours: number; readonly since: CivilDate | undefined } => {
  const { paidHours } = steps.at(-1) ?? steps[0];
  const other = steps.findLastIndex((step) => step.paidHours !== paidHours);
  return { paidHours, since: other === -1 ? undefined : steps[other + 1]?.day };
};

/** How many milestones are reached, of those that are still relevant. */
export const milestonesReached = ({
  milestones,
}: Pick<JobProgress, 'milestones'>): { readonly reached: number; readonly of: number } => {
  const relevant = milestones.filter(({ told }) => told?.outcome !== 'no-longer-relevant');
  return {
    reached: relevant.filter(({ reachedOn }) => reachedOn !== undefined).length,
    of: relevant.length,
  };
};
