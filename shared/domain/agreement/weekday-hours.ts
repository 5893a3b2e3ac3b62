import { readWith } from './form-reading.ts';
import { schedule, WEEKDAYS, weeklyHours } from './hours.ts';
import type { Sections } from './sections.ts';
import { type Answers, part } from './typed.ts';

/** Hours a week from the first to the last minute of each fixed day; nothing where the days are agreed as they come. */
export const weekdayHours = (planned: Sections['hours']['schedule']): number | undefined =>
  planned.kind === 'weekdays'
    ? WEEKDAYS.reduce((sum, day) => sum + minutesOf(planned.days[day]), 0) / 60
    : undefined;

const minutesOf = (worked: { readonly from: string; readonly to: string } | undefined): number =>
  worked === undefined ? 0 : minuteOf(worked.to) - minuteOf(worked.from);

const minuteOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

const both = part({ weeklyHours: weeklyHours(), schedule });

/**
 * The hours of the fixed days and the weekly hours, when they are not the same; nothing as long as either cannot be read.
 * A reason to warn, never to refuse: the weeks may differ, or unpaid breaks lie between.
 */
export const hoursApart = (
  answers: Answers,
): { readonly ofDays: number; readonly weekly: number } | undefined => {
  const { value } = readWith(both, answers);
  const ofDays = value === undefined ? undefined : weekdayHours(value.schedule);
  return value === undefined || ofDays === undefined || Math.abs(ofDays - value.weeklyHours) < 0.01
    ? undefined
    : { ofDays, weekly: value.weeklyHours };
};
