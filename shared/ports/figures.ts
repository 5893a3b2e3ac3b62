import type { CountedCase } from '../domain/figures/counted.ts';

/** What the figures are counted from. */
export type CountedCases = {
  readonly cases: readonly CountedCase[];
  /** Cases of which not everything is known that the figures need: they were written before figures were. None of them is counted. */
  readonly unknown: number;
};

/** Every case as the figures read it, in one reading. It may lag a second behind what was just written. */
export type FigureSource = { readonly counted: () => Promise<CountedCases> };
