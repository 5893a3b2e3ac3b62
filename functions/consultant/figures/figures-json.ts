import { type Covered, type Figures, REFERENCES, type Told } from '../../../shared/domain/figures/figures.ts';
import { BANDS, GRACE_WORKING_DAYS } from '../../../shared/domain/figures/happenings.ts';
import type { Span } from '../../../shared/domain/figures/months.ts';
import { isSmall, LEAST_PEOPLE } from '../../../shared/domain/figures/small-groups.ts';

type About = { readonly unknown: number; readonly municipality: string };

/** The figures in the form of docs/figures.md. `null` is a number that is not told. */
export const figuresAsJson = (figures: Figures, { unknown, municipality }: About) => ({
  form: 'fleksaftale-figures-2',
  municipality,
  countedOn: figures.day,
  asked: figures.asked,
  leastPeople: LEAST_PEOPLE,
  graceWorkingDays: GRACE_WORKING_DAYS,
  references: { reachedPercent: REFERENCES.reached, goalPercent: REFERENCES.goal },
  moreHours: coveredOr(figures.moreHours, ({ of, count }) => ({ of, count: orNull(count) })),
  moreHoursByStartHours: coveredOr(figures.moreHoursByBand, ({ bands }) => ({
    bands: BANDS.map((band) => ({ band, of: bands[band].of, count: orNull(bands[band].count) })),
  })),
  milestones: coveredOr(figures.milestones, ({ of, reached, onTime }) => ({
    of,
    reached: orNull(reached),
    reachedOnTime: orNull(onTime),
  })),
  followUpsRecordedOnTime: coveredOr(figures.talks, ({ of, count }) => ({ of, count: orNull(count) })),
  daysToBothSignatures: coveredOr(figures.signing, ({ of, medianDays }) => ({
    of,
    median: orNull(medianDays),
  })),
  casesNow: {
    byStatus: figures.standing.statuses.map(({ status, count }) => ({ status, count: orNull(count) })),
    all: orNull(figures.standing.all),
  },
  casesNotCounted: isSmall(unknown) ? null : unknown,
});

const coveredOr = <Figure, Written extends object>(
  figure: Covered<Figure>,
  write: (told: Figure) => Written,
): (Span & Written) | null => (figure === 'too-few' ? null : { ...figure.covers, ...write(figure) });

const orNull = (told: Told): number | null => told ?? null;
