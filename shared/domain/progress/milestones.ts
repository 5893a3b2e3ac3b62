import type { AgreementContent } from '../agreement/agreement-content.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { FollowUp, MilestoneOutcome } from '../follow-up/follow-up.ts';
import {
  asCalledNow,
  type CorrectedTitles,
  correctedTitles,
  milestoneName,
} from '../follow-up/milestone-names.ts';

/** A milestone and how it stands after the last talk that spoke of it. */
export type MilestoneProgress = {
  readonly title: string;
  /** The day both agreed on, or the later one it was postponed to. */
  readonly date: CivilDate;
  readonly told: { readonly outcome: MilestoneOutcome['outcome']; readonly heldOn: CivilDate } | undefined;
  /** The first talk at which it was reached, where that still stands. */
  readonly reachedOn: CivilDate | undefined;
};

/**
 * The milestones by their day: those of the agreement in force, and those that were reached before an amendment left them
 * out. One whose title an amendment has corrected is the same. `contents` are what both have signed, oldest first.
 */
export const milestonesOf = (
  contents: readonly AgreementContent[],
  talks: readonly FollowUp[],
): readonly MilestoneProgress[] => {
  const lists = contents.map(({ sections }) => sections.progression.milestones);
  const corrections = lists.slice(1).map((after, place) => correctedTitles(lists[place] ?? [], after));
  const latest = new Set(namesOf(titlesOf(lists.at(-1) ?? [])));
  const agreed = new Map(
    lists.flatMap((list, version) => {
      const names = namesOf(calledNow(titlesOf(list), corrections.slice(version)));
      return list.map(({ title, date }, place) => [names[place] ?? '', { title, date }] as const);
    }),
  );
  const told = toldAt(talks, (titles) =>
    namesOf(calledNow(titles ?? titlesOf(lists.at(-1) ?? []), corrections)),
  );
  return [...agreed]
    .flatMap(([name, milestone]) => {
      const progress = progressOf(milestone, told.get(name) ?? []);
      return latest.has(name) || progress.reachedOn !== undefined ? [progress] : [];
    })
    .toSorted((one, other) => one.date.localeCompare(other.date, 'en'));
};

const titlesOf = (milestones: readonly Agreed[]): readonly string[] => milestones.map(({ title }) => title);

const namesOf = (titles: readonly string[]): readonly string[] =>
  titles.map((_, place) => milestoneName(place, titles));

const calledNow = (titles: readonly string[], corrections: readonly CorrectedTitles[]): readonly string[] =>
  corrections.reduce(asCalledNow, titles);

type Agreed = Pick<MilestoneProgress, 'title' | 'date'>;
type Told = Pick<MilestoneOutcome, 'outcome' | 'newDate'> & { readonly heldOn: CivilDate };

const progressOf = ({ title, date }: Agreed, told: readonly Told[]): MilestoneProgress => {
  const last = told.at(-1);
  const moved = last?.newDate;
  const first = told.find(({ outcome }) => outcome === 'reached');
  return {
    title,
    date: moved !== undefined && moved > date ? moved : date,
    told: last && { outcome: last.outcome, heldOn: last.heldOn },
    reachedOn: last?.outcome === 'reached' ? first?.heldOn : undefined,
  };
};

/** What was told of each milestone, in the order the talks were held. `nameAll` names those that a talk counts. */
const toldAt = (
  talks: readonly FollowUp[],
  nameAll: (titles: readonly string[] | undefined) => readonly string[],
): ReadonlyMap<string, readonly Told[]> => {
  const told = talks
    .flatMap(({ recorded, milestones }) => (recorded === undefined ? [] : [{ ...recorded, milestones }]))
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'))
    .flatMap(({ outcome: { heldOn, milestones }, milestones: counted }) => {
      const names = nameAll(counted);
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
