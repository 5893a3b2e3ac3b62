import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../../shared/domain/calendar/civil-date.ts';
import { jobProgress } from '../../../../shared/domain/progress/job-progress.ts';
import {
  hourLines,
  rowsApart,
  timeScaleOf,
} from '../../../../templates/pages/consultant/progress/chart-scale.ts';
import { day } from '../../../builders/answers.ts';
import { aJob, openOutlook } from '../../../builders/jobs.ts';

const START = day('2027-02-15');
const OPEN = openOutlook();

const scaleAfter = (days: number) => {
  const today = addDays(START, days);
  const { file, contents } = aJob({
    start: START,
    first: { paidHours: 6, outlook: OPEN, milestones: [['Første', addDays(START, 30)]] },
  });
  const progress = jobProgress(file, { contents, talks: [], today }) ?? expect.unreachable();
  return { today, scale: timeScaleOf([progress], today) };
};

describe('the days along a chart', () => {
  it('hold the start, today and all that is told, in order, and a few months that are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 4000 }), (days) => {
        const { today, scale } = scaleAfter(days);

        for (const each of [START, today, addDays(START, 30)]) {
          expect(each >= scale.from && each <= scale.to).toBe(true);
        }
        expect(scale.at(scale.from)).toBe(0);
        expect(scale.at(scale.to)).toBe(100);
        expect(scale.at(addMonths(START, 1))).toBeGreaterThan(scale.at(START));
        expect(scale.ticks.length).toBeGreaterThan(0);
        expect(scale.ticks.length).toBeLessThanOrEqual(6);
        for (const tick of scale.ticks) expect(tick).toMatch(/-01$/);
      }),
    );
  });
});

describe('the hours up a chart', () => {
  it('leave room over the highest, in few lines', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 148 }), { minLength: 1 }), (quarters) => {
        const hours = quarters.map((quarter) => quarter / 4);
        const lines = hourLines(hours);

        expect(lines[0]).toBe(0);
        expect(lines.at(-1)).toBeGreaterThan(Math.max(...hours));
        expect(lines.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('the rows of what stands close together', () => {
  it('never hold two that touch, and are as few as they can be', () => {
    const places = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 18 });
    fc.assert(
      fc.property(places, (any) => {
        const sorted = any.toSorted((one, other) => one - other);
        const rows = rowsApart(sorted, 10);

        for (const [place, along] of sorted.entries()) {
          const before = sorted.filter((_, other) => other < place && rows[other] === rows[place]);
          for (const each of before) expect(along - each).toBeGreaterThanOrEqual(10);
        }
        const closest = Math.max(
          0,
          ...sorted.map((along) => sorted.filter((each) => each <= along && along - each < 10).length),
        );
        expect(new Set(rows).size).toBe(closest);
      }),
    );
  });
});
