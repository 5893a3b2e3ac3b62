import { asPrinted } from '../../../shared/domain/agreement/printable-letters.ts';
import { announce } from './announce.ts';
import { texts } from './texts.ts';

/** Screen readers are told after a pause in typing, and only when less than this share is left. */
const TOLD_BELOW = 0.25;
const PAUSE_MILLISECONDS = 1_000;

/** Every text with a limit says how much of it is left. Nothing is cut off. */
export const countLetters = (): void => {
  for (const area of document.querySelectorAll('textarea')) showLettersLeft(area);
  let pause: number | undefined;
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    showLettersLeft(target);
    clearTimeout(pause);
    pause = setTimeout(() => tellLettersLeft(target), PAUSE_MILLISECONDS);
  });
};

export const showLettersLeft = (area: HTMLTextAreaElement): void => {
  const line = document.getElementById(`${area.id}-limit`);
  const left = lettersLeft(area);
  if (line === null || left === undefined) return;
  line.textContent = inWords(left);
  line.classList.toggle('over-limit', left < 0);
};

const tellLettersLeft = (area: HTMLTextAreaElement): void => {
  const left = lettersLeft(area);
  if (left !== undefined && left < limitOf(area) * TOLD_BELOW) announce(inWords(left));
};

const limitOf = ({ dataset }: HTMLTextAreaElement): number => Number(dataset['limit']);

/** As the server counts: the text as it will be printed, without the blanks around it. */
const lettersLeft = (area: HTMLTextAreaElement): number | undefined =>
  area.dataset['limit'] === undefined ? undefined : limitOf(area) - asPrinted(area.value).trim().length;

const inWords = (left: number): string => (left < 0 ? texts.lettersTooMany(-left) : texts.lettersLeft(left));
