import type { ComponentChildren } from 'preact';
import type { JobProgress } from '../../../../shared/domain/progress/job-progress.ts';
import type { MilestoneProgress } from '../../../../shared/domain/progress/milestones.ts';
import { progressTexts } from '../../../texts/desk/progress-texts.ts';
import { MilestoneMark } from './milestone-chart.tsx';

type KeyProps = { readonly words: string; readonly children: ComponentChildren };

/** A sign of a chart, and what it means. */
const Key = ({ words, children }: KeyProps) => (
  <li>
    <svg class="progress-key" width="4rem" height="2.8rem" aria-hidden="true">
      <svg class="progress-point" x="50%" y="50%">
        {children}
      </svg>
    </svg>
    {words}
  </li>
);

const hours = progressTexts.hours.legend;

/** The signs that stand in the chart of the hours. */
export const HoursLegend = ({ jobs }: { readonly jobs: readonly JobProgress[] }) => (
  <ul class="progress-legend nobullet-list">
    <Key words={hours.hours}>
      <line class="progress-hours" x1="-18" x2="18" y1="0" y2="0" />
    </Key>
    {jobs.some(({ ahead, steps: [start], until }) => ahead.length > 0 || start.day > until) ? (
      <Key words={hours.ahead}>
        <line class="progress-ahead" x1="-18" x2="18" y1="0" y2="0" />
      </Key>
    ) : null}
    {jobs.some(({ expected }) => expected.some(({ outlook }) => outlook.kind !== 'open')) ? (
      <Key words={hours.expected}>
        <line class="progress-expected" x1="-18" x2="10" y1="0" y2="0" />
        <path class="progress-diamond" d="M10-7 17 0 10 7 3 0z" />
      </Key>
    ) : null}
  </ul>
);

const milestone = progressTexts.milestones.legend;

const SHAPES = [
  { words: milestone.reached, outcome: 'reached' },
  { words: milestone.open, outcome: 'on-the-way' },
  { words: milestone.postponed, outcome: 'postponed' },
  { words: milestone.gone, outcome: 'no-longer-relevant' },
] as const;

/** The shapes that stand on the line of milestones. */
export const MilestoneLegend = ({ milestones }: { readonly milestones: readonly MilestoneProgress[] }) => (
  <ul class="progress-legend nobullet-list">
    {SHAPES.filter(({ outcome }) => milestones.some((each) => shapeOf(each) === outcome)).map(
      ({ words, outcome }) => {
        const heldOn = milestones[0]?.date;
        return heldOn === undefined ? null : (
          <Key key={outcome} words={words}>
            <MilestoneMark
              number=""
              told={{ outcome, heldOn }}
              reachedOn={outcome === 'reached' ? heldOn : undefined}
            />
          </Key>
        );
      },
    )}
  </ul>
);

const shapeOf = ({ told }: MilestoneProgress): (typeof SHAPES)[number]['outcome'] => {
  const outcome = told?.outcome;
  return outcome === 'reached' || outcome === 'postponed' || outcome === 'no-longer-relevant'
    ? outcome
    : 'on-the-way';
};
