import { type Day, danish, HOUR } from './calendar.ts';
import { isDown, isMailDown, type Year } from './lives.ts';
import { addressOf } from './side.ts';
import type { LeaveStep } from './timeline.ts';

type Away = { readonly who: number; standIn: number; readonly from: Day; readonly through: Day };

/**
 * Who reads what is a consultant's, as the decision about stand-ins has it and without a line of the product: she herself, or the
 * colleague she has named while she is away, or the team where that one is away too.
 */
export const makeExpectedLeaves = (year: Year) => {
  const known = new Map<number, Away>();
  const awayOn = (who: number, day: Day): Away | undefined =>
    [...known.values()].find((each) => each.who === who && each.from <= day && day <= each.through);
  const whoCovers = (standIn: number, day: Day) =>
    awayOn(standIn, day) === undefined ? 'her stand-in' : 'the team';
  /** When a mail that is owed at `at` is taken by the mail service: at once, or at the first round that can hand it over. */
  const handedOver = (at: number): number => {
    if (!isMailDown(year, at)) return at;
    let hour = at - (at % HOUR);
    while (isDown(year, hour) || isMailDown(year, hour)) hour += HOUR;
    return hour;
  };
  const readers = { herself: 0, 'her stand-in': 0, 'the team': 0 };
  return {
    /** How often each of them was the one to read a mail to a consultant. */
    readers,
    /** The leave is as it was decided. Gives the address of the colleague who is told that she stands in. */
    arrange: ({ leave, act, from }: LeaveStep): string | undefined => {
      const { number, who, standIn, through, changed } = leave;
      if (act === 'take-back') {
        known.delete(number);
        return undefined;
      }
      const now = act === 'change-stand-in' ? (changed?.standIn ?? standIn) : standIn;
      known.set(number, { who, standIn: now, from, through });
      return addressOf('consultant', undefined, now);
    },
    /** The address at which a mail to a consultant, owed at `at`, is read. */
    readerOf: (consultant: number, at: number): string => {
      const { day } = danish(handedOver(at));
      const away = awayOn(consultant, day);
      const reader = away === undefined ? 'herself' : whoCovers(away.standIn, day);
      readers[reader] += 1;
      if (reader === 'the team') return addressOf('team');
      return addressOf('consultant', undefined, away?.standIn ?? consultant);
    },
  };
};
