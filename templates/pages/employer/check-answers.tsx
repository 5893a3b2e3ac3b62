import { useContext } from 'preact/hooks';
import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import { type SectionKey, SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { AgreementReading, AnswersBySection } from '../../../shared/domain/agreement/whole-agreement.ts';
import { useAboutDanish } from '../../texts/about-danish.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { inPageOrder, problemText } from '../../texts/problems.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { amendmentTexts, employerTexts } from '../../texts/texts.ts';
import { AmendmentChanges, AmendmentStanding, type ShownAmendment } from '../agreement/amendment-changes.tsx';
import { SectionView } from '../agreement/section-view.tsx';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { fieldId } from '../parts/fields.ts';
import { Notice } from '../parts/notice.tsx';
import { ChangedAgreement } from '../signing/changed-agreement.tsx';
import { AlongWithAnswers } from './along-with-answers.tsx';
import { HoursWarning } from './form-notices.tsx';
import { HealthReminder, HealthWarning } from './health-notice.tsx';
import { HoursSums } from './hours-sums.tsx';

export type CheckAnswers = {
  readonly frame: Frame;
  readonly answers: AnswersBySection;
  readonly reading: AgreementReading;
  /** The agreement as it will be signed, when nothing is missing. */
  readonly content: AgreementContent | undefined;
  readonly stepHrefs: { readonly [Key in SectionKey]: string };
  readonly back: string;
  /** Where the employer signs; led to only when nothing is missing. */
  readonly sign: string;
  /** A consultant has the case; before that nobody signs. */
  readonly takenOver: boolean;
  /** The agreement as a document, marked as a draft. */
  readonly draft: string;
  /** What the employer has given of the employee by beginning the case; nothing where the municipality has. */
  readonly begun?: { readonly email: string | undefined } | undefined;
  /** What an amendment changes; nothing for a first agreement. */
  readonly amendment?: ShownAmendment | undefined;
  /** The answers have changed since they were last read. */
  readonly changed: boolean;
};

/** "Tjek dine svar": every answer with a way to correct it, and what is missing. Leads on only when the agreement is complete. */
export const checkAnswersPage = (check: CheckAnswers): string =>
  page({
    frame: check.frame,
    language: 'offered',
    title: employerTexts[check.frame.language].check.title,
    back: { href: check.back },
    body: <CheckBody {...check} />,
  });

const CheckBody = (check: CheckAnswers) => {
  const texts = useTexts(employerTexts).check;
  const { changed, content, sign, amendment } = check;
  const lead = useTexts(amendmentTexts).check.complete;
  return (
    <>
      {changed ? <ChangedAgreement /> : null}
      {content === undefined ? (
        <NotComplete {...check} />
      ) : (
        <p class="font-lead">{amendment === undefined ? texts.complete : lead}</p>
      )}
      {amendment === undefined ? null : <AmendmentStanding {...amendment} />}
      {amendment === undefined || content === undefined ? null : <AmendmentChanges {...amendment} />}
      <AnswersAsSigned />
      {SECTIONS.map((section) => (
        <CheckedSection key={section} {...check} section={section} />
      ))}
      {content === undefined ? (
        <Mend {...check} />
      ) : (
        <>
          <AlongWithAnswers content={content} begun={check.begun} />
          <HealthReminder answers={check.answers} idOf={headingId} />
          <p class="d-print-none">
            <a href={check.draft}>{texts.draft}</a>
          </p>
          {check.takenOver ? (
            <Buttons>
              <ButtonLink href={sign} text={texts.sign} />
            </Buttons>
          ) : (
            <Notice kind="info" heading={texts.notTakenOver.heading}>
              <p class="alert-text">{texts.notTakenOver.text}</p>
            </Notice>
          )}
        </>
      )}
    </>
  );
};

const AnswersAsSigned = () => {
  const about = useAboutDanish();
  return about === undefined ? null : <p>{about.answersAsSigned}</p>;
};

const NothingChanged = () => {
  const { heading, text } = useTexts(amendmentTexts).check.nothing;
  return (
    <Notice kind="warning" heading={heading}>
      <p class="alert-text">{text}</p>
    </Notice>
  );
};

const NotComplete = ({ reading }: CheckAnswers) => {
  const { missing, see } = useTexts(employerTexts).check;
  const language = useContext(PageLanguage);
  if (reading.complete !== undefined) return <NothingChanged />;
  return (
    <Notice kind="warning" heading={missing}>
      <p class="alert-text">{see}</p>
      <ul class="alert-text">
        {SECTIONS.filter((section) => reading.problems[section].length > 0).map((section) => (
          <li key={section}>
            <a href={`#${headingId(section)}`}>{sectionTitle(section, language)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** The way to the first step that lacks something. */
const Mend = ({ reading, stepHrefs }: CheckAnswers) => {
  const { mend } = useTexts(employerTexts).check;
  const first = SECTIONS.find((section) => reading.problems[section].length > 0);
  return first === undefined ? null : (
    <Buttons>
      <ButtonLink href={stepHrefs[first]} text={mend} />
    </Buttons>
  );
};

const headingId = (section: SectionKey): string => `check-${section}`;

type Checked = CheckAnswers & { readonly section: SectionKey };

const CheckedSection = (check: Checked) => {
  const { correct } = useTexts(employerTexts).check;
  const title = sectionTitle(check.section, useContext(PageLanguage));
  const { section, answers, stepHrefs } = check;
  return (
    <section aria-labelledby={headingId(section)}>
      <div class="section-heading">
        <h2 id={headingId(section)}>{title}</h2>
        <a href={stepHrefs[section]}>
          {correct}
          <span class="sr-only"> {title}</span>
        </a>
      </div>
      <HealthWarning section={section} answers={answers[section] ?? {}} href={stepHrefs[section]} />
      <HoursWarning section={section} answers={answers[section] ?? {}} />
      <Missing {...check} />
      <Answers {...check} />
      {section === 'hours' ? <HoursSums hours={check.reading.sections.hours} /> : null}
    </section>
  );
};

/** What the agreement will say; nothing of a step that was not begun and must be. */
const Answers = ({ section, answers, reading }: Checked) => {
  const { kept } = useTexts(employerTexts).check;
  if (answers[section] === undefined && reading.problems[section].length > 0) return null;
  return reading.sections[section] === undefined ? (
    <p>{kept}</p>
  ) : (
    <div lang="da">
      <SectionView section={section} sections={reading.sections} />
    </div>
  );
};

/** What a step lacks, each a link to its field; the step itself when nothing was typed in it. */
const Missing = ({ section, answers, reading, stepHrefs }: Checked) => {
  const { here, fillIn } = useTexts(employerTexts).check;
  const language = useContext(PageLanguage);
  const problems = reading.problems[section];
  if (problems.length === 0) return null;
  const href = stepHrefs[section];
  const lacks =
    answers[section] === undefined
      ? [{ href, text: fillIn }]
      : inPageOrder(section, problems).map((problem) => ({
          href: `${href}#${fieldId(problem.field)}`,
          text: problemText(language, section, problem),
        }));
  return (
    <div class="missing">
      <p>
        <strong>{here}</strong>
      </p>
      <ul>
        {lacks.map((lack) => (
          <li key={lack.href}>
            <a href={lack.href}>{lack.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};
