import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import { type AgreementTexts, agreementTexts } from '../../texts/agreement-texts.ts';
import type { Fact } from '../parts/facts.tsx';
import { contactLines } from './contact-lines.tsx';
import { addressText, given } from './given.ts';

/** What the municipality has filled in: who the employee is, what kind of fleksjob it is, and whom to call. */
export const prefilledFacts = (
  content: AgreementContent,
  { labels, words }: AgreementTexts = agreementTexts.da,
): readonly Fact[] => [
  ...given(labels.employee.name, content.employee.name),
  ...given(
    labels.employee.address.label,
    content.employee.address === undefined ? undefined : addressText(content.employee.address),
  ),
  ...given(labels.kind, words.agreementKinds[content.kind]),
  ...given(
    labels.permanence,
    content.permanence === undefined ? undefined : words.permanences[content.permanence],
  ),
  ...given(labels.caseNumber, content.caseNumber),
  ...given(labels.municipality.label, placeText(content.municipality)),
  ...given(
    labels.contactPerson.label,
    contactLines({ ...content.contactPerson, lead: content.contactPerson.name }),
  ),
];

const placeText = ({ name, unit }: AgreementContent['municipality']): string =>
  name === unit ? name : `${name}, ${unit}`;
