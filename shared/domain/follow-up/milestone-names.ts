import type { Milestone } from '../agreement/progression.ts';

/** A milestone among others: its title, and its turn where two have the same. */
export const milestoneName = (place: number, titles: readonly string[]): string => {
  const title = titles[place] ?? '';
  const turn = titles.slice(0, place).filter((other) => other === title).length;
  return `${turn} ${title}`;
};

type Milestones = readonly Pick<Milestone, 'title' | 'date' | 'kind'>[];

/** The titles that an amendment has corrected: what each was called, by its name before, is now called another way. */
export type CorrectedTitles = ReadonlyMap<string, string>;

/**
 * Which milestones go on under another title. A milestone is the same when its title is, whatever its day; one whose title
 * is gone is the first new one with its day and its kind. All others have been taken out or are new.
 */
export const correctedTitles = (before: Milestones, after: Milestones): CorrectedTitles => {
  const names = { before: namesOf(before), after: namesOf(after) };
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

const namesOf = (milestones: Milestones): readonly string[] => {
  const titles = milestones.map(({ title }) => title);
  return titles.map((_, place) => milestoneName(place, titles));
};
