import type { Page } from 'playwright-core';

/** How somebody acts on a page. Buttons and links are those of the page itself, by the words on them. */
export type Hands = {
  /** The button has been pressed; what follows from it is waited for by who asked. */
  readonly press: (words: string | RegExp) => Promise<void>;
  readonly follow: (words: string | RegExp) => Promise<void>;
  /** The field that one writes in holds `text` and nothing else. */
  readonly write: (name: string, text: string) => Promise<void>;
  /** The answer is chosen, whatever kind of box it stands beside. */
  readonly choose: (name: string, value: string) => Promise<void>;
};

export type MakeHands = (page: Page) => Hands;
