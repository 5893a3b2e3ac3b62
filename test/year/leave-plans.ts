import { type Day, danish, daysFrom, plusDays, randomFrom } from './calendar.ts';

export type Span = { readonly from: number; readonly to: number };

export const CONSULTANTS = 6;

/** Days on which a consultant is away, decided beforehand: whom she names, when, and what becomes of it. Both days are included. */
export type LeavePlan = {
  readonly number: number;
  readonly who: number;
  readonly standIn: number;
  readonly namedOn: Day;
  readonly from: Day;
  readonly through: Day;
  /** Another colleague stands in from this day on. */
  readonly changed: { readonly on: Day; readonly standIn: number } | undefined;
  /** The consultant takes her cases back early, or calls the leave off before it began. */
  readonly endedOn: Day | undefined;
};

type Days = Pick<LeavePlan, 'who' | 'standIn' | 'namedOn' | 'from' | 'through'>;

export type LeaveFacts = {
  readonly seed: number;
  readonly first: Day;
  readonly last: Day;
  /** Those of the service and those of the mail service. */
  readonly outages: readonly Span[];
};

/**
 * Each consultant is away now and then, and some are whenever something is out of order: from before it until it begins, from
 * within it, and right across it. Nobody names a colleague who is known to be away; a colleague who has been named may go on
 * leave herself later.
 */
export const leavePlans = (facts: LeaveFacts): readonly LeavePlan[] => {
  const random = randomFrom(facts.seed + 5);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const inOrder = [...aroundOutages(facts.outages), ...nowAndThen(facts, whole)]
    .filter(({ namedOn, through }) => namedOn >= facts.first && through < facts.last)
    .toSorted((one, other) => (one.namedOn < other.namedOn ? -1 : 1));
  const accepted: Days[] = [];
  for (const days of inOrder) {
    const isTaken = accepted.some(
      (other) => (other.who === days.who || other.who === days.standIn) && overlap(days, other),
    );
    if (!isTaken) accepted.push(days);
  }
  return accepted.map((days, number) => {
    const changed = number % 5 === 2 ? changeOf(days, accepted) : undefined;
    const endedOn = number % 4 === 1 ? plusDays(days.from, whole(-1, length(days) - 1)) : undefined;
    const isLater = endedOn !== undefined && endedOn > (changed?.on ?? days.namedOn);
    return { ...days, number, changed, endedOn: isLater ? endedOn : undefined };
  });
};

const length = ({ from, through }: Pick<Days, 'from' | 'through'>): number => daysFrom(from, through);

export const overlap = (one: Pick<Days, 'from' | 'through'>, other: Pick<Days, 'from' | 'through'>) =>
  one.from <= other.through && other.from <= one.through;

const colleague = (who: number, steps: number): number => (who + steps) % CONSULTANTS;

const aroundOutages = (outages: readonly Span[]): readonly Days[] =>
  outages.flatMap(({ from, to }, place) => {
    const [begins, ends] = [danish(from).day, danish(to).day];
    const away = (steps: number, days: Pick<Days, 'from' | 'through'>, standsIn: number): Days => ({
      ...days,
      who: colleague(place, steps),
      standIn: colleague(place, standsIn),
      namedOn: plusDays(days.from, -6 - steps),
    });
    return [
      away(0, { from: plusDays(begins, -9), through: begins }, 3),
      away(1, { from: ends > begins ? plusDays(begins, 1) : ends, through: plusDays(ends, 7) }, 4),
      away(2, { from: plusDays(begins, -3), through: plusDays(ends, 3) }, 1),
    ];
  });

const nowAndThen = (
  { first, last }: LeaveFacts,
  whole: (from: number, to: number) => number,
): readonly Days[] => {
  const all: Days[] = [];
  for (let who = 0; who < CONSULTANTS; who += 1) {
    let from = plusDays(first, whole(4, 30));
    while (from < last) {
      const through = plusDays(from, whole(2, 20));
      // Some are named on the very day, most before it.
      const namedOn = plusDays(from, -Math.max(0, whole(-6, 25)));
      all.push({ who, standIn: colleague(who, whole(1, CONSULTANTS - 1)), namedOn, from, through });
      from = plusDays(through, whole(12, 50));
    }
  }
  return all;
};

/** A colleague who is never away in these days, from the middle of them on. */
const changeOf = (days: Days, all: readonly Days[]): LeavePlan['changed'] => {
  const free = Array.from({ length: CONSULTANTS }, (_, number) => number).find(
    (number) =>
      number !== days.who &&
      number !== days.standIn &&
      !all.some((other) => other.who === number && overlap(days, other)),
  );
  const on = plusDays(days.from, Math.floor(length(days) / 2));
  return free === undefined || on <= days.namedOn || on >= days.through ? undefined : { on, standIn: free };
};
