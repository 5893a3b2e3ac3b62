import { announce } from './announce.ts';
import { showLettersLeft } from './count-letters.ts';
import { blankRow, numberRow } from './row-fields.ts';
import { texts } from './texts.ts';

/** Rows are added and taken out without asking the server, as it would: the same names and numbers, and at most as many. */
export const changeRowsInPlace = (): void => {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button[name="row"]') : null;
    const group = button?.closest('.rows') ?? null;
    if (!(button instanceof HTMLButtonElement) || group === null) return;
    const row = button.closest<HTMLElement>('[data-row]');
    // Instructions name rows by their numbers: while some stand on the page, the server takes rows out and words them anew.
    if (row !== null && document.querySelector('.error-summary') !== null) return;
    event.preventDefault();
    if (row === null) addRow(group);
    else removeRow(group, row);
  });
};

const rowsOf = (group: Element): readonly HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>('[data-row]'),
];

const addButtonOf = (group: Element): HTMLButtonElement | null => group.querySelector('[data-add-row]');

const addRow = (group: Element): void => {
  const rows = rowsOf(group);
  const last = rows.at(-1);
  if (last === undefined || rows.length >= mostOf(group)) return;
  const added = blankRow(last);
  numberRow(added, listName(group), rows.length);
  last.after(added);
  for (const area of added.querySelectorAll('textarea')) showLettersLeft(area);
  showButtons(group);
  added.querySelector<HTMLElement>('input, textarea')?.focus();
  announce(texts.rowAdded(nameOf(added), rows.length + 1));
};

const removeRow = (group: Element, row: HTMLElement): void => {
  const place = rowsOf(group).indexOf(row);
  row.remove();
  const left = rowsOf(group);
  for (const [number, each] of left.entries()) numberRow(each, listName(group), number);
  showButtons(group);
  left[Math.min(place, left.length - 1)]?.focus();
  announce(texts.rowRemoved(nameOf(row), place + 1));
  group.dispatchEvent(new Event('input', { bubbles: true }));
};

/** A single row cannot be taken out, and none be added to the most there may be. */
const showButtons = (group: Element): void => {
  const rows = rowsOf(group);
  for (const row of rows) {
    const remove = row.querySelector<HTMLButtonElement>('button[name="row"]');
    if (remove !== null) remove.hidden = rows.length === 1;
  }
  const add = addButtonOf(group);
  if (add !== null) add.hidden = rows.length >= mostOf(group);
};

const mostOf = (group: Element): number => Number(addButtonOf(group)?.dataset['most']);
const listName = (group: Element): string => addButtonOf(group)?.dataset['addRow'] ?? '';
const nameOf = ({ dataset }: HTMLElement): string => dataset['row'] ?? '';
