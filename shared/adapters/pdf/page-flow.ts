import { heightOf, roomToBegin, type Row, splitRow } from './rows.ts';

/** What the blocks became: rows, and places where a new page must begin. */
export type FlowItem = Row | 'page-break';

/** A row on a page, `top` points under the top margin. */
export type PlacedRow = { readonly row: Row; readonly top: number };
export type Page = readonly PlacedRow[];

type Sheet = { readonly placed: PlacedRow[]; used: number };

/**
 * Lays the rows on pages of `height` points in their order. A row that must stay with the next one moves with it, a table's
 * header is repeated, and a row that is too long goes on on the next page. Every page takes some lines, so it always ends.
 */
export const pagesOf = (items: readonly FlowItem[], height: number): readonly Page[] => {
  const sheets: Sheet[] = [emptySheet()];
  const current = (): Sheet => sheets.at(-1) ?? emptySheet();
  const turn = (header?: Row): void => {
    sheets.push(emptySheet());
    if (header !== undefined) put(current(), header);
  };
  const place = (row: Row): void => {
    if (fits(row, current(), height)) return put(current(), row);
    if (!canBegin(row, current(), height)) turn(row.header);
    if (fits(row, current(), height)) return put(current(), row);
    const [head, rest] = splitRow(row, height - current().used - above(row, current()));
    put(current(), head);
    turn(row.header);
    return place(rest);
  };
  for (const [index, item] of items.entries()) {
    if (item === 'page-break') turn();
    else {
      if (roomForChain(items, index) > height - current().used && !isEmpty(current())) turn(item.header);
      place(item);
    }
  }
  return sheets.filter((sheet) => !isEmpty(sheet)).map(({ placed }) => placed);
};

const emptySheet = (): Sheet => ({ placed: [], used: 0 });
const isEmpty = ({ placed }: Sheet): boolean => placed.length === 0;
const above = (row: Row, sheet: Sheet): number => (isEmpty(sheet) ? 0 : row.above);

const put = (sheet: Sheet, row: Row): void => {
  const top = sheet.used + above(row, sheet);
  sheet.placed.push({ row, top });
  sheet.used = top + heightOf(row);
};

const fits = (row: Row, sheet: Sheet, height: number): boolean =>
  sheet.used + above(row, sheet) + heightOf(row) <= height;

const canBegin = (row: Row, sheet: Sheet, height: number): boolean =>
  isEmpty(sheet) || sheet.used + above(row, sheet) + roomToBegin(row) <= height;

/** The room a row needs together with the rows it must stay with. */
const roomForChain = (items: readonly FlowItem[], index: number): number => {
  const row = items[index];
  if (row === undefined || row === 'page-break') return 0;
  if (row.keepWithNext !== true) return row.above + roomToBegin(row);
  return row.above + heightOf(row) + roomForChain(items, index + 1);
};
