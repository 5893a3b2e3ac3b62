import type { CivilDate } from '../../../../shared/domain/calendar/civil-date.ts';
import type { MilestoneProgress } from '../../../../shared/domain/progress/milestones.ts';
import { danishDate } from '../../../texts/danish-format.ts';
import { milestoneState, progressTexts } from '../../../texts/desk/progress-texts.ts';
import { rowsApart, type TimeScale } from './chart-scale.ts';
import { across, anchorAt, AXIS, percent, rem, TimeAxis } from './time-axis.tsx';

const texts = progressTexts.milestones;

type MilestoneChartProps = {
  /** In the order of their numbers, which are those of the table. */
  readonly milestones: readonly MilestoneProgress[];
  readonly scale: TimeScale;
  readonly today: CivilDate;
  /** The first days of the jobs after the first. */
  readonly changes: readonly CivilDate[];
};

const RADIUS = 12;
const WORDS = 20;
const ROW = 28;
/** So far apart two numbers do not touch on a phone, in percents. */
const APART = 10;

/** The milestones on a line of time, by their numbers; their shape tells how they stand. */
export const MilestoneChart = ({ milestones, scale, today, changes }: MilestoneChartProps) => {
  const placed = milestones
    .map((milestone, place) => ({ milestone, number: place + 1, along: scale.at(milestone.date) }))
    .toSorted((one, other) => one.along - other.along);
  const rows = rowsApart(
    placed.map(({ along }) => along),
    APART,
  );
  const bottom = WORDS + 20 + ROW * (1 + Math.max(0, ...rows));
  return (
    <svg
      class="progress-chart"
      height={rem(bottom + AXIS)}
      role="img"
      aria-labelledby="milepael-titel milepael-tekst"
    >
      <title id="milepael-titel">{texts.chart}</title>
      <desc id="milepael-tekst">{`${milestones.map(inWords).join(' ')} ${texts.chartTells}`}</desc>
      {changes.map((day) => (
        <line key={day} class="progress-change" {...across(scale.at(day))} y1={rem(WORDS)} y2={rem(bottom)} />
      ))}
      <line class="progress-today" {...across(scale.at(today))} y1={rem(WORDS)} y2={rem(bottom)} />
      <text
        class="progress-mark"
        x={percent(scale.at(today))}
        y={rem(14)}
        text-anchor={anchorAt(scale.at(today))}
      >
        {progressTexts.hours.today}
      </text>
      <TimeAxis scale={scale} y={bottom} />
      {placed.map(({ along }, place) => (
        <line
          key={`${place} stem`}
          class="progress-stem"
          {...across(along)}
          y1={rem(bottom - ROW * (rows[place] ?? 0) - RADIUS)}
          y2={rem(bottom)}
        />
      ))}
      {placed.map(({ milestone, number, along }, place) => (
        <svg
          key={number}
          class="progress-point"
          x={percent(along)}
          y={rem(bottom - ROW * (rows[place] ?? 0) - RADIUS - 6)}
        >
          <MilestoneMark {...milestone} number={String(number)} />
        </svg>
      ))}
    </svg>
  );
};

const inWords = (milestone: MilestoneProgress, place: number): string =>
  `${place + 1}: ${milestone.title}, ${danishDate(milestone.date)}. ${milestoneState(milestone)}.`;

type Mark = Pick<MilestoneProgress, 'told' | 'reachedOn'> & { readonly number: string };

/** Full when it is reached, a ring while it is not, broken when it is postponed, struck out when it matters no more. */
export const MilestoneMark = ({ told, reachedOn, number }: Mark) => (
  <>
    <circle class={shapeOf({ told, reachedOn })} r={rem(RADIUS)} />
    {told?.outcome === 'no-longer-relevant' ? (
      <line class="progress-strike" x1={rem(-RADIUS)} y1={rem(RADIUS)} x2={rem(RADIUS)} y2={rem(-RADIUS)} />
    ) : null}
    <text
      class={reachedOn === undefined ? 'progress-number' : 'progress-number progress-number-reached'}
      y={rem(5)}
      text-anchor="middle"
    >
      {number}
    </text>
  </>
);

const shapeOf = ({ told, reachedOn }: Omit<Mark, 'number'>): string => {
  if (reachedOn !== undefined) return 'progress-reached';
  return told?.outcome === 'postponed' ? 'progress-open progress-postponed' : 'progress-open';
};
