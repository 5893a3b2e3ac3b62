import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const review = readFileSync(join(import.meta.dirname, '../docs/security-review.md'), 'utf8');

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, place) => place + 1);

/** The points of level 2 of the ASVS 4.0.3, by section: those up to a number, or these. */
const LEVEL_2: Readonly<Record<string, number | readonly number[]>> = {
  '1.1': 7,
  '1.2': 4,
  '1.4': [1, 4, 5],
  '1.5': 4,
  '1.6': 4,
  '1.7': 2,
  '1.8': 2,
  '1.9': 2,
  '1.10': 1,
  '1.11': 2,
  '1.12': [2],
  '1.14': 6,
  '2.1': 12,
  '2.2': 3,
  '2.3': 3,
  '2.4': 5,
  '2.5': 7,
  '2.6': 3,
  '2.7': 6,
  '2.8': 7,
  '2.9': 3,
  '2.10': 4,
  '3.1': 1,
  '3.2': 4,
  '3.3': 4,
  '3.4': 5,
  '3.5': 3,
  '3.7': 1,
  '4.1': [1, 2, 3, 5],
  '4.2': 2,
  '4.3': 3,
  '5.1': 5,
  '5.2': 8,
  '5.3': 10,
  '5.4': 3,
  '5.5': 4,
  '6.1': 3,
  '6.2': 6,
  '6.3': 2,
  '6.4': 2,
  '7.1': 4,
  '7.2': 2,
  '7.3': [1, 3, 4],
  '7.4': 3,
  '8.1': 4,
  '8.2': 3,
  '8.3': 8,
  '9.1': 3,
  '9.2': 4,
  '10.2': 2,
  '10.3': 3,
  '11.1': 8,
  '12.1': 3,
  '12.2': 1,
  '12.3': 6,
  '12.4': 2,
  '12.5': 2,
  '12.6': 1,
  '13.1': [1, 3, 4, 5],
  '13.2': [1, 2, 3, 5, 6],
  '13.3': 2,
  '13.4': 2,
  '14.1': 4,
  '14.2': 6,
  '14.3': [2, 3],
  '14.4': 7,
  '14.5': 4,
};
const points = Object.entries(LEVEL_2).flatMap(([section, numbers]) =>
  (typeof numbers === 'number' ? upTo(numbers) : numbers).map((number) => `${section}.${number}`),
);

type Row = { readonly points: readonly string[]; readonly state: string };

/** `2.1.1–2.1.12` names all from the one to the other. */
const pointsIn = (cell: string): readonly string[] =>
  cell.split(', ').flatMap((part) => {
    const [first = '', last = first] = part.split('–');
    const section = first.split('.').slice(0, 2).join('.');
    const [from, to] = [first, last].map((point) => Number(point.split('.')[2]));
    return upTo(to ?? 0)
      .filter((number) => number >= (from ?? 0))
      .map((number) => `${section}.${number}`);
  });

const cellsOf = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim());

const rows: readonly Row[] = review
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map(cellsOf)
  .map((cells) => ({ points: pointsIn(cells[1] ?? ''), state: cells[3] ?? '' }));

/** The summary at the top: how grave, and which points. */
const summary = review
  .split('\n')
  .filter((line) => /^\| (?:high|medium|low) /.test(line))
  .map(cellsOf)
  .flatMap((cells) => pointsIn(cells[2] ?? '').map((point) => `${point} ${cells[1]}`));

describe('the security review', () => {
  it('judges each of the 259 points of level 2 once', () => {
    expect(points).toHaveLength(259);
    expect(rows.flatMap((row) => row.points).toSorted()).toEqual(points.toSorted());
  });

  it('says of each that it is met, not applicable, or open and how grave', () => {
    const states = new Set(['met', 'n/a', 'open, high', 'open, medium', 'open, low']);

    expect(rows.filter(({ state }) => !states.has(state))).toEqual([]);
  });

  it('names everything open in its summary, as grave as it is judged', () => {
    const open = rows
      .filter(({ state }) => state.startsWith('open'))
      .flatMap((row) => row.points.map((point) => `${point} ${row.state.slice('open, '.length)}`));

    expect(summary.toSorted()).toEqual(open.toSorted());
  });
});
