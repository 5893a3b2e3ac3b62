import { useContext } from 'preact/hooks';
import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { useAboutDanish } from '../../texts/about-danish.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { inPageOrder, problemText } from '../../texts/problems.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { employerHelpTexts } from '../../texts/employer-help-texts.ts';
import { amendmentTexts, employerTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type FieldMessage, fieldsOf } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { ChangedMeanwhile } from '../parts/changed-meanwhile.tsx';
import { HoursWarning, Lacking, TermsFilled } from './form-notices.tsx';
import { healthNotes, HealthWarning } from './health-notice.tsx';
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
  /** The terms that were open have just been answered at once. */
  readonly termsFilled?: boolean | undefined;
  /** How many answers are missing and not told of at their fields, and where they are. */
  readonly lacking?: { readonly count: number; readonly show: string } | undefined;
  /** Where all answers are checked, when nothing is missing. */
  readonly check?: string | undefined;
  /** What the form carries besides its fields: where the employer came from. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
};

/**
 * One step of the employer's form. Posts the section's fields with `shownRev`; `save` is `next` or
 * `later`, and `row` is `add` or `remove:2` when a row's button was pressed.
 */
export const formStep = (step: FormStep): string => {
  const { frame, section, problems } = step;
  const { place } = employerTexts[frame.language].step;
  const title = sectionTitle(section, frame.language);
  const led = step.steps.map((each) => each.section);
  const above = led.includes(section)
    ? place(led.indexOf(section) + 1, led.length)
    : amendmentTexts[frame.language].title;
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
  const { save, saveForLater, changedMeanwhile } = useTexts(employerTexts).step;
  const notes = healthNotes(useContext(PageLanguage), step.section, step.answers);
  return (
    <>
      {step.changedMeanwhile === true ? (
        <ChangedMeanwhile texts={changedMeanwhile} saved={step.action} />
      ) : null}
      {step.termsFilled === true ? <TermsFilled followsLaw={step.followsLaw === true} /> : null}
      <p class="font-lead">{useTexts(employerHelpTexts)[step.section].about}</p>
      <AnswersInDanish />
      <StepDetails steps={step.steps} current={step.section} check={step.check} />
      {step.lacking === undefined ? null : <Lacking {...step.lacking} />}
      <HealthWarning section={step.section} answers={step.answers} />
      <HoursWarning section={step.section} answers={step.answers} />
      <PostForm
        id={FORM}
        action={step.action}
        hidden={{ shownRev: String(step.stepRev), ...step.hidden }}
        keptWhileTyping
      >
        <SectionFields
          section={step.section}
          fields={{ ...fieldsOf(step.answers, step.messages), notes }}
          prefilled={step.prefilled}
          paidHours={step.paidHours}
          followsLaw={step.followsLaw}
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
