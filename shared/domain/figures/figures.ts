import type { CivilDate } from '../calendar/civil-date.ts';
import { type Status, STATUSES } from '../case/status.ts';
import type { CountedCase } from './counted.ts';
import { type Course, coursesOf } from './courses.ts';
import {
  type Band,
  BANDS,
  daysOf,
  type DueMilestone,
  type Job,
  jobOf,
  milestonesOf,
  type Signing,
  signingOf,
  talksOf,
  type Today,
} from './happenings.ts';
import { monthOf, type Span } from './months.ts';
import {
  coveredBy,
  entriesIn,
  type Entry,
  isSmall,
  monthByMonth,
  sum,
  untold,
  wholeSpans,
} from './small-groups.ts';

/** Percent with more hours: what Stevns had reached in 2018, and the country in 2020; and the goal. */
export const REFERENCES = { reached: 21, goal: 35 } as const;

/** A number of people or of what they did; nothing where it is not told because it would show a small group. */
export type Told = number | undefined;
export type Share = { readonly of: number; readonly count: Told };

/** A figure with the months it covers, or that there are too few people to tell it. */
export type Covered<Figure> = (Figure & { readonly covers: Span }) | 'too-few';

type ReachedMilestones = { readonly of: number; readonly reached: Told; readonly onTime: Told };
type SigningTime = { readonly of: number; readonly medianDays: number | undefined };

export type Figures = {
  readonly asked: Span;
  readonly day: CivilDate;
  /** People with more paid hours now than at the start of their first job, among those whose first job began. */
  readonly moreHours: Covered<Share>;
  readonly moreHoursByBand: Covered<{ readonly bands: Readonly<Record<Band, Share>> }>;
  readonly milestones: Covered<ReachedMilestones>;
  /** Talks recorded on time. */
  readonly talks: Covered<Share>;
  /** The median of days from invitation to both signatures. */
  readonly signing: Covered<SigningTime>;
  /** Where the cases stand now, of each course the last one; statuses that none is in are left out. */
  readonly standing: {
    readonly statuses: readonly { readonly status: Status; readonly count: Told }[];
    readonly all: Told;
  };
};

/**
 * The figures of a period. Each is told in whole spans of months, so that no period, and no difference between two, is about
 * fewer than 5 people (decision 0025).
 */
export const figuresOf = (cases: readonly CountedCase[], asked: Span, now: Today): Figures => {
  const { today } = now;
  const courses = coursesOf(cases);
  const of = <Happening extends Entry, Figure>(
    entries: readonly Happening[],
    ways: readonly Way<Happening, Figure>[],
  ): Covered<Figure> =>
    tellIn(asked, entries, chosenWay(entries, ways, monthByMonth(entries, monthOf(today))));
  return {
    asked,
    day: today,
    ...moreHours(
      courses.flatMap((course) => jobOf(course, today)),
      asked,
      today,
    ),
    milestones: of(
      courses.flatMap((course) => milestonesOf(course, now)),
      MILESTONE_WAYS,
    ),
    talks: of(
      courses.flatMap((course) => talksOf(course, now)),
      waysOf(({ onTime }) => onTime),
    ),
    signing: of(courses.flatMap(signingOf), SIGNING_WAYS),
    standing: standing(courses),
  };
};

/** How a figure may be told: the groups it parts people into, none of which may be small, and what is told then. */
type Way<Happening, Figure> = {
  readonly groupOf: (one: Happening) => string;
  readonly tell: (within: readonly Happening[]) => Figure;
};

type Chosen<Happening, Figure> = Pick<Way<Happening, Figure>, 'tell'> & { readonly whole: readonly Span[] };

/** The first way that has whole spans: one and the same for every period. */
const chosenWay = <Happening extends Entry, Figure>(
  entries: readonly Happening[],
  ways: readonly Way<Happening, Figure>[],
  units: readonly Span[],
): Chosen<Happening, Figure> | undefined => {
  for (const { groupOf, tell } of ways) {
    const grouped = entries.map((one) => ({ month: one.month, person: one.person, group: groupOf(one) }));
    const whole = wholeSpans(grouped, units);
    if (whole !== undefined) return { tell, whole };
  }
  return undefined;
};

const tellIn = <Happening extends Entry, Figure>(
  asked: Span,
  entries: readonly Happening[],
  chosen: Chosen<Happening, Figure> | undefined,
): Covered<Figure> => {
  if (chosen === undefined) return 'too-few';
  const covers = coveredBy(chosen.whole, asked);
  return { ...chosen.tell(entriesIn(entries, covers)), covers };
};

const together = (): string => 'all';

/** How many are so, and else of how many alone. */
const waysOf = <Happening>(is: (one: Happening) => boolean): readonly Way<Happening, Share>[] => [
  {
    groupOf: (one) => String(is(one)),
    tell: (within) => ({ of: within.length, count: within.filter(is).length }),
  },
  { groupOf: together, tell: (within) => ({ of: within.length, count: undefined }) },
];

const MILESTONE_WAYS: readonly Way<DueMilestone, ReachedMilestones>[] = [
  {
    groupOf: ({ reached }) => reached,
    tell: (due) => ({
      of: due.length,
      reached: due.filter(isReached).length,
      onTime: due.filter(({ reached }) => reached === 'on-time').length,
    }),
  },
  {
    groupOf: (one) => String(isReached(one)),
    tell: (due) => ({ of: due.length, reached: due.filter(isReached).length, onTime: undefined }),
  },
  { groupOf: together, tell: (due) => ({ of: due.length, reached: undefined, onTime: undefined }) },
];

const isReached = ({ reached }: DueMilestone): boolean => reached !== 'not';

const SIGNING_WAYS: readonly Way<Signing, SigningTime>[] = [
  {
    groupOf: together,
    tell: (signings) => ({
      of: signings.length,
      medianDays: medianOf(signings.map(daysOf)),
    }),
  },
];

type MoreHours = Pick<Figures, 'moreHours' | 'moreHoursByBand'>;

/**
 * Of everybody, and by band. A span of the bands is made of whole spans of everybody, so that one subtracted from the other is
 * whole. Where a band is too small for that, the bands are told of all the time there is, and no other period.
 */
const moreHours = (jobs: readonly Job[], asked: Span, today: CivilDate): MoreHours => {
  const all = chosenWay(jobs, waysOf(hasMoreHours), monthByMonth(jobs, monthOf(today)));
  if (all === undefined) return { moreHours: 'too-few', moreHoursByBand: 'too-few' };
  const byBand =
    chosenWay(jobs, [BY_BAND_AND_OUTCOME], all.whole) ??
    chosenWay(jobs, [BY_BAND], [joinedUp(all.whole, asked)]);
  return { moreHours: tellIn(asked, jobs, all), moreHoursByBand: tellIn(asked, jobs, byBand) };
};

const hasMoreHours = ({ hasMoreHours: has }: Job): boolean => has;

const joinedUp = (whole: readonly Span[], asked: Span): Span => ({
  from: whole[0]?.from ?? asked.from,
  to: whole.at(-1)?.to ?? asked.to,
});

type Bands = { readonly bands: Readonly<Record<Band, Share>> };

const BY_BAND_AND_OUTCOME: Way<Job, Bands> = {
  groupOf: (job) => `${job.band} ${String(job.hasMoreHours)}`,
  tell: (jobs) => ({ bands: inBands((band) => bandShare(jobs, band)) }),
};

/** A band's count that could be worked out from everybody's, and would be small, is not told either. */
const BY_BAND: Way<Job, Bands> = {
  groupOf: ({ band }) => band,
  tell: (jobs) => {
    const hidden = untold(
      BANDS.map((band) => {
        const { of, count } = bandShare(jobs, band);
        return [count, of - count];
      }),
    );
    return {
      bands: inBands((band) => {
        const share = bandShare(jobs, band);
        return hidden.has(BANDS.indexOf(band)) ? { ...share, count: undefined } : share;
      }),
    };
  },
};

const bandShare = (jobs: readonly Job[], wanted: Band) => {
  const own = jobs.filter(({ band }) => band === wanted);
  return { of: own.length, count: own.filter(hasMoreHours).length };
};

const inBands = (share: (band: Band) => Share): Bands['bands'] => ({
  'up-to-5': share('up-to-5'),
  'over-5-to-10': share('over-5-to-10'),
  'over-10': share('over-10'),
});

/** Whole days; of an even number the lower of the two in the middle. */
const medianOf = (days: readonly number[]): number | undefined =>
  days.toSorted((one, other) => one - other)[Math.ceil(days.length / 2) - 1];

/** A citizen stands where the last case does: so nobody is in two statuses, and a count of cases is one of people. */
const standing = (courses: readonly Course[]): Figures['standing'] => {
  const counts = STATUSES.map((status) => courses.filter(({ last }) => last.status === status).length);
  const hidden = untold(counts.map((count) => [count]));
  const unknown = sum([...hidden].map((place) => counts[place] ?? 0));
  return {
    statuses: STATUSES.flatMap((status, place) => {
      const count = counts[place] ?? 0;
      if (count === 0) return [];
      return { status, count: hidden.has(place) ? undefined : count };
    }),
    all: isSmall(unknown) ? undefined : courses.length,
  };
};
