import type { JSX } from 'preact';
import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import { STATUTORY_TERMS_ABOVE_HOURS } from '../../../shared/domain/agreement/working-time.ts';
import type { Fields } from '../parts/fields.ts';
import { assessedText, computedText, type Prefilled, withAssessment } from './prefilled.ts';
import { fieldsOfSection } from './section-fields.ts';
import { CompanyFields } from './sections/company-fields.tsx';
import { HoursFields } from './sections/hours-fields.tsx';
import { JobFields } from './sections/job-fields.tsx';
import { ProgressionFields } from './sections/progression-fields.tsx';
import { type ShownTalk, SupportFields } from './sections/support-fields.tsx';
import { TermsFields } from './sections/terms-fields.tsx';

type SectionFieldsProps = {
  readonly section: SectionKey;
  readonly fields: Fields;
  readonly prefilled: Prefilled;
  readonly paidHours: number | undefined;
  readonly talks: readonly ShownTalk[];
};

/** The fields of one section, whichever it is. */
export const SectionFields = (props: SectionFieldsProps) => FIELDS[props.section](props);

const FIELDS: { readonly [Key in SectionKey]: (props: SectionFieldsProps) => JSX.Element } = {
  company: (props) => <CompanyFields field={fieldsOfSection('company', props.fields)} />,
  job: (props) => <JobFields field={fieldsOfSection('job', props.fields)} />,
  hours: (props) => <HoursStep {...props} />,
  terms: (props) => (
    <TermsFields
      field={fieldsOfSection('terms', props.fields)}
      mandatory={props.paidHours === undefined || props.paidHours > STATUTORY_TERMS_ABOVE_HOURS}
    />
  ),
  progression: (props) => <ProgressionFields field={fieldsOfSection('progression', props.fields)} />,
  support: (props) => <SupportFields field={fieldsOfSection('support', props.fields)} talks={props.talks} />,
};

const HoursStep = ({ fields, prefilled }: Pick<SectionFieldsProps, 'fields' | 'prefilled'>) => {
  const answers = withAssessment(fields.answers, prefilled);
  return (
    <HoursFields
      field={fieldsOfSection('hours', { ...fields, answers })}
      assessed={assessedText(prefilled)}
      computed={computedText(answers)}
    />
  );
};
