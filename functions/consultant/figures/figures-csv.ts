import { type Figures, REFERENCES, type Told } from '../../../shared/domain/figures/figures.ts';
import { BANDS } from '../../../shared/domain/figures/happenings.ts';
import { firstDayOf, lastDayOf, type Span } from '../../../shared/domain/figures/months.ts';
import { isSmall, LEAST_PEOPLE } from '../../../shared/domain/figures/small-groups.ts';
import { bandWords, figuresTexts as texts, percentOf } from '../../../templates/texts/desk/figures-texts.ts';
import { statusWords } from '../../../templates/texts/desk/statuses.ts';

type Cell = string | number | undefined;
type Line = {
  readonly what: string;
  readonly group?: Cell;
  readonly covers?: Span;
  readonly count?: Cell;
  readonly of?: Cell;
  readonly percent?: Cell;
  readonly days?: Cell;
};

const BYTE_ORDER_MARK = '\uFEFF';

/** The figures for a Danish spreadsheet: semicolons, decimal comma, days as 31-12-2026, and no cell that is a formula. */
export const figuresAsCsv = (figures: Figures, unknown: number): string => {
  const lines = [...moreHours(figures), ...others(figures), ...standing(figures, unknown), ...about(figures)];
  const rows = [[...texts.csv.heads], ...lines.map(cellsOf)];
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
};

const cellsOf = ({ what, group, covers, count, of, percent, days }: Line): readonly Cell[] => [
  what,
  group,
  covers && csvDay(firstDayOf(covers.from)),
  covers && csvDay(lastDayOf(covers.to)),
  count,
  of,
  percent,
  days,
];

const csvDay = (date: string): string => date.split('-').toReversed().join('-');

/** A text that a spreadsheet could take for a formula gets an apostrophe before it; one with a special letter gets quotes. */
export const csvCell = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const harmless = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

type Row = Pick<Line, 'what' | 'group'>;
type Shown = { readonly of: number; readonly covers: Span };

const shareLine = (row: Row, figure: Shown | 'too-few', count: Told): Line => {
  if (figure === 'too-few') return { ...row, count: texts.notTold, of: texts.notTold };
  const { of, covers } = figure;
  if (count === undefined) return { ...row, covers, count: texts.notTold, of };
  return { ...row, covers, count, of, ...(of === 0 ? {} : { percent: percentOf(count, of) }) };
};

const moreHours = ({ moreHours: all, moreHoursByBand: byBand }: Figures): readonly Line[] => {
  const what = texts.moreHours.heading;
  const total = shareLine({ what, group: bandWords.all }, all, all === 'too-few' ? undefined : all.count);
  return [
    total,
    ...BANDS.map((band) => {
      const row = { what, group: bandWords[band] };
      if (byBand === 'too-few') return shareLine(row, byBand, undefined);
      const share = byBand.bands[band];
      return shareLine(row, { of: share.of, covers: byBand.covers }, share.count);
    }),
    ...[
      { group: texts.moreHours.reached, percent: REFERENCES.reached },
      { group: texts.moreHours.goal, percent: REFERENCES.goal },
    ].map((reference) => ({ what: texts.csv.reference, ...reference })),
  ];
};

const others = ({ milestones, talks, signing }: Figures): readonly Line[] => {
  const [reached, onTime] = milestones === 'too-few' ? [] : [milestones.reached, milestones.onTime];
  const days = { what: texts.others.median };
  return [
    shareLine({ what: texts.others.reached }, milestones, reached),
    shareLine({ what: texts.others.reachedOnTime }, milestones, onTime),
    shareLine({ what: texts.others.talks }, talks, talks === 'too-few' ? undefined : talks.count),
    signing === 'too-few'
      ? { ...days, of: texts.notTold, days: texts.notTold }
      : { ...days, covers: signing.covers, of: signing.of, days: signing.medianDays },
  ];
};

const standing = ({ standing: { statuses, all } }: Figures, unknown: number): readonly Line[] => [
  ...statuses.map(({ status, count }) => ({
    what: texts.csv.standing,
    group: statusWords[status],
    count: count ?? texts.notTold,
  })),
  { what: texts.csv.standing, group: texts.standing.all, count: all ?? texts.notTold },
  { what: texts.csv.unknown, count: isSmall(unknown) ? texts.csv.few : unknown },
];

const about = ({ day }: Figures): readonly Line[] => [
  { what: texts.csv.countedOn, group: csvDay(day) },
  { what: texts.csv.leastPeople, count: LEAST_PEOPLE },
];
