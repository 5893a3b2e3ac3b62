import type { JobProgress } from '../../../../shared/domain/progress/job-progress.ts';
import type { Expected } from '../../../../shared/domain/progress/expected.ts';
import { progressTexts } from '../../../texts/desk/progress-texts.ts';
import type { TimeScale } from './chart-scale.ts';
import { anchorAt, percent, rem } from './time-axis.tsx';

const texts = progressTexts.hours;

type ExpectedHoursProps = {
  readonly job: JobProgress;
  readonly scale: TimeScale;
  readonly height: (hours: number) => number;
  /** No job follows: what is expected now is told in words. */
  readonly isLast: boolean;
};

/** The hours that the agreements of a job aim at. */
export const targetsIn = ({ expected }: JobProgress): readonly number[] =>
  expected.flatMap(({ outlook }) => (outlook.kind === 'more-hours' ? [outlook.paidHours] : []));

/** What each agreement expected: a broken line from the day it held to a diamond at the hours and the day. */
export const ExpectedHours = ({ job, scale, height, isLast }: ExpectedHoursProps) => (
  <g>
    {job.expected.map((expected, place) => {
      const from = hoursAt(job, expected.since);
      const aim = aimOf(expected, from);
      if (aim === undefined) return null;
      const [x, y] = [scale.at(aim.day), height(aim.hours)];
      const isNow = isLast && place === job.expected.length - 1;
      return (
        <g key={expected.since}>
          <line
            class="progress-expected"
            x1={percent(scale.at(expected.since))}
            x2={percent(x)}
            y1={rem(height(from))}
            y2={rem(y)}
          />
          <svg class="progress-point" x={percent(x)} y={rem(y)}>
            <path class="progress-diamond" d={isNow ? 'M0-8 8 0 0 8-8 0z' : 'M0-5 5 0 0 5-5 0z'} />
          </svg>
          {isNow ? (
            <text
              class="progress-value"
              x={percent(x)}
              y={rem(isNearStep(job, aim, scale) ? y - 31 : y - 14)}
              text-anchor={anchorAt(x)}
            >
              {aim.words}
            </text>
          ) : null}
        </g>
      );
    })}
  </g>
);

type Aim = { readonly day: Expected['since']; readonly hours: number; readonly words: string };

const aimOf = ({ outlook }: Expected, from: number): Aim | undefined => {
  if (outlook.kind === 'open') return undefined;
  return outlook.kind === 'more-hours'
    ? { day: outlook.by, hours: outlook.paidHours, words: texts.target(outlook.paidHours) }
    : { day: outlook.lookAgain, hours: from, words: texts.lookAgain };
};

/** So near a step, in percents of the width and as a share of the hours, the words of both would touch. */
const NEAR = 25;
const NEAR_SHARE = 0.12;

/** A step near the aim has its own hours written there: the aim is told over them. */
const isNearStep = ({ steps, ahead }: JobProgress, aim: Aim, scale: TimeScale): boolean =>
  [...steps, ...ahead].some(
    ({ day, paidHours }) =>
      Math.abs(scale.at(day) - scale.at(aim.day)) < NEAR &&
      Math.abs(paidHours - aim.hours) < NEAR_SHARE * Math.max(paidHours, aim.hours),
  );

const hoursAt = ({ steps, ahead }: JobProgress, day: Expected['since']): number =>
  ([...steps, ...ahead].findLast((step) => step.day <= day) ?? steps[0]).paidHours;
