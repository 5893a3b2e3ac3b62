import { isIn, type Month, monthsIn, type Span } from './months.ts';

/** A group of fewer people is not shown. */
export const LEAST_PEOPLE = 5;

/** Something that is counted: when it was, and about whom. */
export type Entry = { readonly month: Month; readonly person: string };
/** The same in one of the groups that a figure parts people into. */
export type Grouped = Entry & { readonly group: string };

export const isSmall = (count: number): boolean => count > 0 && count < LEAST_PEOPLE;

type People = ReadonlyMap<string, ReadonlySet<string>>;
type Held = { readonly span: Span; readonly people: People };

/**
 * The spans of months that a figure is told by: as short as they can be with nobody or at least 5 people of every group in
 * each. Whatever periods are told and subtracted from each other, whole spans remain, so that no difference is a small group
 * (decision 0025). They follow from the entries alone, never from what is asked for. Each is made of some of `units`; what is
 * left at the end belongs to the last one. Nothing when there are too few for even one span.
 */
export const wholeSpans = (
  entries: readonly Grouped[],
  units: readonly Span[],
): readonly Span[] | undefined => {
  const byMonth = Map.groupBy(entries, ({ month }) => month);
  const whole: Held[] = [];
  let open: Held | undefined;
  for (const span of units) {
    const people = peopleIn(monthsIn(span).flatMap((month) => byMonth.get(month) ?? []));
    open = open === undefined ? { span, people } : joined(open, { span, people });
    if (isWhole(open)) {
      whole.push(open);
      open = undefined;
    }
  }
  const all = open === undefined ? whole : withRest(whole, open);
  return all.every(isWhole) ? all.map(({ span }) => span) : undefined;
};

/** Every month by itself, from the first entry to `last`. */
export const monthByMonth = (entries: readonly Entry[], last: Month): readonly Span[] => {
  const first = entries.reduce<Month>((least, { month }) => (month < least ? month : least), last);
  return monthsIn({ from: first, to: last }).map((month) => ({ from: month, to: month }));
};

/** The months that a period is told by: the whole spans that touch it, as one. */
export const coveredBy = (whole: readonly Span[], asked: Span): Span => {
  const touched = whole.filter(({ from, to }) => from <= asked.to && to >= asked.from);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return asked;
  // Before the first span there is nobody.
  const from = first === whole[0] && asked.from < first.from ? asked.from : first.from;
  return { from, to: last.to };
};

const isWhole = ({ people }: Held): boolean => [...people.values()].every(({ size }) => !isSmall(size));

export const entriesIn = <Of extends Entry>(entries: readonly Of[], span: Span): readonly Of[] =>
  entries.filter(({ month }) => isIn(span, month));

/** What is left joins the span before it, and that the one before, until no group in it is small. */
const withRest = (whole: readonly Held[], rest: Held): readonly Held[] => {
  const before = whole.at(-1);
  if (before === undefined || isWhole(rest)) return [...whole, rest];
  return withRest(whole.slice(0, -1), joined(before, rest));
};

const peopleIn = (entries: readonly Grouped[]): People =>
  new Map(
    [...Map.groupBy(entries, ({ group }) => group)].map(([group, own]) => [
      group,
      new Set(own.map(({ person }) => person)),
    ]),
  );

const joined = (one: Held, other: Held): Held => ({
  span: { from: one.span.from, to: other.span.to },
  people: new Map(
    [...new Set([...one.people.keys(), ...other.people.keys()])].map((group) => [
      group,
      new Set([...(one.people.get(group) ?? []), ...(other.people.get(group) ?? [])]),
    ]),
  ),
});

/**
 * The places of the rows that are not told, of a table whose sums are known. A row has the counts of people who are parted
 * from each other; one with a small count is not told, nor are as many others as it takes for the sums of those that are not
 * told to hold no small count either, the smallest first. When even all of them are not enough, all are given.
 */
export const untold = (rows: readonly (readonly number[])[]): ReadonlySet<number> => {
  const hidden = new Set(rows.flatMap((row, place) => (row.some(isSmall) ? place : [])));
  const shown = rows
    .map((row, place) => ({ place, size: sum(row) }))
    .filter(({ place, size }) => !hidden.has(place) && size > 0)
    .toSorted((one, other) => one.size - other.size);
  for (const { place } of shown) {
    if (!sums(rows, hidden).some(isSmall)) return hidden;
    hidden.add(place);
  }
  return hidden;
};

const sums = (rows: readonly (readonly number[])[], places: ReadonlySet<number>): readonly number[] =>
  (rows[0] ?? []).map((_, column) => sum([...places].map((place) => rows[place]?.[column] ?? 0)));

export const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
