import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Line } from '../../../../shared/adapters/pdf/lines.ts';
import { type FlowItem, type Page, pagesOf } from '../../../../shared/adapters/pdf/page-flow.ts';
import { heightOf, type Row } from '../../../../shared/adapters/pdf/rows.ts';
import { TEXT_STYLES } from '../../../../shared/adapters/pdf/text-styles.ts';

const LINE = TEXT_STYLES.body.leading;
const PAGE = 20 * LINE;

const row = (name: string, lines: number, more: Partial<Row> = {}): Row => ({
  cells: [{ x: 0, lines: Array.from({ length: lines }, (_, place) => line(`${name}${place + 1}`)) }],
  above: 0,
  padTop: 0,
  padBottom: 0,
  ...more,
});

const line = (show: string): Line => ({
  style: 'body',
  indent: 0,
  paragraph: 0,
  words: [{ show, width: 1 }],
});

const namesOn = (page: Page | undefined): readonly string[] =>
  page?.flatMap(({ row: placed }) =>
    placed.cells.flatMap(({ lines }) => lines.map(({ words }) => words[0]?.show ?? '')),
  ) ?? [];

it('moves a heading to the page of what it is the heading of', () => {
  const pages = pagesOf(
    [
      row('text', 7),
      row('text', 7),
      row('text', 4),
      row('heading', 1, { keepWithNext: true }),
      row('fact', 2),
    ],
    PAGE,
  );

  expect(namesOn(pages[1])).toEqual(['heading1', 'fact1', 'fact2']);
});

it('moves two headings in a row together', () => {
  const heading = { keepWithNext: true };
  const pages = pagesOf(
    [
      row('text', 7),
      row('text', 7),
      row('text', 3),
      row('section', 1, heading),
      row('part', 1, heading),
      row('fact', 2),
    ],
    PAGE,
  );

  expect(namesOn(pages[1])).toEqual(['section1', 'part1', 'fact1', 'fact2']);
});

it('moves a short row as a whole and lets a long one go on, with three lines at least on either side', () => {
  const short = pagesOf([row('text', 7), row('text', 7), row('text', 4), row('fact', 3)], PAGE);
  const long = pagesOf([row('text', 7), row('text', 7), row('answer', 8)], PAGE);

  expect(namesOn(short[1])).toEqual(['fact1', 'fact2', 'fact3']);
  expect(namesOn(long[1])).toEqual(['answer6', 'answer7', 'answer8']);
});

it('draws a label again beside what goes on on the next page, as furniture that is not read twice', () => {
  const label = { x: 0, lines: row('label', 1).cells[0]?.lines ?? [], repeats: true as const };
  const value = { x: 9, lines: row('value', 30).cells[0]?.lines ?? [] };

  const pages = pagesOf([row('', 0, { cells: [label, value] })], PAGE);

  expect(namesOn(pages[1])[0]).toBe('label1');
  expect(pages[1]?.[0]?.row.cells[0]?.lines[0]).not.toHaveProperty('element');
});

it('begins a page where it is told to, and leaves no empty one', () => {
  const pages = pagesOf(
    ['page-break', row('text', 1), 'page-break', 'page-break', row('names', 1), 'page-break'],
    PAGE,
  );

  expect(pages.map(namesOn)).toEqual([['text1'], ['names1']]);
});

it('leaves no space over the first row of a page', () => {
  const [page] = pagesOf([row('text', 1, { above: 40 }), row('text', 1, { above: 40 })], PAGE);

  expect(page?.map(({ top }) => top)).toEqual([0, LINE + 40]);
});

it('shows every line once, in order and inside the page, whatever the rows are', () => {
  const anyRow = fc.record({
    lines: fc.integer({ min: 0, max: 90 }),
    above: fc.integer({ min: 0, max: 30 }),
    keepWithNext: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 25 }), (shapes) => {
      const items: FlowItem[] = shapes.map(({ lines, ...more }, place) => row(`${place}:`, lines, more));

      const pages = pagesOf(items, PAGE);

      expect(pages.flatMap(namesOn)).toEqual(
        items.flatMap((item) => (item === 'page-break' ? [] : namesOn([{ row: item, top: 0 }]))),
      );
      for (const { row: placed, top } of pages.flat())
        expect(top + heightOf(placed)).toBeLessThanOrEqual(PAGE + 0.001);
    }),
  );
});
