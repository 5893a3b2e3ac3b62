import {
  type Day,
  danish,
  daysFrom,
  eightOn,
  plusDays,
  plusMonths,
  plusWorkdays,
  workdayFrom,
} from './calendar.ts';

/**
 * The talks of one agreement as the product brief has them, worked out beside the product. A reason is a short name: `m1`, `law30`,
 * `status54`, `regular6`, `look-again`, `before-end`, `milestone2`, `extra`.
 */
export type ExpectedTalk = {
  reasons: string[];
  due: Day;
  readonly plannedAt: number;
  movedAt: number | undefined;
  askedAt: number | undefined;
  /** All there ever were, and those since the talk was last moved. */
  prompts: { readonly kind: string; readonly at: number }[];
  sinceMove: number[];
  state: 'left' | 'recorded' | 'dropped' | 'replaced';
};

export type PlanFacts = {
  readonly permanence: 'temporary' | 'permanent';
  readonly start: Day;
  readonly end: Day | undefined;
  readonly milestones: readonly Day[];
  readonly lookAgain: Day | undefined;
  /** Months between regular talks; 0 where none are held. */
  readonly everyMonths: number;
};

type Wish = { readonly due: Day; readonly reason: string };

const NEAR = 7;

/** One wish for each reason, on the day it is held when it is planned on `today`. */
export const wishesOf = (facts: PlanFacts, today: Day): readonly Wish[] => {
  const { permanence, start, end, milestones, lookAgain } = facts;
  const horizon = plusMonths(start > today ? start : today, 60);
  const byTime: Wish[] = [1, 3].map((months) => ({ due: plusMonths(start, months), reason: `m${months}` }));
  for (let months = 30; plusMonths(start, months) <= horizon; months += 30)
    byTime.push({ due: plusMonths(start, months), reason: `law${months}` });
  if (permanence === 'temporary') byTime.push({ due: plusMonths(start, 54), reason: 'status54' });
  const all: readonly Wish[] = [
    ...byTime.filter(({ due }) => due >= plusMonths(today, -3)),
    ...regular(facts, today),
    ...(lookAgain === undefined ? [] : [{ due: lookAgain, reason: 'look-again' }]),
    ...milestones.map((due, place) => ({ due, reason: `milestone${place + 1}` })),
    ...(end === undefined ? [] : [{ due: plusDays(end, -56), reason: 'before-end' }]),
  ];
  const tomorrow = plusDays(today, 1);
  const earliest = tomorrow > start ? tomorrow : start;
  return all
    .filter(({ due }) => end === undefined || due <= end)
    .map(({ due, reason }) => {
      const wished = due > earliest ? due : earliest;
      const after = workdayFrom(wished);
      const before = workdayFrom(wished, -1);
      return { due: end !== undefined && after > end && before >= earliest ? before : after, reason };
    });
};

/** Counted from the start, to come, and at most a year ahead; not in the months that have a talk of their own. */
const regular = ({ start, everyMonths }: PlanFacts, today: Day): readonly Wish[] => {
  const last = plusMonths(start > today ? start : today, 12);
  const wishes: Wish[] = [];
  for (let months = everyMonths; months > 0 && plusMonths(start, months) <= last; months += everyMonths) {
    const due = plusMonths(start, months);
    if (due > today && months !== 1 && months !== 3) wishes.push({ due, reason: `regular${months}` });
  }
  return wishes;
};

/** Those within a week of the first of them are one talk. */
const inGroups = (wishes: readonly Wish[]): readonly { due: Day; reasons: string[] }[] => {
  const groups: { due: Day; reasons: string[] }[] = [];
  for (const { due, reason } of wishes.toSorted((one, other) => (one.due < other.due ? -1 : 1))) {
    const last = groups.at(-1);
    if (last !== undefined && daysFrom(last.due, due) <= NEAR) last.reasons.push(reason);
    else groups.push({ due, reasons: [reason] });
  }
  return groups;
};

const aTalk = ({ due, reasons }: { due: Day; reasons: string[] }, plannedAt: number): ExpectedTalk => ({
  reasons,
  due,
  plannedAt,
  movedAt: undefined,
  askedAt: undefined,
  prompts: [],
  sinceMove: [],
  state: 'left',
});

export const plannedTalks = (facts: PlanFacts, at: number): ExpectedTalk[] =>
  inGroups(wishesOf(facts, danish(at).day)).map((group) => aTalk(group, at));

const left = (talks: readonly ExpectedTalk[]): readonly ExpectedTalk[] =>
  talks.filter(({ state }) => state === 'left').toSorted((one, other) => (one.due < other.due ? -1 : 1));

const isNear = (one: Day, other: Day): boolean => Math.abs(daysFrom(one, other)) <= NEAR;

/** Wishes join the first talk to come within a week, or are talks of their own. */
const addWishes = (talks: ExpectedTalk[], wishes: readonly Wish[], at: number): void => {
  const today = danish(at).day;
  for (const group of inGroups(wishes)) {
    const near = left(talks).find(({ due }) => due > today && isNear(due, group.due));
    if (near === undefined) talks.push(aTalk(group, at));
    else near.reasons = [...new Set([...near.reasons, ...group.reasons])];
  }
};

const without = (talks: readonly ExpectedTalk[], gone: (reason: string) => boolean): void => {
  for (const talk of left(talks)) {
    talk.reasons = talk.reasons.filter((reason) => !gone(reason));
    if (talk.reasons.length === 0) talk.state = 'replaced';
  }
};

/** Both have signed other terms, or regular talks are held more or less often: what has its day still stays where it is, what has another day is planned anew. */
export const replanned = (
  talks: ExpectedTalk[],
  { before, after }: { readonly before: PlanFacts; readonly after: PlanFacts },
  at: number,
): void => {
  const today = danish(at).day;
  const daysOf = (facts: PlanFacts): ReadonlyMap<string, Day> =>
    new Map(
      wishesOf(facts, today).map(({ due, reason }) => {
        if (reason === 'look-again') return [reason, facts.lookAgain ?? due];
        const place = /^milestone(\d+)$/.exec(reason)?.[1];
        return [reason, place === undefined ? due : (facts.milestones[Number(place) - 1] ?? due)];
      }),
    );
  const [was, is] = [daysOf(before), daysOf(after)];
  const known = new Set(talks.flatMap(({ reasons }) => reasons));
  without(talks, (reason) => was.get(reason) !== is.get(reason));
  const wishes = wishesOf(after, today).filter(
    ({ reason }) => was.get(reason) !== is.get(reason) || !known.has(reason),
  );
  addWishes(talks, wishes, at);
};

/** A talk was held: it is over, what came of it is planned, and regular and statutory talks are planned on as far ahead as ever. */
export const recorded = (
  talks: ExpectedTalk[],
  {
    talk,
    wish,
    facts,
  }: { readonly talk: ExpectedTalk; readonly wish: Wish | undefined; readonly facts: PlanFacts },
  at: number,
): void => {
  talk.state = 'recorded';
  const known = new Set(talks.flatMap(({ reasons }) => reasons));
  const ahead = wishesOf(facts, danish(at).day).filter(
    ({ reason }) => /^(?:regular|law)/.test(reason) && !known.has(reason),
  );
  if (wish !== undefined && wish.reason !== 'extra') without(talks, (reason) => reason === wish.reason);
  const wished = wish === undefined ? [] : [{ ...wish, due: workdayFrom(wish.due) }];
  addWishes(talks, [...wished, ...ahead], at);
};

/** A talk is moved, and takes with it those to come within a week of its new day. */
export const moved = (
  talks: ExpectedTalk[],
  { talk, to }: { readonly talk: ExpectedTalk; readonly to: Day },
  at: number,
): void => {
  const today = danish(at).day;
  const tomorrow = plusDays(today, 1);
  talk.due = workdayFrom(to > tomorrow ? to : tomorrow);
  talk.movedAt = at;
  talk.sinceMove = [];
  const near = left(talks).filter(
    (other) => other !== talk && other.due > today && isNear(other.due, talk.due),
  );
  talk.reasons = [...new Set([talk, ...near].flatMap(({ reasons }) => reasons))];
  talk.askedAt ??= near.find(({ askedAt }) => askedAt !== undefined)?.askedAt;
  for (const other of near) other.state = 'replaced';
};

/** Whether employer and citizen are asked at `at`: a week before, or the morning after a late plan, and not on the day itself. */
export const isAskedAt = (talk: ExpectedTalk, at: number): boolean => {
  if (talk.state !== 'left' || talk.askedAt !== undefined || talk.sinceMove.length > 0) return false;
  const planned = talk.movedAt ?? talk.plannedAt;
  const plannedOn = danish(planned).day;
  const nextMorning = planned < eightOn(plannedOn) ? eightOn(plannedOn) : eightOn(plusDays(plannedOn, 1));
  const from = Math.max(eightOn(workdayFrom(plusDays(talk.due, -7), -1)), nextMorning);
  return at >= from && danish(from).day < talk.due && danish(at).day < talk.due;
};

/** What a talk that nobody records brings at `at`: a mail on its day, after 5 working days, and to the team after 10. */
export const promptAt = (talk: ExpectedTalk, at: number): string | undefined => {
  if (talk.state !== 'left') return undefined;
  const [first, last] = [talk.sinceMove[0], talk.sinceMove.at(-1)];
  if (first === undefined || last === undefined)
    return at >= eightOn(talk.due) ? 'follow-up-prompt' : undefined;
  const step = [5, 10][talk.sinceMove.length - 1];
  if (step === undefined) return undefined;
  const waited = plusWorkdays(danish(last).day, 5);
  const planned = plusWorkdays(talk.due, step);
  if (at < eightOn(planned > waited ? planned : waited)) return undefined;
  return step === 5 ? 'follow-up-reminder' : 'follow-up-escalated';
};
