import type { AgreementContent } from '../agreement/agreement-content.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { FollowUp, MilestoneOutcome } from '../follow-up/follow-up.ts';
import { calledInTheLast, milestoneNames } from '../follow-up/milestone-names.ts';

/** A milestone and how it stands after the last talk that spoke of it. What a consultant wrote of it is not among it. */
export type MilestoneProgress = {
  readonly title: string;
  /** The day that both agreed on last. */
  readonly agreed: CivilDate;
  /** The same day, or the later one it was postponed to. */
  readonly date: CivilDate;
  /** It is part of the agreement in force. */
  readonly isInForce: boolean;
  readonly told: { readonly outcome: MilestoneOutcome['outcome']; readonly heldOn: CivilDate } | undefined;
  /** The first talk at which it was reached, where that still stands. */
  readonly reachedOn: CivilDate | undefined;
};

/**
 * The milestones by their day, the same wherever they are listed: those of the agreement in force, and those that were reached
 * before an amendment left them out. One whose title an amendment has corrected is the same. `contents` are what both have
 * signed, oldest first; talks know the milestones they speak of by the titles of today (`talksAfterChange`).
 */
export const milestonesOf = (
  contents: readonly AgreementContent[],
  talks: readonly FollowUp[],
): readonly MilestoneProgress[] => {
  const lists = contents.map(({ sections }) => sections.progression.milestones);
  const called = calledInTheLast(lists);
  const latest = called.at(-1) ?? [];
  const inForce = new Set(milestoneNames(latest));
  const agreed = new Map(
    lists.flatMap((list, version) => {
      const names = milestoneNames(called[version] ?? []);
      return list.map(({ title, date }, place) => [names[place] ?? '', { title, date }] as const);
    }),
  );
  const told = toldAt(talks, latest);
  return [...agreed]
    .flatMap(([name, milestone]) => {
      const isInForce = inForce.has(name);
      const progress = progressOf({ ...milestone, isInForce }, told.get(name) ?? []);
      return isInForce || progress.reachedOn !== undefined ? [progress] : [];
    })
    .toSorted((one, other) => one.date.localeCompare(other.date, 'en'));
};

type Agreed = Pick<MilestoneProgress, 'title' | 'date' | 'isInForce'>;
type Told = Pick<MilestoneOutcome, 'outcome' | 'newDate'> & { readonly heldOn: CivilDate };

const progressOf = ({ title, date, isInForce }: Agreed, told: readonly Told[]): MilestoneProgress => {
  const last = told.at(-1);
  const moved = last?.newDate;
  const first = told.find(({ outcome }) => outcome === 'reached');
  return {
    title,
    agreed: date,
    date: moved !== undefined && moved > date ? moved : date,
    isInForce,
    told: last && { outcome: last.outcome, heldOn: last.heldOn },
    reachedOn: last?.outcome === 'reached' ? first?.heldOn : undefined,
  };
};

/** What was told of each milestone by its name, in the order the talks were held. */
const toldAt = (
  talks: readonly FollowUp[],
  latest: readonly string[],
): ReadonlyMap<string, readonly Told[]> => {
  const told = talks
    .flatMap(({ recorded, milestones }) => (recorded === undefined ? [] : [{ ...recorded, milestones }]))
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'))
    .flatMap(({ outcome: { heldOn, milestones }, milestones: counted }) => {
      const names = milestoneNames(counted ?? latest);
      return milestones.map(({ milestone, outcome, newDate }) => ({
        name: names[milestone],
        heldOn,
        outcome,
        newDate,
      }));
    });
  return Map.groupBy(told, ({ name }) => name ?? '');
};

const orderOf = ({ at, outcome }: NonNullable<FollowUp['recorded']>): string => `${outcome.heldOn} ${at}`;
