import { Notice } from '../parts/notice.tsx';

/** Says that the step was saved elsewhere meanwhile. What was typed here still stands in the fields. */
export const ChangedMeanwhile = ({ saved }: { readonly saved: string }) => (
  <Notice kind="warning" heading="Trinnet er ændret imens">
    <p class="alert-text">
      Det er gemt i et andet vindue, efter at I åbnede det her. Det, I selv har skrevet, står stadig i
      felterne. Gem igen, hvis det er det, der skal gælde.
    </p>
    <p class="alert-text">
      <a href={saved}>Se i stedet det, der er gemt</a>
    </p>
  </Notice>
);

/** A warning, never a block: what was typed may tell of the employee's health. */
export const HealthWarning = ({ words }: { readonly words: readonly string[] }) =>
  words.length === 0 ? null : (
    <Notice kind="warning" heading="Se teksten efter: Står der noget om helbred?">
      <p class="alert-text">
        {`I har skrevet ${quoted(words)}. Skriv, hvad I gør – ikke hvorfor. Skriv ikke diagnoser. I kan godt gå videre, hvis ordet hører til jobbet.`}
      </p>
    </Notice>
  );

const MOST_NAMED = 5;

const quoted = (words: readonly string[]): string =>
  words
    .slice(0, MOST_NAMED)
    .map((word) => `»${word}«`)
    .join(', ');
