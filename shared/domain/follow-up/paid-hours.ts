import type { CivilDate } from '../calendar/civil-date.ts';
import type { Case, CaseFile } from '../case/case.ts';
import type { FollowUp } from './follow-up.ts';

/** The paid hours that were agreed, from the day they hold; `amendment` is 0 for the first agreement. */
export type AgreedHours = {
  readonly from: CivilDate;
  readonly paidHours: number;
  readonly amendment: number;
};

/** The paid hours that were told of at a talk, from the day they hold. */
export type RecordedHours = {
  readonly from: CivilDate;
  readonly after: number;
  readonly heldOn: CivilDate;
};

/** What makes the paid hours others from a day on: an agreement, or a talk at which it was recorded. */
export type HoursChange = {
  readonly from: CivilDate;
  readonly after: number;
  readonly why:
    | { readonly kind: 'start' }
    | { readonly kind: 'talk'; readonly heldOn: CivilDate }
    | { readonly kind: 'amendment'; readonly number: number };
};

/**
 * Every change of the paid hours by the day it takes effect; of one day, the last of them holds. What was agreed later takes
 * the place of all that was agreed for the same day or a later one.
 */
export const hoursChanges = (
  agreed: readonly AgreedHours[],
  recorded: readonly RecordedHours[],
): readonly HoursChange[] => {
  const holding = agreed.filter(({ from }, place) =>
    agreed.slice(place + 1).every((each) => each.from > from),
  );
  const agreements = holding.map(changeOf);
  return [
    ...agreements.filter(({ why }) => why.kind === 'start'),
    ...recorded.map(
      ({ from, after, heldOn }): HoursChange => ({ from, after, why: { kind: 'talk', heldOn } }),
    ),
    ...agreements.filter(({ why }) => why.kind === 'amendment'),
  ].toSorted((one, other) => one.from.localeCompare(other.from, 'en'));
};

const changeOf = ({ from, paidHours: after, amendment: number }: AgreedHours): HoursChange => ({
  from,
  after,
  why: number === 0 ? { kind: 'start' } : { kind: 'amendment', number },
});

/** The hours that the talks told of, in the order of the talks. */
export const recordedHours = (talks: readonly Pick<FollowUp, 'recorded'>[]): readonly RecordedHours[] =>
  talks.flatMap(({ recorded }) => {
    const changed = recorded?.outcome.paidHours;
    if (recorded === undefined || changed === undefined) return [];
    return [{ from: changed.from, after: changed.after, heldOn: recorded.outcome.heldOn }];
  });

/** The paid hours a week after the last of `changes` that has taken effect on `day`. */
export const hoursOn = (changes: readonly HoursChange[], day: CivilDate): number | undefined =>
  changes.findLast(({ from }) => from <= day)?.after;

/** Paid hours a week on `day`: those of the agreement, or the latest change, recorded at a talk or amended, that has taken effect. */
export const paidHoursNow = (
  file: { readonly case: Pick<Case, 'earlier'> } & Pick<CaseFile, 'version'>,
  talks: readonly FollowUp[],
  day: CivilDate,
): number => {
  const agreed = lastAgreed(file);
  return hoursOn(hoursChanges(agreed, recordedHours(talks)), day) ?? agreed[0]?.paidHours ?? 0;
};

/** The hours of the version in force, and of the one before it, which may hold still. */
const lastAgreed = ({
  case: { earlier = [] },
  version: { frozen },
}: Parameters<typeof paidHoursNow>[0]): readonly AgreedHours[] => {
  if (frozen === undefined) return [];
  const { paidHours, amendment, sections } = frozen.content;
  const start = sections.job.startDate;
  if (amendment === undefined) return [{ from: start, paidHours, amendment: 0 }];
  const { number, effectiveFrom, amends } = amendment;
  const before = { from: earlier.at(-2)?.until ?? start, paidHours: amends.paidHours, amendment: number - 1 };
  return [before, { from: effectiveFrom, paidHours, amendment: number }];
};
