import { healthWordsInSection } from '../../../shared/domain/agreement/health-words.ts';
import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import { type SectionKey, SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { useAboutDanish } from '../../texts/about-danish.ts';
import { useTexts } from '../../texts/in-both.ts';
import { inPageOrder, problemText } from '../../texts/problems.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { employerHelpTexts, employerTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type FieldMessage, fieldsOf } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { ChangedMeanwhile, HealthWarning, HoursWarning } from './form-notices.tsx';
import type { Prefilled } from './prefilled.ts';
import { type AsFarAsKnown, SectionFields } from './section-fields-of.tsx';
import { type StepStatus, StepDetails } from './step-list.tsx';

const FORM = 'step';

export type FormStep = AsFarAsKnown & {
  readonly frame: Frame;
  readonly section: SectionKey;
  /** What was typed, as it came. Rows are shown as they stand, blank ones too. */
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** The section's `rev` that a save of this page builds on. */
  readonly stepRev: number;
  readonly action: string;
  readonly back: string;
  readonly steps: readonly StepStatus[];
  readonly prefilled: Prefilled;
  /** Somebody saved this step in another window after the page was shown; `answers` are what was typed here. */
  readonly changedMeanwhile?: boolean | undefined;
};

/**
 * One step of the employer's form. Posts the section's fields with `shownRev`; `save` is `next` or
 * `later`, and `row` is `add` or `remove:2` when a row's button was pressed.
 */
export const formStep = (step: FormStep): string => {
  const { frame, section, problems } = step;
  const { place } = employerTexts[frame.language].step;
  const title = sectionTitle(section, frame.language);
  const above = place(SECTIONS.indexOf(section) + 1, SECTIONS.length);
  const messages = inPageOrder(section, problems).map((problem) => ({
    field: problem.field,
    text: problemText(frame.language, section, problem),
  }));
  return page({
    frame,
    language: { form: FORM, onEnter: { name: 'save', value: 'next' } },
    title: `${title} (${above})`,
    heading: title,
    above,
    back: { href: step.back },
    problems: messages,
    body: <StepBody {...step} messages={messages} />,
  });
};

const StepBody = (step: FormStep & { readonly messages: readonly FieldMessage[] }) => {
  const { save, saveForLater } = useTexts(employerTexts).step;
  return (
    <>
      {step.changedMeanwhile === true ? <ChangedMeanwhile saved={step.action} /> : null}
      <p class="font-lead">{useTexts(employerHelpTexts)[step.section].about}</p>
      <AnswersInDanish />
      <StepDetails steps={step.steps} current={step.section} />
      <HealthWarning words={healthWordsInSection(step.section, step.answers)} />
      <HoursWarning section={step.section} answers={step.answers} />
      <PostForm id={FORM} action={step.action} hidden={{ shownRev: String(step.stepRev) }} keptWhileTyping>
        <SectionFields
          section={step.section}
          fields={fieldsOf(step.answers, step.messages)}
          prefilled={step.prefilled}
          paidHours={step.paidHours}
          startDate={step.startDate}
          talks={step.talks}
        />
        <Buttons>
          <SubmitButton text={save} name="save" value="next" />
          <SubmitButton text={saveForLater} kind="secondary" name="save" value="later" />
        </Buttons>
      </PostForm>
    </>
  );
};

const AnswersInDanish = () => {
  const about = useAboutDanish();
  return about === undefined ? null : <p>{about.answers}</p>;
};
