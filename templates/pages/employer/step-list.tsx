import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import { sectionTitle } from '../../texts/section-title.ts';

/** How far a step is. `missing`: something was typed, and something is missing or wrong. */
export type StepState = 'done' | 'missing' | 'not-begun';

export type StepStatus = { readonly section: SectionKey; readonly state: StepState; readonly href: string };

const STATE_WORDS: { readonly [Each in StepState]: string } = {
  done: 'Udfyldt',
  missing: 'Mangler noget',
  'not-begun': 'Ikke begyndt',
};

const STATE_BADGES: { readonly [Each in StepState]: string } = {
  done: 'badge badge-success',
  missing: 'badge badge-warning',
  'not-begun': 'badge badge-info',
};

type Steps = { readonly steps: readonly StepStatus[]; readonly current?: SectionKey | undefined };

/** Every step with how far it is; each can be opened again. */
export const StepList = ({ steps, current }: Steps) => (
  <ol class="steps">
    {steps.map(({ section, state, href }, place) => (
      <li key={section}>
        <a href={href} aria-current={section === current ? 'step' : undefined}>
          {`${place + 1}. ${sectionTitle(section)}`}
        </a>
        <span class={STATE_BADGES[state]}>{STATE_WORDS[state]}</span>
      </li>
    ))}
  </ol>
);

/** The same folded away, above a step's fields. */
export const StepDetails = (props: Steps) => {
  const done = props.steps.filter(({ state }) => state === 'done').length;
  return (
    <details class="details steps-details">
      <summary class="details-summary">{`Se alle trin (${done} af ${props.steps.length} udfyldt)`}</summary>
      <div class="details-text">
        <StepList {...props} />
      </div>
    </details>
  );
};
