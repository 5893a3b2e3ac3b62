import type { CivilDate } from '../../../../shared/domain/calendar/civil-date.ts';
import type { JobProgress } from '../../../../shared/domain/progress/job-progress.ts';
import { decimalComma } from '../../../texts/danish-format.ts';
import { progressTexts, toldOf } from '../../../texts/desk/progress-texts.ts';
import { hourLines, rowsApart, type TimeScale } from './chart-scale.ts';
import { ExpectedHours, targetsIn } from './expected-hours.tsx';
import { HoursLine } from './hours-line.tsx';
import { across, anchorAt, AXIS, percent, rem, TimeAxis } from './time-axis.tsx';

const texts = progressTexts.hours;

type HoursChartProps = {
  readonly jobs: readonly JobProgress[];
  readonly scale: TimeScale;
  readonly today: CivilDate;
};

const ROW = 18;
const PLOT = 176;
/** So far apart two words over a chart do not touch on a phone, in percents. */
const WORDS_APART = 20;

/**
 * Paid hours over time as stairs, what was expected as broken lines to a diamond, and each change of job. Widths are parts of
 * the page's own, so that letters are as large on a phone. Whoever does not see it is told the same in sentences.
 */
export const HoursChart = ({ jobs, scale, today }: HoursChartProps) => {
  const steps = jobs.flatMap((job) => [...job.steps, ...job.ahead]);
  const lines = hourLines([...steps.map(({ paidHours }) => paidHours), ...jobs.flatMap(targetsIn)]);
  const marks = marksOver({ jobs, scale, today });
  const top = 8 + ROW * (1 + Math.max(0, ...marks.map(({ row }) => row)));
  const bottom = top + PLOT;
  const height = (hours: number): number => bottom - (PLOT * hours) / (lines.at(-1) ?? 1);
  return (
    <svg
      class="progress-chart"
      height={rem(bottom + AXIS)}
      role="img"
      aria-labelledby="timer-titel timer-tekst"
    >
      <title id="timer-titel">{texts.heading}</title>
      <desc id="timer-tekst">{`${jobs.map(toldOf).join(' ')} ${texts.chartTells}`}</desc>
      {lines.map((hours) => (
        <g key={hours}>
          <line class="progress-grid" x1="0%" x2="100%" y1={rem(height(hours))} y2={rem(height(hours))} />
          <text class="progress-mark" x="-0.8rem" y={rem(height(hours) + 5)} text-anchor="end">
            {decimalComma(hours)}
          </text>
        </g>
      ))}
      {marks.map(({ words, along, kind, row }) => (
        <g key={`${kind} ${words}`}>
          <line class={kind} {...across(along)} y1={rem(18 + ROW * row)} y2={rem(bottom)} />
          <text
            class="progress-mark"
            x={percent(along)}
            y={rem(14 + ROW * row)}
            text-anchor={anchorAt(along)}
          >
            {words}
          </text>
        </g>
      ))}
      <TimeAxis scale={scale} y={bottom} />
      {jobs.map((job, place) => (
        <g key={job.caseId}>
          <ExpectedHours job={job} scale={scale} height={height} isLast={place === jobs.length - 1} />
          <HoursLine job={job} scale={scale} height={height} />
        </g>
      ))}
    </svg>
  );
};

/** What stands over the chart, each in a row where it has room: the changes of job, and today. */
const marksOver = ({ jobs, scale, today }: HoursChartProps) => {
  const marks = [
    ...jobs.slice(1).map(({ steps: [start] }, place) => ({
      words: texts.newJob(place + 1),
      along: scale.at(start.day),
      kind: 'progress-change',
    })),
    { words: texts.today, along: scale.at(today), kind: 'progress-today' },
  ].toSorted((one, other) => one.along - other.along);
  const rows = rowsApart(
    marks.map(({ along }) => along),
    WORDS_APART,
  );
  return marks.map((mark, place) => ({ ...mark, row: rows[place] ?? 0 }));
};
