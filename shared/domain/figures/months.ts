import { branded } from '../branded.ts';
import { addDays, addMonths, type CivilDate, civilDate } from '../calendar/civil-date.ts';

/** A month in the Danish calendar, `YYYY-MM`. Sorts as text. */
export type Month = string & { readonly month: unique symbol };

/** Whole months, both ends included. */
export type Span = { readonly from: Month; readonly to: Month };

export const monthOf = (date: CivilDate): Month => branded<Month>(date.slice(0, 7));

/** The month when `text` is one, written `YYYY-MM`, else nothing. */
export const month = (text: string): Month | undefined =>
  civilDate(`${text}-01`) === undefined ? undefined : branded<Month>(text);

export const firstDayOf = (of: Month): CivilDate => branded<CivilDate>(`${of}-01`);

export const lastDayOf = (of: Month): CivilDate => addDays(addMonths(firstDayOf(of), 1), -1);

/** The month `count` months later; earlier when it is negative. */
export const monthsAfter = (of: Month, count: number): Month => {
  const months = Number(of.slice(0, 4)) * 12 + Number(of.slice(5)) - 1 + count;
  const parts = [Math.floor(months / 12), (months % 12) + 1];
  return branded<Month>(
    parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-'),
  );
};

/** Every month from `from` to `to`; none when `to` is earlier. */
export const monthsIn = ({ from, to }: Span): readonly Month[] => {
  const months: Month[] = [];
  for (let each = from; each <= to; each = monthsAfter(each, 1)) months.push(each);
  return months;
};

export const isIn = ({ from, to }: Span, of: Month): boolean => from <= of && of <= to;

/** How far back a period can be chosen, this month included. */
export const CHOOSABLE_MONTHS = 120;
const USUAL_MONTHS = 12;

/**
 * The period somebody asks for. What is missing, no month, ahead or too far back is as usual: the last 12 months, this one
 * among them. A period that ends before it begins is turned round.
 */
export const readPeriod = (
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  today: CivilDate,
): Span => {
  const now = monthOf(today);
  const earliest = monthsAfter(now, 1 - CHOOSABLE_MONTHS);
  const chosen = (typed: string | undefined): Month | undefined => {
    const read = typed === undefined ? undefined : month(typed);
    return read !== undefined && isIn({ from: earliest, to: now }, read) ? read : undefined;
  };
  const last = chosen(to) ?? now;
  const first = chosen(from) ?? monthsAfter(last, 1 - USUAL_MONTHS);
  return first <= last ? { from: first, to: last } : { from: last, to: first };
};
