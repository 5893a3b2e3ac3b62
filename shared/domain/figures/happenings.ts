import { type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { hoursChanges, hoursOn } from '../follow-up/paid-hours.ts';
import { addWorkingDays, type ClosingDays } from '../calendar/working-days.ts';
import type { CountedAgreement, CountedCase, CountedTalk } from './counted.ts';
import type { Course } from './courses.ts';
import { monthOf } from './months.ts';
import type { Entry } from './small-groups.ts';

/** Hours at start, in bands: at most 5, over 5 to 10, over 10. */
export const BANDS = ['up-to-5', 'over-5-to-10', 'over-10'] as const;
export type Band = (typeof BANDS)[number];

export const bandOf = (hours: number): Band => {
  if (hours <= 5) return 'up-to-5';
  return hours <= 10 ? 'over-5-to-10' : 'over-10';
};

/** Something is on time until so many working days after its day. */
export const GRACE_WORKING_DAYS = 5;

export type Today = { readonly today: CivilDate; readonly closingDays: ClosingDays };

export type Job = Entry & { readonly band: Band; readonly hasMoreHours: boolean };
export type DueMilestone = Entry & { readonly reached: 'on-time' | 'late' | 'not' };
export type DueTalk = Entry & { readonly onTime: boolean };
export type Signing = Entry & { readonly openedOn: CivilDate; readonly signedOn: CivilDate };

/**
 * The course when its first job has begun, in the month it began and in the band of its first hours. The hours now are those of
 * the last job that has begun.
 */
export const jobOf = (course: Course, today: CivilDate): readonly Job[] => {
  const begun = course.cases.flatMap((counted) => {
    const [first] = counted.agreements;
    return first === undefined || first.start > today ? [] : { counted, first };
  });
  const [beginning, now] = [begun[0], begun.at(-1)];
  if (beginning === undefined || now === undefined) return [];
  const { paidHours, start } = beginning.first;
  return [
    {
      ...entry(course, start),
      band: bandOf(paidHours),
      hasMoreHours: hoursIn(now.counted, now.first, lastDay(now.counted, today)) > paidHours,
    },
  ];
};

/** Paid hours a week on a day, by the rule that holds everywhere. */
const hoursIn = ({ agreements, talks }: CountedCase, first: CountedAgreement, day: CivilDate): number => {
  const agreed = agreements.map(({ from, start, paidHours }, amendment) => ({
    from: amendment === 0 ? start : from,
    paidHours,
    amendment,
  }));
  const recorded = talks.flatMap(({ recorded: told }) =>
    told?.paidHours === undefined ? [] : [{ ...told.paidHours, heldOn: told.heldOn }],
  );
  return hoursOn(hoursChanges(agreed, recorded), day) ?? first.paidHours;
};

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** Today, or the day the job ended. */
const lastDay = ({ endedOn }: CountedCase, today: CivilDate): CivilDate =>
  endedOn !== undefined && endedOn < today ? endedOn : today;

/**
 * The milestones whose days have passed while their job went on, in the months of their days: those of the agreement as it
 * stands, and those that were reached before an amendment left them out. One that is no longer relevant is left out. One that
 * was reached before its day counts from that day on too.
 */
export const milestonesOf = (course: Course, now: Today): readonly DueMilestone[] =>
  course.cases.flatMap((counted) => milestonesIn(course, counted, now));

const milestonesIn = (
  course: Course,
  counted: CountedCase,
  { today, closingDays }: Today,
): readonly DueMilestone[] => {
  const latest = new Set(counted.agreements.at(-1)?.milestones.map(({ key }) => key));
  const dates = new Map(
    counted.agreements.flatMap(({ milestones }) => milestones.map(({ key, date }) => [key, date] as const)),
  );
  const until = lastDay(counted, today);
  return [...dates].flatMap(([key, date]) => {
    const told = outcomesOf(counted, key);
    const reachedOn = told.filter(({ outcome }) => outcome === 'reached').map(({ heldOn }) => heldOn);
    const isGone = !latest.has(key) || told.some(({ outcome }) => outcome === 'no-longer-relevant');
    if (date > until || (isGone && reachedOn.length === 0)) return [];
    const [first] = reachedOn.toSorted(compare);
    return [{ ...entry(course, date), reached: reachedWhen(date, first, closingDays) }];
  });
};

const outcomesOf = ({ talks }: CountedCase, wanted: string) =>
  talks.flatMap(({ recorded }) =>
    recorded === undefined
      ? []
      : recorded.milestones
          .filter(({ key }) => key === wanted)
          .map(({ outcome }) => ({ outcome, heldOn: recorded.heldOn })),
  );

const reachedWhen = (
  date: CivilDate,
  reachedOn: CivilDate | undefined,
  closingDays: ClosingDays,
): DueMilestone['reached'] => {
  if (reachedOn === undefined) return 'not';
  return reachedOn <= lastOnTime(date, closingDays) ? 'on-time' : 'late';
};

/** The talks that were to be held, in the months of their days: recorded, or the time for it has passed. */
export const talksOf = (course: Course, { today, closingDays }: Today): readonly DueTalk[] =>
  course.cases
    .flatMap(({ talks }) => talks)
    .flatMap((talk) => {
      const onTime = isOnTime(talk, closingDays);
      if (talk.dropped || (!onTime && lastOnTime(talk.due, closingDays) >= today)) return [];
      // A talk that was recorded before its day counts when the day has come.
      return talk.due > today ? [] : [{ ...entry(course, talk.due), onTime }];
    });

const isOnTime = ({ due, recorded }: CountedTalk, closingDays: ClosingDays): boolean =>
  recorded !== undefined && recorded.recordedOn <= lastOnTime(due, closingDays);

/** Each case in the month both had signed its first agreement. */
export const signingOf = (course: Course): readonly Signing[] =>
  course.cases.flatMap(({ openedOn, agreements: [first] }) =>
    first === undefined ? [] : { ...entry(course, first.signedOn), openedOn, signedOn: first.signedOn },
  );

/** From the day the case was opened until both had signed. */
export const daysOf = ({ openedOn, signedOn }: Signing): number => daysBetween(openedOn, signedOn);

const entry = ({ person }: Course, on: CivilDate): Entry => ({ month: monthOf(on), person });

const known = new WeakMap<ClosingDays, Map<CivilDate, CivilDate>>();

/** Reckoned once for each day: thousands of talks are due on the same few. */
const lastOnTime = (date: CivilDate, closingDays: ClosingDays): CivilDate => {
  const days = known.get(closingDays) ?? new Map<CivilDate, CivilDate>();
  known.set(closingDays, days);
  const last = days.get(date) ?? addWorkingDays(date, GRACE_WORKING_DAYS, closingDays);
  days.set(date, last);
  return last;
};
