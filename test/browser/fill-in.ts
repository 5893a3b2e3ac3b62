import type { Page } from 'playwright-core';
import * as z from 'zod';
import type { TypedFields } from '../../infra/local/demo/typed-forms.ts';
import type { Hands } from './hands.ts';

const standing = z.array(z.object({ name: z.string(), isPicked: z.boolean() }));

const STANDING = `[...document.querySelectorAll('main [name]')].map(({ name, type }) => ({
  name,
  isPicked: type === 'radio' || type === 'checkbox',
}))`;

/** Types and ticks what a form is given, by the names of its fields, in the order a person meets them. */
export const fillIn = async (page: Page, hands: Hands, fields: TypedFields): Promise<void> => {
  const onPage = standing.parse(await page.evaluate(STANDING));
  const filled = new Set<string>();
  for (const { name, isPicked } of onPage) {
    if (!(name in fields) || filled.has(name)) continue;
    for (const value of [fields[name] ?? []].flat())
      await (isPicked ? hands.choose : hands.write)(name, value);
    filled.add(name);
    const left = Object.entries(fields).filter(([each]) => !filled.has(each));
    const row = nextRow(name, left, onPage);
    if (row === undefined) continue;
    await addRow(page, hands, row);
    await fillIn(page, hands, Object.fromEntries(left));
    return;
  }
  const unseen = Object.keys(fields).filter((name) => !filled.has(name));
  if (unseen.length > 0) throw new Error(`no ${unseen.join(', ')} on ${page.url()}`);
};

type Standing = z.output<typeof standing>;

/** The first field of the row to be added, once the rows of this field's list that stand on the page are filled in. */
const nextRow = (
  name: string,
  left: readonly (readonly [string, unknown])[],
  onPage: Standing,
): string | undefined => {
  const list = /^(\w+)\.\d+/.exec(name)?.[1];
  const inList = left
    .map(([each]) => each)
    .filter((each) => list !== undefined && each.startsWith(`${list}.`));
  const isOnPage = inList.some((each) => onPage.some((field) => field.name === each));
  return isOnPage ? undefined : inList[0];
};

/** A row is added by the button of its list: in place, or by the server. */
const addRow = async (page: Page, hands: Hands, name: string): Promise<void> => {
  await hands.press(/^Tilføj en /);
  await page.locator(`[name="${name}"]`).first().waitFor({ state: 'attached' });
};

/** The texts of the error summary at the top of the page. */
export const instructions = (page: Page): Promise<string[]> =>
  page.locator('.error-summary a').allInnerTexts();

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();
