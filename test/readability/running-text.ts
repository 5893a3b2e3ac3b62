import { type HTMLElement, parse } from 'node-html-parser';

/** Elements whose text is read as one: paragraphs, points of a list, hints, instructions, ticks. */
const BLOCKS = 'p, li, .form-hint, .form-error-message, label, legend, summary, h1, h2, h3';
/** What people typed, and what stands on every page alike. */
const NOT_OURS = 'dd, textarea, .typed-before, .own-words';
const OURS_AMONG_FACTS = '.plain-words';
const EVERYWHERE = 'header, footer';

/** Our own words on a page's main part, a block of text each; left out is what people typed: values, free text. */
export const runningText = (html: string): readonly string[] =>
  parse(html)
    .querySelectorAll(BLOCKS)
    .filter((block) => block.querySelectorAll('p, li').length === 0)
    .filter((block) => block.closest(EVERYWHERE) === null && !isTyped(block))
    .map((block) => block.textContent.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

const isTyped = (block: HTMLElement): boolean =>
  block.closest(NOT_OURS) !== null && block.closest(OURS_AMONG_FACTS) === null;
