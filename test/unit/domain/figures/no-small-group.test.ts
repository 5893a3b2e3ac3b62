import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../shared/domain/case/status.ts';
import type { CountedCase } from '../../../../shared/domain/figures/counted.ts';
import { type Figures, figuresOf } from '../../../../shared/domain/figures/figures.ts';
import {
  BANDS,
  jobOf,
  milestonesOf,
  signingOf,
  talksOf,
} from '../../../../shared/domain/figures/happenings.ts';
import { isIn, type Month, month, monthsIn, type Span } from '../../../../shared/domain/figures/months.ts';
import { coursesOf } from '../../../../shared/domain/figures/courses.ts';
import { anyCountedCases, manyJobs } from '../../../builders/counted-cases.ts';
import { day } from '../../../builders/answers.ts';

const aMonth = (text: string): Month => {
  const found = month(text);
  if (found === undefined) throw new RangeError(text);
  return found;
};

const NOW = { today: day('2026-11-15'), closingDays: [] };
const YEAR: Span = { from: aMonth('2025-12'), to: aMonth('2026-11') };
const MONTHS = monthsIn(YEAR);
const PERIODS: readonly Span[] = MONTHS.flatMap((from) =>
  MONTHS.filter((to) => from <= to).map((to) => ({ from, to })),
);

/** A place in the table that the figures are sums of, by month and group, with who is in it: who asks knows the table alone. */
type Cell<Group> = Group & { readonly month: Month; readonly people: readonly string[] };
/** Which cells a number that is told is the sum of, as bits. */
type Cells = bigint;
type Known = { readonly number: number; readonly cells: Cells };
type Told<Group> = {
  readonly covers: Span;
  readonly number: number | undefined;
  readonly is: (group: Group) => boolean;
};

const cellsOf = <Group>(
  groups: readonly Group[],
  happened: readonly (NoInfer<Group> & { readonly month: Month; readonly person: string })[],
  isSame: (one: NoInfer<Group>, other: NoInfer<Group>) => boolean,
): readonly Cell<Group>[] =>
  MONTHS.flatMap((of) =>
    groups.map((group) => ({
      ...group,
      month: of,
      people: happened.flatMap((one) => (one.month === of && isSame(one, group) ? one.person : [])),
    })),
  );

const bitsOf = <Of>(all: readonly Of[], is: (one: Of) => boolean): Cells =>
  all.reduce((bits, one, place) => (is(one) ? bits | (1n << BigInt(place)) : bits), 0n);
const peopleIn = (all: readonly { readonly people: readonly string[] }[], bits: Cells): readonly string[] =>
  all.flatMap(({ people }, place) => ((bits >> BigInt(place)) % 2n === 1n ? people : []));

const knownOf = <Group>(all: readonly Cell<Group>[], told: readonly Told<Group>[]): readonly Known[] =>
  told.flatMap(({ covers, number, is }) => {
    const cells = bitsOf(all, (cell) => isIn(covers, cell.month) && is(cell));
    return number === undefined ? [] : { number, cells };
  });

const MOST_KNOWN = 1_500;

/**
 * All that can be worked out by adding what is apart and subtracting what is within, again and again. Where a number is 0
 * every cell of it is known to be empty, and is left out of the others.
 */
const workedOut = (known: readonly Known[]): ReadonlySet<Cells> => {
  const empty = known.reduce((bits, { number, cells }) => (number === 0 ? bits | cells : bits), 0n);
  const found = new Set(known.map(({ cells }) => cells & ~empty));
  for (let size = 0; size < found.size && found.size < MOST_KNOWN; ) {
    size = found.size;
    const now = [...found];
    for (const one of now) {
      for (const other of now) {
        if (found.size > MOST_KNOWN) break;
        if ((one & other) === other) found.add(one ^ other);
        if ((one & other) === 0n) found.add(one | other);
      }
    }
  }
  return found;
};

type Table = {
  readonly all: readonly { readonly people: readonly string[] }[];
  readonly known: readonly Known[];
};

const smallGroups = ({ all, known }: Table): readonly number[] =>
  [...workedOut(known)]
    .map((cells) => new Set(peopleIn(all, cells)).size)
    .filter((people) => people > 0 && people < 5);

const wronglyTold = ({ all, known }: Table): readonly Known[] =>
  known.filter(({ number, cells }) => number !== peopleIn(all, cells).length);

const shownOf = (figures: Figures) => ({
  all: figures.moreHours === 'too-few' ? [] : [figures.moreHours],
  bands: figures.moreHoursByBand === 'too-few' ? [] : [figures.moreHoursByBand],
  milestones: figures.milestones === 'too-few' ? [] : [figures.milestones],
  talks: figures.talks === 'too-few' ? [] : [figures.talks],
  signing: figures.signing === 'too-few' ? [] : [figures.signing],
});

const anything = (): boolean => true;

/** Of each figure the table it is summed from, and everything that is told of it in every period. */
const everythingTold = (cases: readonly CountedCase[]): readonly [Table, Table, Table, Table] => {
  const shown = PERIODS.map((period) => shownOf(figuresOf(cases, period, NOW)));
  const jobs = cellsOf(
    BANDS.flatMap((band) => [true, false].map((hasMoreHours) => ({ band, hasMoreHours }))),
    coursesOf(cases).flatMap((course) => jobOf(course, NOW.today)),
    (one, other) => one.band === other.band && one.hasMoreHours === other.hasMoreHours,
  );
  const milestones = cellsOf(
    (['on-time', 'late', 'not'] as const).map((reached) => ({ reached })),
    coursesOf(cases).flatMap((course) => milestonesOf(course, NOW)),
    (one, other) => one.reached === other.reached,
  );
  const talks = cellsOf(
    [true, false].map((onTime) => ({ onTime })),
    coursesOf(cases).flatMap((course) => talksOf(course, NOW)),
    (one, other) => one.onTime === other.onTime,
  );
  const signings = cellsOf([{}], coursesOf(cases).flatMap(signingOf), anything);
  return [
    {
      all: jobs,
      known: knownOf(
        jobs,
        shown.flatMap(({ all, bands }) => [
          ...all.flatMap(({ covers, of, count }) => [
            { covers, number: of, is: anything },
            { covers, number: count, is: ({ hasMoreHours }: { hasMoreHours: boolean }) => hasMoreHours },
          ]),
          ...bands.flatMap(({ covers, bands: shares }) =>
            BANDS.flatMap((wanted) => [
              { covers, number: shares[wanted].of, is: ({ band }: (typeof jobs)[number]) => band === wanted },
              {
                covers,
                number: shares[wanted].count,
                is: ({ band, hasMoreHours }: (typeof jobs)[number]) => band === wanted && hasMoreHours,
              },
            ]),
          ),
        ]),
      ),
    },
    {
      all: milestones,
      known: knownOf(
        milestones,
        shown.flatMap(({ milestones: told }) =>
          told.flatMap(({ covers, of, reached, onTime }) => [
            { covers, number: of, is: anything },
            { covers, number: reached, is: (cell: (typeof milestones)[number]) => cell.reached !== 'not' },
            { covers, number: onTime, is: (cell: (typeof milestones)[number]) => cell.reached === 'on-time' },
          ]),
        ),
      ),
    },
    {
      all: talks,
      known: knownOf(
        talks,
        shown.flatMap(({ talks: told }) =>
          told.flatMap(({ covers, of, count }) => [
            { covers, number: of, is: anything },
            { covers, number: count, is: ({ onTime }: (typeof talks)[number]) => onTime },
          ]),
        ),
      ),
    },
    {
      all: signings,
      known: knownOf(
        signings,
        shown.flatMap(({ signing }) =>
          signing.map(({ covers, of }) => ({ covers, number: of, is: anything })),
        ),
      ),
    },
  ];
};

const standingTold = (cases: readonly CountedCase[], { standing }: Figures): Table => {
  const told = new Map(standing.statuses.map(({ status, count }) => [status, count]));
  const all = STATUSES.map((wanted) => ({
    wanted,
    people: coursesOf(cases).flatMap(({ last, person }) => (last.status === wanted ? person : [])),
  }));
  const numbers = STATUSES.map((wanted) => (told.has(wanted) ? told.get(wanted) : 0));
  return {
    all,
    known: [
      ...numbers.flatMap((number, place) =>
        number === undefined ? [] : { number, cells: 1n << BigInt(place) },
      ),
      ...(standing.all === undefined ? [] : [{ number: standing.all, cells: bitsOf(all, anything) }]),
    ],
  };
};

const isBig = (count: number) => count === 0 || count >= 5;

const LONG = 120_000;

describe('what is told of small groups', () => {
  it(
    'is never a group of 1 to 4, of any period nor by adding and subtracting any of them',
    () => {
      fc.assert(
        fc.property(anyCountedCases(90), (cases) => {
          for (const table of everythingTold(cases)) {
            expect(wronglyTold(table)).toEqual([]);
            expect(smallGroups(table)).toEqual([]);
          }
        }),
        { numRuns: 25, endOnFailure: true },
      );
    },
    LONG,
  );

  it(
    'is never a group of 1 to 4 where there are many, and the bands are told of other months than everybody',
    () => {
      fc.assert(
        fc.property(manyJobs, (cases) => {
          const [jobs] = everythingTold(cases);

          expect(wronglyTold(jobs)).toEqual([]);
          expect(smallGroups(jobs)).toEqual([]);
        }),
        { numRuns: 40, endOnFailure: true },
      );
    },
    LONG,
  );

  it('is never a status of 1 to 4 cases, nor by subtracting from the sum', () => {
    fc.assert(
      fc.property(anyCountedCases(60), (cases) => {
        const table = standingTold(cases, figuresOf(cases, YEAR, NOW));

        expect(wronglyTold(table)).toEqual([]);
        expect(smallGroups(table)).toEqual([]);
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('is told as soon as it can be: five who have more hours and five who have not', () => {
    fc.assert(
      fc.property(anyCountedCases(90), (cases) => {
        const jobs = coursesOf(cases).flatMap((course) => jobOf(course, NOW.today));
        const more = jobs.filter(({ hasMoreHours }) => hasMoreHours).length;
        const { moreHours } = figuresOf(cases, YEAR, NOW);

        if (isBig(more) && isBig(jobs.length - more)) {
          expect(moreHours).toMatchObject({ of: jobs.length, count: more });
        } else if (isBig(jobs.length)) {
          expect(moreHours).toMatchObject({ of: jobs.length, count: undefined });
        } else {
          expect(moreHours).toBe('too-few');
        }
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });
});
