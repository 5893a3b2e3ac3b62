import { useContext } from 'preact/hooks';
import { inPageOrder, problemText } from '../../texts/problems.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { employerTexts } from '../../texts/texts.ts';
import { fieldId } from '../parts/fields.ts';
import { isDone, StateBadge, type StepStatus } from './step-list.tsx';

type TaskListProps = {
  readonly steps: readonly StepStatus[];
  /** Where all answers are checked; nothing as long as something is missing. */
  readonly check: string | undefined;
};

/** All that is to be done: each step with what it asks for, how far it is and what it still lacks, and last the signature. */
export const TaskList = ({ steps, check }: TaskListProps) => {
  const texts = useTexts(employerTexts).steps;
  return (
    <>
      <p>{texts.progress(steps.filter(isDone).length, steps.length)}</p>
      <ol class="tasks">
        {steps.map((step, place) => (
          <Task key={step.section} {...step} place={place} />
        ))}
        <li>
          <div class="task-line">
            {check === undefined ? <span>{texts.check}</span> : <a href={check}>{texts.check}</a>}
            <span class={check === undefined ? 'task-waits' : 'badge badge-success'}>
              {check === undefined ? texts.checkStates.waiting : texts.checkStates.ready}
            </span>
          </div>
        </li>
      </ol>
    </>
  );
};

const Task = ({ place, ...step }: StepStatus & { readonly place: number }) => {
  const { about } = useTexts(employerTexts).steps;
  const language = useContext(PageLanguage);
  const { section, state, href } = step;
  return (
    <li>
      <div class="task-line">
        <a href={href} aria-describedby={`about-${section} state-${section}`}>
          {`${place + 1}. ${sectionTitle(section, language)}`}
        </a>
        <StateBadge state={state} id={`state-${section}`} />
      </div>
      <p class="task-about" id={`about-${section}`}>
        {about[section]}
      </p>
      {state === 'missing' ? <Lacking {...step} /> : null}
    </li>
  );
};

const MOST_NAMED = 3;

/** What a step still lacks, each a link to its field; the first few, and the way to the others. */
const Lacking = ({ section, problems, mend }: StepStatus) => {
  const { more } = useTexts(employerTexts).steps;
  const language = useContext(PageLanguage);
  const most = problems.length === MOST_NAMED + 1 ? problems.length : MOST_NAMED;
  const named = inPageOrder(section, problems).slice(0, most);
  return (
    <ul class="task-lacks">
      {named.map((problem) => (
        <li key={problem.field}>
          <a href={`${mend}#${fieldId(problem.field)}`}>{problemText(language, section, problem)}</a>
        </li>
      ))}
      {named.length === problems.length ? null : (
        <li>
          <a href={mend}>{more(problems.length - named.length)}</a>
        </li>
      )}
    </ul>
  );
};
