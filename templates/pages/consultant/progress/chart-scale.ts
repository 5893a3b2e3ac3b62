import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
} from '../../../../shared/domain/calendar/civil-date.ts';
import type { JobProgress } from '../../../../shared/domain/progress/job-progress.ts';

/** The days a chart shows, and where each of them lies. */
export type TimeScale = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** From 0 at the first day to 100 at the last. */
  readonly at: (day: CivilDate) => number;
  /** First days of months that are written below, a few of them. */
  readonly ticks: readonly CivilDate[];
};

const LEAST_DAYS = 60;
const MOST_TICKS = 6;
const TICK_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];
/** So near the last day a tick's words would stand out over the edge. */
const EDGE = 96;

/** From the start of the first job, or today while that lies ahead, to the last day that anything is told of, today at least. */
export const timeScaleOf = (jobs: readonly JobProgress[], today: CivilDate): TimeScale => {
  const days = [today, ...jobs.flatMap(daysIn)].toSorted();
  const starts = jobs.map(({ steps: [start] }) => start.day);
  const from = [today, ...starts].toSorted()[0] ?? today;
  const last = days.at(-1) ?? today;
  const span = Math.max(LEAST_DAYS, daysBetween(from, last));
  const at = (day: CivilDate): number =>
    Math.min(100, Math.max(0, Math.round((10_000 * daysBetween(from, day)) / span) / 100));
  return { from, to: addDays(from, span), at, ticks: ticksBetween(from, addDays(from, span), at) };
};

const daysIn = ({ steps, ahead, expected, milestones, until, ended }: JobProgress): readonly CivilDate[] => [
  ...[...steps, ...ahead].map(({ day }) => day),
  ...milestones.map(({ date }) => date),
  ...(ended ? [until] : []),
  ...expected.flatMap(({ outlook }) => {
    if (outlook.kind === 'open') return [];
    return outlook.kind === 'more-hours' ? [outlook.by] : [outlook.lookAgain];
  }),
];

const ticksBetween = (from: CivilDate, to: CivilDate, at: TimeScale['at']): readonly CivilDate[] => {
  const months = monthsBetween(from, to);
  const all = TICK_MONTHS.map((step) => months.filter((month) => monthNumber(month) % step === 0));
  return (all.find((ticks) => ticks.length <= MOST_TICKS) ?? []).filter((month) => at(month) <= EDGE);
};

const monthsBetween = (from: CivilDate, to: CivilDate): readonly CivilDate[] => {
  const first = addDays(from, 1 - Number(from.slice(8)));
  const months: CivilDate[] = [];
  for (let month = first; month <= to; month = addMonths(month, 1)) if (month >= from) months.push(month);
  return months;
};

const monthNumber = (day: CivilDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const STEPS = [0.5, 1, 2, 5, 10];
const MOST_LINES = 5;
/** What is left free over the highest hours. */
const ROOM = 1.15;

/** The hours at which a line lies across the chart, from 0 up; the last is the top. */
export const hourLines = (hours: readonly number[]): readonly number[] => {
  const most = Math.max(1, ...hours) * ROOM;
  const step = STEPS.find((each) => most / each <= MOST_LINES) ?? 10;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, place) => place * step);
};

/**
 * In which row each of some places goes, in order, so that two in one row are at least `apart` from each other: the lowest
 * that is free.
 */
export const rowsApart = (places: readonly number[], apart: number): readonly number[] => {
  const lastIn: number[] = [];
  return places.map((place) => {
    const free = lastIn.findIndex((last) => place - last >= apart);
    const row = free === -1 ? lastIn.length : free;
    lastIn[row] = place;
    return row;
  });
};
