import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computedPaidHours } from '../../../../shared/domain/agreement/working-time.ts';

const quarters = fc.integer({ min: 1, max: 148 });
const percents = fc.integer({ min: 1, max: 100 });

describe('paid hours', () => {
  it.each([
    [10, 50, 5],
    [7, 100, 7],
    [20, 50, 10],
    [8, 75, 6],
    [7.25, 33, 2.39],
    [0.25, 50, 0.13],
    [37, 100, 37],
  ])('of %d hours at %i %% are %d', (hours, percent, paid) => {
    expect(computedPaidHours(hours, percent)).toBe(paid);
  });

  it('are presence times intensity in exact arithmetic, rounded half up to hundredths', () => {
    fc.assert(
      fc.property(quarters, percents, (quarterHours, percent) => {
        // In ten-thousandths of an hour: a quarter is 2500 of them, and a percent takes a hundredth.
        const exact = BigInt(quarterHours) * 25n * BigInt(percent);
        const hundredths = (exact + 50n) / 100n;

        expect(computedPaidHours(quarterHours / 4, percent)).toBe(Number(hundredths) / 100);
      }),
      { numRuns: 1000 },
    );
  });

  it('are never more than the hours at work, and never fewer at a higher intensity', () => {
    fc.assert(
      fc.property(quarters, percents, percents, (quarterHours, one, other) => {
        const hours = quarterHours / 4;
        const [lower, higher] = one < other ? [one, other] : [other, one];

        expect(computedPaidHours(hours, higher)).toBeLessThanOrEqual(hours);
        expect(computedPaidHours(hours, lower)).toBeLessThanOrEqual(computedPaidHours(hours, higher));
        expect(computedPaidHours(hours, 100)).toBe(hours);
      }),
    );
  });

  it('have at most two decimals, so that no sum of them shows a stray digit', () => {
    fc.assert(
      fc.property(quarters, percents, (quarterHours, percent) => {
        expect(String(computedPaidHours(quarterHours / 4, percent))).toMatch(/^\d{1,2}(?:\.\d{1,2})?$/);
      }),
    );
  });
});
