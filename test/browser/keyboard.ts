import type { Page } from 'playwright-core';
import { focusOf, isBehind, type Stop, type Wanted } from './focus.ts';
import type { MakeHands } from './hands.ts';

/** Nobody presses a key more often than this to get somewhere on a page. */
const MOST_STOPS = 150;
const MOST_CHOICES = 15;
const SKIP_LINK = 'Gå til sidens indhold';

const fits = (words: string | RegExp, text: string): boolean =>
  typeof words === 'string' ? words === text : words.test(text);

const isAt = (stop: Stop, wanted: Wanted): boolean => {
  if ('words' in wanted) return stop.tag === wanted.tag && fits(wanted.words, stop.words);
  return stop.name === wanted.name && (wanted.value === undefined || stop.value === wanted.value);
};

/** One key further; whoever sees the page sees where that is. */
const step = async (page: Page, key: 'Tab' | 'Shift+Tab' | 'ArrowDown'): Promise<Stop | undefined> => {
  await page.keyboard.press(key);
  const at = await focusOf(page);
  if (at !== undefined && !(at.isMarked && at.isInView))
    throw new Error(`nobody sees that the keyboard is at ${JSON.stringify(at)} on ${page.url()}`);
  return at;
};

/** From the beginning of one of our pages the first key leads to the way past its head, and that way into the page. */
const skipHead = async (page: Page): Promise<void> => {
  const first = await step(page, 'Tab');
  if (first?.words !== SKIP_LINK) return;
  await page.keyboard.press('Enter');
  const at = await focusOf(page);
  if (at?.tag !== 'main') throw new Error(`the way past the head leads to ${JSON.stringify(at)}`);
};

/** The keyboard is at what is wanted, by Tab and Shift+Tab alone. */
const reach = async (page: Page, wanted: Wanted): Promise<Stop> => {
  let at = await focusOf(page);
  if (at === undefined) {
    await skipHead(page);
    at = await focusOf(page);
  }
  const key = (await isBehind(page, wanted)) ? 'Shift+Tab' : 'Tab';
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (at !== undefined && isAt(at, wanted)) return at;
    at = await step(page, key);
  }
  throw new Error(`no way by ${key} to ${JSON.stringify(wanted)} on ${page.url()}`);
};

const chooseRadio = async (page: Page, name: string, value: string): Promise<void> => {
  let at: Stop | undefined = await reach(page, { name });
  if (at.value === value) {
    await page.keyboard.press('Space');
    return;
  }
  for (let choices = 0; choices < MOST_CHOICES && at?.value !== value; choices += 1) {
    at = await step(page, 'ArrowDown');
  }
  if (at?.name !== name || at.value !== value) throw new Error(`no way by arrows to ${name} ${value}`);
};

/** Every stop from the beginning of the page to its end, by one key after the other; a trap has no end. */
export const walkThrough = async (page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> => {
  const stops: string[] = [];
  for (let at = await step(page, key); at !== undefined; at = await step(page, key)) {
    stops.push(at.name === '' ? at.words : at.name);
    if (stops.length > MOST_STOPS) throw new Error(`no end of ${page.url()}: ${stops.slice(-5).join(', ')}`);
  }
  return stops;
};

/** Acts by keys alone: Tab and Shift+Tab, arrows, Space, Enter and letters. */
export const keyboard: MakeHands = (page) => ({
  press: async (words) => {
    await reach(page, { tag: 'button', words });
    await page.keyboard.press('Enter');
  },
  follow: async (words) => {
    await reach(page, { tag: 'a', words });
    await page.keyboard.press('Enter');
  },
  write: async (name, text) => {
    const { value } = await reach(page, { name });
    if (value !== '') await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
  choose: async (name, value) => {
    const type = await page.locator(`[name="${name}"]`).first().getAttribute('type');
    if (type === 'radio') return chooseRadio(page, name, value);
    const { checked } = await reach(page, { name, value });
    if (!checked) await page.keyboard.press('Space');
  },
});
