import type { Milestone } from '../agreement/progression.ts';
import type { Version } from '../case/case.ts';

/** Each milestone among others: its title, and its turn where two have the same. */
export const milestoneNames = (titles: readonly string[]): readonly string[] =>
  titles.map((title, place) => {
    const turn = titles.slice(0, place).filter((other) => other === title).length;
    return `${turn} ${title}`;
  });

/** One of them; a place that they do not have is named like no milestone. */
export const milestoneName = (place: number, titles: readonly string[]): string =>
  milestoneNames(titles)[place] ?? '0 ';

type Milestones = readonly Pick<Milestone, 'title' | 'date' | 'kind'>[];

export const titlesOf = (milestones: readonly Pick<Milestone, 'title'>[]): readonly string[] =>
  milestones.map(({ title }) => title);

/** The milestones of an agreement, by title; none before the employer has signed. */
export const agreedTitles = ({ frozen }: Pick<Version, 'frozen'>): readonly string[] =>
  titlesOf(frozen?.content.sections.progression.milestones ?? []);

/** The titles that an amendment has corrected: what each was called, by its name before, is now called another way. */
export type CorrectedTitles = ReadonlyMap<string, string>;

/**
 * Which milestones go on under another title. A milestone is the same when its title is, whatever its day; one whose title
 * is gone is the first new one with its day and its kind. All others have been taken out or are new.
 */
export const correctedTitles = (before: Milestones, after: Milestones): CorrectedTitles => {
  const names = { before: milestoneNames(titlesOf(before)), after: milestoneNames(titlesOf(after)) };
  const unknown = after.filter((_, place) => !names.before.includes(names.after[place] ?? ''));
  const corrected = new Map<string, string>();
  for (const [place, { date, kind }] of before.entries()) {
    const name = names.before[place] ?? '';
    if (names.after.includes(name)) continue;
    const found = unknown.findIndex((other) => other.date === date && other.kind === kind);
    const [same] = found === -1 ? [] : unknown.splice(found, 1);
    if (same !== undefined) corrected.set(name, same.title);
  }
  return corrected;
};

/** Titles as the milestones are called since. */
export const asCalledNow = (titles: readonly string[], corrected: CorrectedTitles): readonly string[] =>
  titles.map((title, place) => corrected.get(milestoneName(place, titles)) ?? title);

/**
 * The titles of each agreement there has been, as its milestones are called in the last of them, which is the one in force.
 * All corrections are taken, so that a milestone has one name through all agreements that have it.
 */
export const calledInTheLast = (agreed: readonly Milestones[]): readonly (readonly string[])[] => {
  const corrections = agreed.slice(1).map((after, place) => correctedTitles(agreed[place] ?? [], after));
  return agreed.map((milestones, version) =>
    corrections.slice(version).reduce(asCalledNow, titlesOf(milestones)),
  );
};

/**
 * How the milestones that somebody saw earlier are called in the agreement in force, the last of `agreed`. They are those of
 * the last agreement in which `isSeen` finds the titles that were seen; nothing where there is none.
 */
export const calledSince = (
  agreed: readonly Milestones[],
  isSeen: (titles: readonly string[]) => boolean,
): readonly string[] | undefined =>
  calledInTheLast(agreed)[agreed.findLastIndex((milestones) => isSeen(titlesOf(milestones)))];
