/** Two samples of durations, and whether somebody with a stopwatch could tell one from the other. */
export type Compared = {
  readonly medians: readonly [number, number];
  readonly p95: readonly [number, number];
  /** Difference of the medians with its 99 % interval, by resampling. */
  readonly difference: number;
  readonly between: readonly [number, number];
  /** Chance that a duration of the one is longer than one of the other; 0.5 tells nothing (Mann–Whitney). */
  readonly longer: number;
  /** Two-sided, by the normal approximation with the correction for ties. */
  readonly p: number;
};

const RESAMPLES = 2_000;

export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const [below = 0, above = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A source of chance that is the same every time, so that a printed interval can be had again. */
const chance = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

const resampled = (values: readonly number[], random: () => number): readonly number[] =>
  values.map(() => values[Math.floor(random() * values.length)] ?? 0);

/** The probability beyond `z` on both sides of the normal distribution (Abramowitz and Stegun 26.2.17). */
const beyond = (z: number): number => {
  const at = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * at);
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.min(1, 2 * tail * (Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI)));
};

/** Ranks from 1, ties at their mean, and the sum of t³ − t over the ties. */
const ranksOf = (values: readonly number[]) => {
  const order = values
    .map((value, place) => ({ value, place }))
    .toSorted((one, other) => one.value - other.value);
  const ranks = Array<number>(values.length).fill(0);
  let ties = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { place } of order.slice(from, to)) ranks[place] = (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks, ties };
};

export const compare = (one: readonly number[], other: readonly number[]): Compared => {
  const [n, m] = [one.length, other.length];
  const { ranks, ties } = ranksOf([...one, ...other]);
  const sum = ranks.slice(0, n).reduce((total, rank) => total + rank, 0);
  const u = sum - (n * (n + 1)) / 2;
  const all = n + m;
  const spread = Math.sqrt(((n * m) / 12) * (all + 1 - ties / (all * (all - 1))));
  const random = chance(1);
  const differences = Array.from(
    { length: RESAMPLES },
    () => median(resampled(one, random)) - median(resampled(other, random)),
  );
  return {
    medians: [median(one), median(other)],
    p95: [quantile(one, 0.95), quantile(other, 0.95)],
    difference: median(one) - median(other),
    between: [quantile(differences, 0.005), quantile(differences, 0.995)],
    longer: u / (n * m),
    p: spread === 0 ? 1 : beyond((u - (n * m) / 2) / spread),
  };
};
