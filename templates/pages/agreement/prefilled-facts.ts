import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { phoneText } from '../../texts/danish-format.ts';
import type { Fact } from '../parts/facts.tsx';
import { addressText, given } from './given.ts';

/** What the municipality has filled in: who the employee is, what kind of fleksjob it is, and whom to call. */
export const prefilledFacts = (content: AgreementContent): readonly Fact[] => [
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
