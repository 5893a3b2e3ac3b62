import { type Day, danish, eightOn, HOUR, plusDays } from './calendar.ts';
import { ACTS_HOUR, isDown, isMailDown, type Life, type Year } from './lives.ts';

export type Act =
  | 'open'
  | 'employer-signs'
  | 'citizen-signs'
  | 'amend'
  | 'employer-amends'
  | 'citizen-amends'
  | 'cancel-amendment'
  | 'hand-over'
  | 'end';

export type Step = { readonly at: number; readonly life: Life; readonly act: Act };

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

/** Everything that people do in the year, in order; at the same moment by agreement, and as it is written above. */
export const timelineOf = (year: Year): readonly Step[] =>
  year.lives.flatMap((life) => stepsOf(year, life)).toSorted((one, other) => one.at - other.at);
