import { type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { dayOf, type Instant } from '../calendar/instant.ts';
import { askedTalk } from './ask.ts';
import { isLeft, replaced } from './drop.ts';
import type { FollowUp, FollowUpReason } from './follow-up.ts';
import { JOINED_WITHIN_DAYS, joined, type PlannedTalk, reasonKey } from './plan.ts';

/** The other talks of the case, and the moment at which one is recorded or moved. */
type Around = { readonly others: readonly FollowUp[]; readonly now: Instant };

export type Replanned = {
  readonly changed: readonly FollowUp[];
  readonly added: readonly FollowUp[];
  /** Ids of talks that took over the reasons of another one. */
  readonly joinedIds: readonly string[];
};

/**
 * A talk that was moved takes over those to come within 7 days of its new day, with their reasons: the day that was chosen
 * holds. What was asked and answered before one of them goes with it, where nobody had been asked about the moved one.
 */
export const withNearTalks = (moved: FollowUp, { others, now }: Around): Replanned => {
  const near = others.filter((other) => isToCome(other, now) && isNear(other.due, moved.due));
  const reasons = unique([moved, ...near].flatMap((each) => each.reasons));
  const asked = moved.asked ?? askedOf(near);
  return {
    changed: [
      { ...moved, reasons, ...(asked === undefined ? {} : { asked }) },
      ...near.map((each) => replaced(each, now)),
    ],
    added: [],
    joinedIds: near.length === 0 ? [] : [moved.id],
  };
};

const askedOf = (talks: readonly FollowUp[]): FollowUp['asked'] => {
  const first = talks.find(({ asked }) => asked !== undefined);
  return first?.asked && { ...first.asked, talk: askedTalk(first) };
};

type Wishes = Around & {
  /** Milestones on their new days, and a next talk. */
  readonly wished: readonly PlannedTalk[];
  readonly newTalk: (planned: PlannedTalk, place: number) => FollowUp;
};

/**
 * Each talk that came out of another one joins the talk to come within 7 days, which keeps its day, and is new where there is
 * none. What was planned for a milestone's old day loses that reason, and falls away when it has no other.
 */
export const withWishedTalks = ({ others, wished, newTalk, now }: Wishes): Replanned => {
  const elsewhere = new Set(wished.flatMap(({ reasons }) => reasons.filter(isMilestone).map(reasonKey)));
  const before = others.filter(isLeft);
  let after = before.map((talk) => withReasons(talk, (key) => !elsewhere.has(key)));
  const added: FollowUp[] = [];
  const joinedIds = new Set<string>();
  for (const planned of joined(wished)) {
    const near = after.find(
      (talk) => talk.reasons.length > 0 && isToCome(talk, now) && isNear(talk.due, planned.due),
    );
    if (near === undefined) {
      added.push(newTalk(planned, added.length));
    } else {
      joinedIds.add(near.id);
      const reasons = unique([...near.reasons, ...planned.reasons]);
      after = after.map((talk) => (talk === near ? { ...talk, reasons } : talk));
    }
  }
  const changed = before.flatMap((talk, place) => changedTo(talk, after[place]?.reasons ?? [], now));
  return { changed, added, joinedIds: [...joinedIds] };
};

const changedTo = (talk: FollowUp, reasons: readonly FollowUpReason[], now: Instant): readonly FollowUp[] => {
  if (reasons.length === 0) return [replaced(talk, now)];
  const isSame = keysOf(reasons) === keysOf(talk.reasons);
  return isSame ? [] : [{ ...talk, reasons, rev: talk.rev + 1 }];
};

const isMilestone = ({ kind }: FollowUpReason): boolean => kind === 'milestone';

const isToCome = (talk: FollowUp, now: Instant): boolean => isLeft(talk) && talk.due > dayOf(now);

const isNear = (one: CivilDate, other: CivilDate): boolean =>
  Math.abs(daysBetween(one, other)) <= JOINED_WITHIN_DAYS;

const withReasons = (talk: FollowUp, holds: (key: string) => boolean): FollowUp => ({
  ...talk,
  reasons: talk.reasons.filter((reason) => holds(reasonKey(reason))),
});

const unique = (reasons: readonly FollowUpReason[]): readonly FollowUpReason[] => [
  ...new Map(reasons.map((reason) => [reasonKey(reason), reason])).values(),
];

const keysOf = (reasons: readonly FollowUpReason[]): string => reasons.map(reasonKey).join('-');
