import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { agreementLabels } from '../texts/da/agreement-labels.ts';
import { agreementWords } from '../texts/da/agreement-words.ts';
import { documentTexts } from '../texts/da/document.ts';
import type { Block } from './document-model.ts';
import { addressText, factsOf, personText, section, withText } from './facts.ts';

const labels = agreementLabels;

/** The case: whose it is and what kind of agreement this is. */
export const caseBlocks = (content: AgreementContent): readonly Block[] =>
  section(
    documentTexts.case,
    factsOf([
      [labels.caseNumber, content.caseNumber],
      [labels.caseId, content.caseId],
      [labels.versionNumber, String(content.versionNumber)],
      [labels.kind, agreementWords.agreementKinds[content.kind]],
      [labels.permanence, content.permanence && agreementWords.permanences[content.permanence]],
      [labels.municipality.label, withText(content.municipality.name, content.municipality.unit)],
      [labels.contactPerson.label, personText(content.contactPerson)],
    ]),
  );

/** Section 1. */
export const companyBlocks = ({ company }: AgreementContent['sections']): readonly Block[] =>
  section(
    documentTexts.section(1, labels.sections.company.label),
    factsOf([
      [labels.sections.company.name, company.name],
      [labels.sections.company.cvr, company.cvr],
      [labels.sections.company.pNumber, company.pNumber],
      [labels.sections.company.address.label, addressText(company.address)],
      [labels.sections.company.workplace.label, workplaceText(company.workplace)],
      [labels.sections.company.sector, agreementWords.sectors[company.sector]],
      [labels.sections.company.contact.label, personText(company.contact)],
    ]),
  );

/** Section 2. */
export const employeeBlocks = ({ employee }: AgreementContent): readonly Block[] =>
  section(
    documentTexts.section(2, labels.employee.label),
    factsOf([
      [labels.employee.name, employee.name],
      [labels.employee.address.label, employee.address && addressText(employee.address)],
    ]),
  );

const workplaceText = (workplace: AgreementContent['sections']['company']['workplace']): string =>
  workplace.kind === 'other-address'
    ? addressText(workplace.address)
    : agreementWords.workplaces[workplace.kind];
