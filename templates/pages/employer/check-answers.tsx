import type { ComponentChildren } from 'preact';
import { healthWordsInSection } from '../../../shared/domain/agreement/health-words.ts';
import { type SectionKey, SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { AgreementReading, AnswersBySection } from '../../../shared/domain/agreement/whole-agreement.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { problemText } from '../../texts/problems.ts';
import { SectionView } from '../agreement/section-view.tsx';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { fieldId } from '../parts/fields.ts';
import { Notice } from '../parts/notice.tsx';
import { ChangedAgreement } from '../signing/changed-agreement.tsx';
import { HealthWarning } from './form-notices.tsx';

export type CheckAnswers = {
  readonly frame: Frame;
  readonly answers: AnswersBySection;
  readonly reading: AgreementReading;
  readonly stepHrefs: { readonly [Key in SectionKey]: string };
  readonly back: string;
  /** Where the employer signs; led to only when nothing is missing. */
  readonly sign: string;
  /** The answers have changed since they were last read. */
  readonly changed: boolean;
};

/** "Tjek dine svar": every answer with a way to correct it, and what is missing. Leads on only when the agreement is complete. */
export const checkAnswersPage = (check: CheckAnswers): string =>
  page({
    frame: check.frame,
    language: 'offered',
    title: 'Tjek dine svar',
    back: { href: check.back },
    body: <CheckBody {...check} />,
  });

const CheckBody = (check: CheckAnswers) => (
  <>
    {check.changed ? <ChangedAgreement /> : null}
    {check.reading.complete === undefined ? <NotComplete {...check} /> : <p class="font-lead">{COMPLETE}</p>}
    {SECTIONS.map((section) => (
      <CheckedSection key={section} {...check} section={section} />
    ))}
    {check.reading.complete === undefined ? null : (
      <Buttons>
        <ButtonLink href={check.sign} text="Gå til underskrift" />
      </Buttons>
    )}
  </>
);

const COMPLETE = 'Læs svarene igennem. Ret det, der ikke passer. Derefter kan du skrive under.';

const NotComplete = ({ reading }: CheckAnswers) => {
  const missing = SECTIONS.filter((section) => reading.problems[section].length > 0).map(sectionTitle);
  return (
    <Notice kind="warning" heading="Der mangler noget, før I kan skrive under">
      <p class="alert-text">{`Se under: ${missing.join(', ')}.`}</p>
    </Notice>
  );
};

const CheckedSection = (check: CheckAnswers & { readonly section: SectionKey }) => {
  const { section, answers, reading, stepHrefs } = check;
  return (
    <section aria-labelledby={`check-${section}`}>
      <div class="section-heading">
        <h2 id={`check-${section}`}>{sectionTitle(section)}</h2>
        <a href={stepHrefs[section]}>
          Ret<span class="sr-only"> {sectionTitle(section)}</span>
        </a>
      </div>
      <HealthWarning words={healthWordsInSection(section, answers[section] ?? {})} />
      <SectionProblems {...check} />
      {reading.sections[section] === undefined ? (
        <p>Det, I har skrevet i dette trin, er gemt.</p>
      ) : (
        <SectionView section={section} sections={reading.sections} />
      )}
    </section>
  );
};

const SectionProblems = ({
  section,
  answers,
  reading,
  stepHrefs,
}: CheckAnswers & { readonly section: SectionKey }) => {
  const problems = reading.problems[section];
  if (problems.length === 0) return null;
  if (answers[section] === undefined) {
    return (
      <Missing>
        <li>
          <a href={stepHrefs[section]}>Udfyld trinnet.</a>
        </li>
      </Missing>
    );
  }
  return (
    <Missing>
      {problems.map((problem) => (
        <li key={problem.field}>
          <a href={`${stepHrefs[section]}#${fieldId(problem.field)}`}>{problemText(section, problem)}</a>
        </li>
      ))}
    </Missing>
  );
};

const Missing = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="missing">
    <p>
      <strong>Det mangler:</strong>
    </p>
    <ul>{children}</ul>
  </div>
);
