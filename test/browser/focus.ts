import type { Page } from 'playwright-core';
import * as z from 'zod';

const stop = z.object({
  tag: z.string(),
  name: z.string(),
  value: z.string(),
  checked: z.boolean(),
  words: z.string(),
  /** Somebody who sees the page sees where the keyboard is. */
  isMarked: z.boolean(),
  isInView: z.boolean(),
});

/** Where the keyboard is on a page. */
export type Stop = z.output<typeof stop>;

const AT = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return null;
  const [label] = at.labels ?? [];
  const isBox = at.type === 'radio' || at.type === 'checkbox';
  const isDrawn = (element, part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  };
  const { width, height, top, bottom } = (isBox && label ? label : at).getBoundingClientRect();
  return {
    tag: at.tagName.toLowerCase(),
    name: at.name ?? '',
    value: at.value === undefined ? '' : String(at.value),
    checked: at.checked === true,
    words: at.textContent.replaceAll(/\\s+/g, ' ').trim(),
    isMarked: isDrawn(at) || (isBox && label !== undefined && isDrawn(label, '::before')),
    isInView: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
  };
})()`;

/** Where the keyboard is, or nothing when it is at the beginning of the page. */
export const focusOf = async (page: Page): Promise<Stop | undefined> =>
  stop.nullable().parse(await page.evaluate(AT)) ?? undefined;

/** What is looked for: a field by its name, or a button or link by its words. */
export type Wanted =
  | { readonly name: string; readonly value?: string }
  | { readonly tag: 'a' | 'button'; readonly words: string | RegExp };

/** Whether the wanted thing stands before where the keyboard is. */
export const isBehind = async (page: Page, wanted: Wanted): Promise<boolean> => {
  if (!('name' in wanted)) return false;
  const found = await page.evaluate(`(() => {
    const wanted = document.querySelector('[name="${wanted.name}"]');
    return wanted !== null && (document.activeElement.compareDocumentPosition(wanted) & 2) !== 0;
  })()`);
  return found === true;
};
