import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import { danishDate, hoursText, percentText } from '../../texts/danish-format.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { given } from './given.ts';
import { payText } from './hours-facts.ts';
import { considerationsOf } from './job-facts.ts';
import { possibilitiesOf } from './progression-facts.ts';

/** The agreement in short, above the whole of it: what matters most to the person whose job it is. */
export const KeyFacts = ({ content }: { readonly content: AgreementContent }) => (
  <section class="key-facts" aria-labelledby="key-facts-heading">
    <h2 id="key-facts-heading">Det vigtigste</h2>
    <Facts facts={keyFacts(content)} />
  </section>
);

const keyFacts = ({ sections, paidHours, contactPerson }: AgreementContent): readonly Fact[] => [
  {
    label: 'Jobbet',
    value: `${sections.job.title} hos ${sections.company.name} fra ${danishDate(sections.job.startDate)}`,
  },
  {
    label: 'Timer',
    value: `${hoursText(sections.hours.weeklyHours)} om ugen på arbejde. Løn for ${hoursText(paidHours)} (${percentText(sections.hours.intensity)} arbejdsintensitet)`,
  },
  { label: 'Løn', value: payText(sections.hours.pay) },
  ...given('Skånehensyn', [
    ...considerationsOf(sections.job),
    ...(sections.job.considerations.text === undefined ? [] : [sections.job.considerations.text]),
  ]),
  ...given('Det kan udvikle sig', possibilitiesOf(sections.progression.possibilities)),
  ...given(
    'Milepæle',
    sections.progression.milestones.map(({ title, date }) => `${title} (${danishDate(date)})`),
  ),
  {
    label: 'Spørgsmål? Ring til',
    value: (
      <>
        {contactPerson.name}, <PhoneLink phone={contactPerson.phone} />
      </>
    ),
  },
];
