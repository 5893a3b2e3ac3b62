import { useTexts } from '../../texts/in-both.ts';
import { employerTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { OwnWords } from '../parts/own-words.tsx';
import { CodeSent } from '../signing/code-sent.tsx';
import { Assessed } from './assessed.tsx';
import type { Prefilled } from './prefilled.ts';
import { isDone, type StepStatus } from './step-list.tsx';
import { TaskList } from './task-list.tsx';
import { WhoToCall } from './who-to-call.tsx';

export type Overview = {
  readonly frame: Frame;
  readonly prefilled: Prefilled;
  readonly steps: readonly StepStatus[];
  /** The first step that is not done, or "Tjek dine svar" when all are. */
  readonly next: string;
  /** "Tjek dine svar", when nothing is missing. */
  readonly check: string | undefined;
  /** What the employee asked to have changed, in the employee's own words. */
  readonly changeRequested?: string | undefined;
  /** Where a code that was sent and still works is typed. */
  readonly codePage?: string | undefined;
};

/** The employer's first page by the link: what this is, and how far it is. Opening it changes nothing. */
export const overviewPage = (overview: Overview): string =>
  page({
    frame: overview.frame,
    language: 'offered',
    title: employerTexts[overview.frame.language].overview.title,
    body: <OverviewBody {...overview} />,
  });

const OverviewBody = ({ prefilled, steps, next, check, changeRequested, codePage }: Overview) => {
  const { overview: texts, steps: stepTexts } = useTexts(employerTexts);
  const isBegun = steps.some(({ state }) => state !== 'not-begun');
  const how = steps.every(isDone) ? [texts.allDone] : texts.how;
  return (
    <>
      {changeRequested === undefined ? null : <ChangeRequested comment={changeRequested} />}
      {codePage === undefined ? null : <CodeSent href={codePage} />}
      <p class="font-lead">{texts.lead(prefilled.employeeName)}</p>
      {how.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Assessed assessment={prefilled.assessment} />
      {isBegun ? null : <Ready />}
      <h2>{stepTexts.heading}</h2>
      <TaskList steps={steps} check={check} />
      <Buttons>
        <ButtonLink href={next} text={texts[buttonFor(steps)]} />
      </Buttons>
      <WhoToCall {...prefilled.consultant} />
    </>
  );
};

const buttonFor = (steps: readonly StepStatus[]): 'check' | 'begin' | 'goOn' => {
  if (steps.every(isDone)) return 'check';
  return steps.every(({ state }) => state === 'not-begun') ? 'begin' : 'goOn';
};

const Ready = () => {
  const { heading, things } = useTexts(employerTexts).overview.ready;
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </>
  );
};

const ChangeRequested = ({ comment }: { readonly comment: string }) => {
  const { heading, correct } = useTexts(employerTexts).overview.changeRequested;
  return (
    <Notice kind="info" heading={heading}>
      <OwnWords words={comment} />
      <p class="alert-text">{correct}</p>
    </Notice>
  );
};
