import Holidays from 'date-holidays';

/**
 * Days and hours worked out beside the product, by other means than its own: month arithmetic by hand, public holidays straight from the library,
 * and the Danish clock from `Intl`. A day is `YYYY-MM-DD`, a moment is milliseconds since 1970.
 */
export type Day = string;

export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ms = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (at: number): Day => new Date(at).toISOString().slice(0, 10);

export const plusDays = (day: Day, days: number): Day => dayAt(ms(day) + days * DAY);
export const daysFrom = (from: Day, to: Day): number => Math.round((ms(to) - ms(from)) / DAY);

/** The same day so many months later, or the last one of that month. */
export const plusMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return dayAt(first.getTime());
};

/** The days on which the municipality is closed by its own choice. */
const CLOSED = new Set(['06-05', '12-24', '12-31']);
const library = new Holidays('DK');
const holidaysOf = new Map<string, ReadonlySet<Day>>();

const holidays = (year: string): ReadonlySet<Day> => {
  const found =
    holidaysOf.get(year) ??
    new Set(
      library
        .getHolidays(Number(year))
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    );
  holidaysOf.set(year, found);
  return found;
};

export const isWorkday = (day: Day): boolean => {
  const weekday = new Date(ms(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !CLOSED.has(day.slice(5)) && !holidays(day.slice(0, 4)).has(day);
};

/** The first working day among `day` and the ones after it, or before it with a step of -1. */
export const workdayFrom = (day: Day, step: 1 | -1 = 1): Day => {
  let found = day;
  while (!isWorkday(found)) found = plusDays(found, step);
  return found;
};

export const plusWorkdays = (day: Day, count: number): Day => {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = workdayFrom(plusDays(found, 1));
  return found;
};

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});
const read = new Map<number, { readonly day: Day; readonly hour: number }>();

/** What a Danish clock shows at the full hour of `at`. */
export const danish = (at: number): { readonly day: Day; readonly hour: number } => {
  const hour = at - (at % HOUR);
  const known = read.get(hour);
  if (known !== undefined) return known;
  const text = clock.format(hour);
  const found = { day: text.slice(0, 10), hour: Number(text.slice(11, 13)) };
  read.set(hour, found);
  return found;
};

/** The moment at which a Danish clock shows 08:00 on `day`: 07:00 in UTC in winter and 06:00 in summer. */
export const eightOn = (day: Day): number => {
  const seven = ms(day) + 7 * HOUR;
  return danish(seven).hour === 8 ? seven : seven - HOUR;
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
