const FIRST = 24;
const OTHERS = 14;

/** A line of a table: the first cell to the left, the others to the right. */
export const row = (cells: readonly string[]): string =>
  cells.map((cell, place) => (place === 0 ? cell.padEnd(FIRST) : cell.padStart(OTHERS))).join('');

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
