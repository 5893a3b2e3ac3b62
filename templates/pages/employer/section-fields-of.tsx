import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { PageLanguage } from '../../texts/in-both.ts';
import type { Fields } from '../parts/fields.ts';
import { type Computed, computedHours, type Prefilled, withPrefilled } from './prefilled.ts';
import { type FieldOf, fieldsOfSection } from './section-fields.ts';
import { CompanyFields } from './sections/company-fields.tsx';
import { HoursFields } from './sections/hours-fields.tsx';
import { JobFields } from './sections/job-fields.tsx';
import { ProgressionFields } from './sections/progression-fields.tsx';
import { SupportFields } from './sections/support-fields.tsx';
import type { ShownTalks } from './sections/planned-talks.tsx';
import { TermsFields } from './sections/terms-fields.tsx';

/** What a step shows of the other steps, as far as they are filled in. */
export type AsFarAsKnown = {
  /** Paid hours a week: they decide whether the terms are mandatory. */
  readonly paidHours?: number | undefined;
  /** The job is under no collective agreement: what follows "overenskomst eller lov" follows the law. */
  readonly followsLaw?: boolean | undefined;
  readonly startDate?: CivilDate | undefined;
  readonly talks?: ShownTalks | undefined;
};

type SectionFieldsProps = AsFarAsKnown & {
  readonly section: SectionKey;
  readonly fields: Fields;
  readonly prefilled: Prefilled;
};

/** The fields of one section, whichever it is. */
export const SectionFields = ({ section, fields, prefilled, ...known }: SectionFieldsProps) => {
  const language = useContext(PageLanguage);
  const answers = withPrefilled(section, fields.answers, prefilled);
  const field = fieldsOfSection(language, section, { ...fields, answers });
  const Step = STEPS[section];
  return <Step field={field} prefilled={prefilled} computed={computedHours(answers)} {...known} />;
};

type StepProps = AsFarAsKnown & {
  readonly field: FieldOf;
  readonly prefilled: Prefilled;
  readonly computed: Computed | undefined;
};

const STEPS: { readonly [Key in SectionKey]: (props: StepProps) => JSX.Element } = {
  company: CompanyFields,
  job: JobFields,
  hours: HoursFields,
  terms: TermsFields,
  progression: ProgressionFields,
  support: SupportFields,
};
