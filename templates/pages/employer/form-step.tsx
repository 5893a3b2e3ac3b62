import { healthWordsInSection } from '../../../shared/domain/agreement/health-words.ts';
import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import { type SectionKey, SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { sectionIntroductions } from '../../texts/form-texts.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { problemText } from '../../texts/problems.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { fieldsOf } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { ChangedMeanwhile, HealthWarning } from './form-notices.tsx';
import type { Prefilled } from './prefilled.ts';
import { SectionFields } from './section-fields-of.tsx';
import type { ShownTalk } from './sections/support-fields.tsx';
import { type StepStatus, StepDetails } from './step-list.tsx';

const FORM = 'step';

export type FormStep = {
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
  /** Paid hours a week as far as they are known: they decide whether the terms are mandatory. */
  readonly paidHours?: number | undefined;
  readonly talks?: readonly ShownTalk[] | undefined;
};

/**
 * One step of the employer's form. Posts the section's fields with `shownRev`; `save` is `next` or
 * `later`, and `row` is `add` or `remove:2` when a row's button was pressed.
 */
export const formStep = (step: FormStep): string =>
  page({
    frame: step.frame,
    language: { form: FORM, onEnter: { name: 'save', value: 'next' } },
    title: sectionTitle(step.section),
    above: `Trin ${SECTIONS.indexOf(step.section) + 1} af ${SECTIONS.length}`,
    back: { href: step.back },
    problems: step.problems.map((problem) => ({
      field: problem.field,
      text: problemText(step.section, problem),
    })),
    body: <StepBody {...step} />,
  });

const StepBody = (step: FormStep) => (
  <>
    {step.changedMeanwhile === true ? <ChangedMeanwhile saved={step.action} /> : null}
    <p class="font-lead">{sectionIntroductions[step.section]}</p>
    <StepDetails steps={step.steps} current={step.section} />
    <HealthWarning words={healthWordsInSection(step.section, step.answers)} />
    <PostForm id={FORM} action={step.action} hidden={{ shownRev: String(step.stepRev) }}>
      <SectionFields
        section={step.section}
        fields={fieldsOf(step.answers, messagesOf(step))}
        prefilled={step.prefilled}
        paidHours={step.paidHours}
        talks={step.talks ?? []}
      />
      <Buttons>
        <SubmitButton text="Gem og fortsæt" name="save" value="next" />
        <SubmitButton text="Gem og fortsæt senere" kind="secondary" name="save" value="later" />
      </Buttons>
    </PostForm>
  </>
);

const messagesOf = ({ section, problems }: FormStep) =>
  problems.map((problem) => ({ field: problem.field, text: problemText(section, problem) }));
