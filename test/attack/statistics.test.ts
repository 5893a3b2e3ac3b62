import { describe, expect, it } from 'vitest';
import { compare, median, quantile } from './statistics.ts';

const spread = (from: number): readonly number[] =>
  Array.from({ length: 300 }, (_, n) => from + ((n * 37) % 100) / 100);

describe('two samples of durations', () => {
  it('that are alike show no difference', () => {
    const { difference, between, longer, p } = compare(spread(10), spread(10));

    expect(difference).toBeCloseTo(0);
    expect(between[0]).toBeLessThanOrEqual(0);
    expect(between[1]).toBeGreaterThanOrEqual(0);
    expect(longer).toBeCloseTo(0.5);
    expect(p).toBeGreaterThan(0.9);
  });

  it('of which one takes a third of a millisecond longer show it', () => {
    const { difference, between, longer, p } = compare(spread(10.33), spread(10));

    expect(difference).toBeCloseTo(0.33);
    expect(between[0]).toBeGreaterThan(0.2);
    expect(longer).toBeGreaterThan(0.7);
    expect(p).toBeLessThan(0.001);
  });

  it('agree with the example of Mann and Whitney’s test that everybody can work out', () => {
    const { longer, p } = compare([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]);

    expect(longer).toBe(0);
    expect(p).toBeCloseTo(0.009, 3);
  });
});

it('a median and a quantile lie between neighbours', () => {
  expect(median([1, 2, 3, 4])).toBe(2.5);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
});
