import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import type { AgreementTexts } from '../../texts/agreement-texts.ts';
import type { Fact } from '../parts/facts.tsx';
import { contactLines } from './contact-lines.tsx';
import { addressText, given } from './given.ts';

export const companyFacts = (
  company: Sections['company'],
  {
    labels: {
      sections: { company: labels },
    },
    words,
  }: AgreementTexts,
): readonly Fact[] => [
  ...given(labels.name, company.name),
  ...given(labels.cvr, company.cvr),
  ...given(labels.pNumber, company.pNumber),
  ...given(labels.address.label, addressText(company.address)),
  ...given(labels.workplace.label, workplaceText(company.workplace, words)),
  ...given(labels.sector, words.sectors[company.sector]),
  ...given(
    labels.contact.label,
    contactLines({ ...company.contact, lead: `${company.contact.name}, ${company.contact.title}` }),
  ),
];

const workplaceText = (
  workplace: Sections['company']['workplace'],
  words: AgreementTexts['words'],
): string =>
  workplace.kind === 'other-address' ? addressText(workplace.address) : words.workplaces[workplace.kind];
