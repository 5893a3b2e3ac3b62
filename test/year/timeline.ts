import { type Day, danish, eightOn, HOUR, plusDays } from './calendar.ts';
import type { LeavePlan } from './leave-plans.ts';
import { ACTS_HOUR, isDown, isMailDown, LEAVES_HOUR, type Life, type Rhythm, type Year } from './lives.ts';

export type Act =
  | 'open'
  | 'employer-signs'
  | 'citizen-signs'
  | 'amend'
  | 'employer-amends'
  | 'citizen-amends'
  | 'cancel-amendment'
  | 'hand-over'
  | 'choose-rhythm'
  | 'end';

export type Step = {
  readonly at: number;
  readonly life: Life;
  readonly act: Act;
  /** How often regular talks are held from now on, where that is what is chosen. */
  readonly rhythm?: Rhythm;
};

/** Somebody names, changes or stops a stand-in. */
export type LeaveStep = {
  readonly at: number;
  readonly leave: LeavePlan;
  readonly act: 'name-stand-in' | 'change-stand-in' | 'take-back';
  /** The leave's first day: the one that was meant, or the day on which it could be named at last. */
  readonly from: Day;
};

const MINUTE = 60_000;
const ACTS_MINUTE = 20 * MINUTE;

/** When somebody gets in on `day`, or on the first day after it on which the service is up. */
export const actAt = (year: Year, day: Day, hour: number): number => {
  const at = eightOn(day) + (hour - 8) * HOUR;
  return isDown(year, at) || isMailDown(year, at) ? actAt(year, plusDays(day, 1), hour) : at + ACTS_MINUTE;
};

/** What the people of one agreement want to do, and when; whether it is possible then is for each side to tell. */
const stepsOf = (year: Year, life: Life): readonly Step[] => {
  const steps: Step[] = [];
  const add = (act: Act, day: Day): Day => {
    const at = actAt(year, day, ACTS_HOUR);
    steps.push({ at, life, act });
    return danish(at).day;
  };
  const opened = add('open', life.opened);
  for (const { after, rhythm } of life.rhythms) {
    const at = actAt(year, plusDays(opened, after), ACTS_HOUR);
    steps.push({ at, life, act: 'choose-rhythm', rhythm });
  }
  if (life.employerAfter === undefined) return steps;
  const sent = add('employer-signs', plusDays(opened, life.employerAfter));
  if (life.citizenAfter === undefined) return steps;
  const signed = add('citizen-signs', plusDays(sent, life.citizenAfter));
  const notBefore = (day: Day): Day => (day > signed ? day : plusDays(signed, 1));
  if (life.amendment !== undefined) {
    const { on, how, employerAfter, citizenAfter } = life.amendment;
    const begun = add('amend', notBefore(on));
    if (how !== 'silent-employer') {
      const amended = add('employer-amends', plusDays(begun, employerAfter));
      if (how === 'signed') add('citizen-amends', plusDays(amended, citizenAfter));
      if (how === 'cancelled') add('cancel-amendment', plusDays(amended, citizenAfter));
    }
  }
  if (life.handedOver !== undefined) add('hand-over', notBefore(life.handedOver.on));
  if (life.endedOn !== undefined) add('end', notBefore(life.endedOn));
  return steps;
};

/** What becomes of a leave, in order; nothing of it once its last day has passed. */
const leaveStepsOf = (year: Year, leave: LeavePlan): readonly LeaveStep[] => {
  const { namedOn, through, changed, endedOn } = leave;
  const named = actAt(year, namedOn, LEAVES_HOUR);
  const from = leave.from > danish(named).day ? leave.from : danish(named).day;
  const wished: readonly (readonly [LeaveStep['act'], Day | undefined])[] = [
    ['name-stand-in', namedOn],
    ['change-stand-in', changed?.on],
    ['take-back', endedOn],
  ];
  return wished.flatMap(([act, on]) => {
    if (on === undefined) return [];
    const at = actAt(year, on, LEAVES_HOUR);
    return danish(at).day > through ? [] : [{ at, leave, act, from }];
  });
};

/** Everything that people do in the year, in order; at the same moment by agreement, and as it is written above. */
export const timelineOf = (year: Year): readonly (Step | LeaveStep)[] =>
  [
    ...year.lives.flatMap((life) => stepsOf(year, life)),
    ...year.leaves.flatMap((leave) => leaveStepsOf(year, leave)),
  ].toSorted((one, other) => one.at - other.at);
