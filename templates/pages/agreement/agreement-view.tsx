import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import { SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { phoneText } from '../../texts/danish-format.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { addressText, given } from './given.ts';
import { KeyFacts } from './key-facts.tsx';
import { SectionView } from './section-view.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';

/** The whole agreement in reading order, the most important first: all that is signed. */
export const AgreementView = ({ content }: { readonly content: AgreementContent }) => (
  <>
    <KeyFacts content={content} />
    <h2>{agreementLabels.employee.label}</h2>
    <Facts facts={caseFacts(content)} />
    {SECTIONS.map((section) => (
      <section key={section} aria-labelledby={`agreement-${section}`}>
        <h2 id={`agreement-${section}`}>{sectionTitle(section)}</h2>
        <SectionView section={section} sections={content.sections} />
      </section>
    ))}
  </>
);

const caseFacts = (content: AgreementContent): readonly Fact[] => [
  ...given(agreementLabels.employee.name, content.employee.name),
  ...given(
    agreementLabels.employee.address.label,
    content.employee.address === undefined ? undefined : addressText(content.employee.address),
  ),
  ...given(agreementLabels.kind, agreementWords.agreementKinds[content.kind]),
  ...given(
    agreementLabels.permanence,
    content.permanence === undefined ? undefined : agreementWords.permanences[content.permanence],
  ),
  ...given(agreementLabels.caseNumber, content.caseNumber),
  ...given(agreementLabels.municipality.label, placeText(content.municipality)),
  ...given(agreementLabels.contactPerson.label, contactText(content.contactPerson)),
];

const placeText = ({ name, unit }: AgreementContent['municipality']): string =>
  name === unit ? name : `${name}, ${unit}`;

const contactText = ({ name, phone, email }: AgreementContent['contactPerson']): string =>
  `${name}\n${phoneText(phone)}\n${email}`;
