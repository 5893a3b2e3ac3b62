import type { CivilDate } from '../../../../shared/domain/calendar/civil-date.ts';
import { shortMonth } from '../../../texts/desk/progress-texts.ts';
import type { TimeScale } from './chart-scale.ts';

/** How high the words below a chart are. */
export const AXIS = 44;

type Shown = { readonly scale: TimeScale; readonly y: number };

/** The months below a chart, each with a mark; the year stands where it is a new one. */
export const TimeAxis = ({ scale, y }: Shown) => (
  <g>
    <line class="progress-axis" x1="0%" x2="100%" y1={rem(y)} y2={rem(y)} />
    {scale.ticks.map((day, place) => (
      <g key={day}>
        <line class="progress-axis" {...across(scale.at(day))} y1={rem(y)} y2={rem(y + 6)} />
        <text class="progress-mark" x={percent(scale.at(day))} y={rem(y + 22)} text-anchor="middle">
          {shortMonth(day)}
        </text>
        {yearOf(scale.ticks[place - 1]) === yearOf(day) ? null : (
          <text class="progress-mark" x={percent(scale.at(day))} y={rem(y + 38)} text-anchor="middle">
            {yearOf(day)}
          </text>
        )}
      </g>
    ))}
  </g>
);

/** A length down the chart: it grows with the reader's letters. */
export const rem = (length: number): string => `${Math.round(length * 10) / 100}rem`;

export const percent = (along: number): string => `${along}%`;

/** An upright line. */
export const across = (along: number) => ({ x1: percent(along), x2: percent(along) });

const yearOf = (day: CivilDate | undefined): string | undefined => day?.slice(0, 4);

const NEAR_EDGE = 10;

/** Where words at a place begin, so that they stay within the chart. */
export const anchorAt = (along: number): 'start' | 'middle' | 'end' => {
  if (along < NEAR_EDGE) return 'start';
  return along > 100 - NEAR_EDGE ? 'end' : 'middle';
};
