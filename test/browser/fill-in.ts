import type { Page } from 'playwright-core';
import type { TypedFields } from '../../infra/local/demo/typed-forms.ts';

const MOST_ROWS = 10;

/** Types and ticks what a form is given, by the names of its fields, in the order a person meets them. */
export const fillIn = async (page: Page, fields: TypedFields): Promise<void> => {
  const radios = new Set(
    await page
      .locator('input[type="radio"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('name'))),
  );
  for (const [name, typed] of Object.entries(fields)) {
    if (radios.has(name)) {
      await page.locator(`[name="${name}"][value="${String(typed)}"]`).check();
    } else if (typeof typed === 'string') {
      await page.locator(`[name="${name}"]`).fill(typed);
    } else {
      for (const value of typed) await page.locator(`[name="${name}"][value="${value}"]`).check();
    }
  }
};

/** Rows are added with their button until there is one for each that will be typed. */
export const addRows = async (page: Page, button: string, fields: TypedFields): Promise<void> => {
  const wanted = new Set(
    Object.keys(fields).flatMap((name) => /^(?:tasks|milestones)\.\d+/.exec(name) ?? []),
  );
  for (let rows = 1; rows < Math.min(wanted.size, MOST_ROWS); rows += 1) {
    await page.getByRole('button', { name: button }).click();
  }
};

/** The texts of the error summary at the top of the page. */
export const instructions = (page: Page): Promise<string[]> =>
  page.locator('.error-summary a').allInnerTexts();

export const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();

export const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('link', { name }).first().click();
