import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { phoneText } from '../../texts/danish-format.ts';
import type { Fact } from '../parts/facts.tsx';
import { addressText, given } from './given.ts';

const labels = agreementLabels.sections.company;

export const companyFacts = (company: Sections['company']): readonly Fact[] => [
  ...given(labels.name, company.name),
  ...given(labels.cvr, company.cvr),
  ...given(labels.pNumber, company.pNumber),
  ...given(labels.address.label, addressText(company.address)),
  ...given(labels.workplace.label, workplaceText(company.workplace)),
  ...given(labels.sector, agreementWords.sectors[company.sector]),
  ...given(
    labels.contact.label,
    `${company.contact.name}, ${company.contact.title}\n${phoneText(company.contact.phone)}\n${company.contact.email}`,
  ),
];

const workplaceText = (workplace: Sections['company']['workplace']): string =>
  workplace.kind === 'other-address'
    ? addressText(workplace.address)
    : agreementWords.workplaces[workplace.kind];
