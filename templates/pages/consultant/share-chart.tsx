import { percentText } from '../../texts/danish-format.ts';

/** `label` says the percent too. */
export type Bar = { readonly label: string; readonly percent: number };

type ShareChartProps = {
  readonly title: string;
  /** Where the same can be read. */
  readonly tells: string;
  readonly bars: readonly Bar[];
  /** Percents to compare with, each a line across the bars. */
  readonly lines: readonly number[];
};

const ROW = 48;
const BAR = 20;
const TOP = 24;
/** How far a line stands out over a bar. */
const OVER = 3;
const LEAST_SCALE = 50;

/**
 * Lying bars of percents. Widths are parts of the page's own, so that letters are as large on a phone. Whoever does not see it
 * is told where the same stands as a table.
 */
export const ShareChart = ({ title, tells, bars, lines }: ShareChartProps) => {
  const scale = Math.max(LEAST_SCALE, ...bars.map(({ percent }) => Math.ceil(percent / 10) * 10));
  const along = (percent: number): string => `${Math.round((10_000 * percent) / scale) / 100}%`;
  const height = TOP + bars.length * ROW;
  return (
    <svg class="share-chart" width="100%" height={height} role="img" aria-label={`${title}. ${tells}`}>
      {lines.map((percent) => (
        <text key={percent} class="share-chart-mark" x={along(percent)} y={14} text-anchor="middle">
          {percentText(percent)}
        </text>
      ))}
      {bars.map(({ label, percent }, place) => (
        <g key={label}>
          <rect class="share-chart-room" x="0" y={TOP + place * ROW + BAR} width="100%" height={BAR} />
          <rect
            class="share-chart-bar"
            x="0"
            y={TOP + place * ROW + BAR}
            width={along(percent)}
            height={BAR}
          />
        </g>
      ))}
      {bars.flatMap(({ label }, place) =>
        lines.flatMap((percent) =>
          ['share-chart-halo', 'share-chart-line'].map((kind) => (
            <line
              key={`${label} ${percent} ${kind}`}
              class={kind}
              x1={along(percent)}
              x2={along(percent)}
              y1={TOP + place * ROW + BAR - OVER}
              y2={TOP + place * ROW + 2 * BAR + OVER}
            />
          )),
        ),
      )}
      {bars.map(({ label }, place) => (
        <text key={label} class="share-chart-label" x="0" y={TOP + place * ROW + BAR - 5}>
          {label}
        </text>
      ))}
    </svg>
  );
};
