import { useContext } from 'preact/hooks';
import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { employerTexts } from '../../texts/texts.ts';
import { Details } from '../parts/details.tsx';

/** How far a step is. `missing`: something was typed, and something is missing or wrong. */
export type StepState = 'done' | 'missing' | 'not-begun';

export type StepStatus = {
  readonly section: SectionKey;
  readonly state: StepState;
  readonly href: string;
  /** What is missing or wrong in a step that was begun, and where the step says so at its fields. */
  readonly problems: readonly Problem[];
  readonly mend: string;
};

const STATE_BADGES: { readonly [Each in StepState]: string } = {
  done: 'badge badge-success',
  missing: 'badge badge-warning',
  'not-begun': 'badge badge-info',
};

export const isDone = ({ state }: StepStatus): boolean => state === 'done';

export const StateBadge = ({
  state,
  id,
}: {
  readonly state: StepState;
  readonly id?: string | undefined;
}) => (
  <span class={STATE_BADGES[state]} id={id}>
    {useTexts(employerTexts).steps.states[state]}
  </span>
);

type Steps = {
  readonly steps: readonly StepStatus[];
  readonly current: SectionKey;
  /** Where all answers are checked; nothing as long as something is missing. */
  readonly check?: string | undefined;
};

/** Every step with how far it is, folded away above a step's fields; each can be opened again. */
export const StepDetails = ({ steps, current, check }: Steps) => {
  const { fold } = useTexts(employerTexts).steps;
  return (
    <Details summary={fold(steps.filter(isDone).length, steps.length)}>
      <StepList steps={steps} current={current} check={check} />
    </Details>
  );
};

const StepList = ({ steps, current, check }: Steps) => {
  const language = useContext(PageLanguage);
  const texts = useTexts(employerTexts).steps;
  return (
    <ol class="steps">
      {steps.map(({ section, state, href }, place) => (
        <li key={section}>
          <a href={href} aria-current={section === current ? 'step' : undefined}>
            {`${place + 1}. ${sectionTitle(section, language)}`}
          </a>
          <StateBadge state={state} />
        </li>
      ))}
      <li>
        {check === undefined ? <span>{texts.check}</span> : <a href={check}>{texts.check}</a>}
        <span class={check === undefined ? 'task-waits' : 'badge badge-success'}>
          {texts.checkStates[check === undefined ? 'waiting' : 'ready']}
        </span>
      </li>
    </ol>
  );
};
