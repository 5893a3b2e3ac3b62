import { useContext } from 'preact/hooks';
import { healthToldIn } from '../../../shared/domain/agreement/health-words.ts';
import { type SectionKey, SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import type { AnswersBySection } from '../../../shared/domain/agreement/whole-agreement.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { fieldName, inPageOrder } from '../../texts/problems.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { employerTexts } from '../../texts/texts.ts';
import { fieldId } from '../parts/fields.ts';
import { Notice } from '../parts/notice.tsx';

const MOST_NAMED = 5;

const named = (language: Language, words: readonly string[]): string => {
  const { quoted } = employerTexts[language].step.health;
  return [...new Set(words)].slice(0, MOST_NAMED).map(quoted).join(', ');
};

/** What is said beside each field that may tell of the employee's health. */
export const healthNotes = (
  language: Language,
  section: SectionKey,
  answers: Answers,
): ReadonlyMap<string, string> => {
  const { atField } = employerTexts[language].step.health;
  return new Map(
    healthToldIn(section, answers).map(({ field, words }) => [field, atField(named(language, words))]),
  );
};

type HealthWarningProps = {
  readonly section: SectionKey;
  readonly answers: Answers;
  /** The page of the fields, where that is another one. */
  readonly href?: string | undefined;
};

/** A warning, never a block: what was typed may tell of the employee's health. Leads to each field. */
export const HealthWarning = ({ section, answers, href = '' }: HealthWarningProps) => {
  const { heading, text, instead, see } = useTexts(employerTexts).step.health;
  const language = useContext(PageLanguage);
  const told = inPageOrder(section, healthToldIn(section, answers));
  return told.length === 0 ? null : (
    <Notice kind="warning" heading={heading}>
      <p class="alert-text">
        {text(
          named(
            language,
            told.flatMap(({ words }) => words),
          ),
        )}
      </p>
      <p class="alert-text">{instead}</p>
      <p class="alert-text">{see}</p>
      <ul class="alert-text">
        {told.map(({ field }) => (
          <li key={field}>
            <a href={`${href}#${fieldId(field)}`}>{fieldName(language, section, field)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** The same once more where the way leads on to the signature; each step links to its place above. */
export const HealthReminder = ({
  answers,
  idOf,
}: {
  readonly answers: AnswersBySection;
  readonly idOf: (section: SectionKey) => string;
}) => {
  const { heading, text } = useTexts(employerTexts).step.health.beforeSigning;
  const language = useContext(PageLanguage);
  const told = SECTIONS.filter((section) => healthToldIn(section, answers[section] ?? {}).length > 0);
  return told.length === 0 ? null : (
    <Notice kind="warning" heading={heading}>
      <p class="alert-text">{text}</p>
      <ul class="alert-text">
        {told.map((section) => (
          <li key={section}>
            <a href={`#${idOf(section)}`}>{sectionTitle(section, language)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
