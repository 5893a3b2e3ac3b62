import type { JobProgress } from '../../../../shared/domain/progress/job-progress.ts';
import type { Step } from '../../../../shared/domain/progress/steps.ts';
import { decimalComma } from '../../../texts/danish-format.ts';
import type { TimeScale } from './chart-scale.ts';
import { across, percent, rem } from './time-axis.tsx';

type HoursLineProps = {
  readonly job: JobProgress;
  readonly scale: TimeScale;
  readonly height: (hours: number) => number;
};

/** A step's hours are written over it where the next step leaves room for them on a phone, in percents. */
const ROOM_FOR_HOURS = 9;
/** The first hours are what all others are compared with; they lie apart from the next in height too. */
const ROOM_FOR_THE_FIRST = 5;
const ROOM_FOR_TWO = 25;
/** From here on there is no room to the right of a step, in percents. */
const FAR_RIGHT = 88;

/** The paid hours of one job as stairs; what takes effect later goes on as dots. */
export const HoursLine = ({ job, scale, height }: HoursLineProps) => {
  const { steps, ahead } = job;
  const last = steps.at(-1) ?? steps[0];
  const hasBegun = last.day <= job.until;
  const known: readonly Part[] = steps.map((step, place) => ({
    step,
    to: steps[place + 1]?.day ?? (hasBegun ? job.until : scale.to),
    isAhead: !hasBegun,
  }));
  const coming: readonly Part[] = ahead.flatMap((step, place) => [
    ...(place === 0 ? [{ step: { ...last, day: job.until }, to: step.day, isAhead: true }] : []),
    { step, to: ahead[place + 1]?.day ?? scale.to, isAhead: true },
  ]);
  const parts = [...known, ...coming];
  return (
    <g>
      {parts.map((part, place) => (
        <Stair
          key={`${part.step.day} ${part.to}`}
          {...part}
          before={parts[place - 1]}
          {...{ scale, height }}
        />
      ))}
      {job.ended ? (
        <line
          class="progress-hours"
          {...across(scale.at(job.until))}
          y1={rem(height(last.paidHours) - 7)}
          y2={rem(height(last.paidHours) + 7)}
        />
      ) : null}
      {labelled(parts, scale).map(({ day, paidHours }) => (
        <text
          key={day}
          class="progress-value"
          x={percent(scale.at(day))}
          y={rem(height(paidHours) - 8)}
          {...(scale.at(day) > FAR_RIGHT ? { dx: '0.8rem', 'text-anchor': 'end' } : { dx: '0.4rem' })}
        >
          {decimalComma(paidHours)}
        </text>
      ))}
    </g>
  );
};

type Part = { readonly step: Step; readonly to: Step['day']; readonly isAhead: boolean };
type StairProps = Part & Omit<HoursLineProps, 'job'> & { readonly before: Part | undefined };

/** The rise from the step before, and the step itself. */
const Stair = ({ step, to, isAhead, before, scale, height }: StairProps) => {
  const kind = isAhead ? 'progress-ahead' : 'progress-hours';
  const [from, y] = [scale.at(step.day), rem(height(step.paidHours))];
  return (
    <>
      {before === undefined || before.step.paidHours === step.paidHours ? null : (
        <line class={kind} {...across(from)} y1={rem(height(before.step.paidHours))} y2={y} />
      )}
      <line class={kind} x1={percent(from)} x2={percent(scale.at(to))} y1={y} y2={y} />
    </>
  );
};

/**
 * The steps whose hours are written: those that rise or fall, where the next one leaves room. Those of today are always
 * written, and what comes later gives way to them.
 */
const labelled = (parts: readonly Part[], scale: TimeScale): readonly Step[] => {
  const changes = parts.filter(({ step }, place) => parts[place - 1]?.step.paidHours !== step.paidHours);
  const along = ({ step }: Part): number => scale.at(step.day);
  const now = changes.findLast(({ isAhead }) => !isAhead);
  return changes
    .filter((part, place) => {
      const next = changes[place + 1];
      const isNearNow = part.isAhead && now !== undefined && along(part) - along(now) < ROOM_FOR_TWO;
      if (isNearNow) return false;
      const room = place === 0 ? ROOM_FOR_THE_FIRST : ROOM_FOR_HOURS;
      return part === now || next === undefined || along(next) - along(part) >= room;
    })
    .map(({ step }) => step);
};
