import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { agreementLabels } from '../texts/da/agreement-labels.ts';
import { agreementWords } from '../texts/da/agreement-words.ts';
import { documentTexts } from '../texts/da/document.ts';
import type { Block } from './document-model.ts';
import { addressText, factsOf, personText, section } from './facts.ts';

const labels = agreementLabels;

/** Whose job it is, and what kind of fleksjob. */
export const employeeBlocks = ({ employee, kind, permanence }: AgreementContent): readonly Block[] =>
  section(
    labels.employee.label,
    factsOf([
      [labels.employee.name, employee.name],
      [labels.employee.address.label, employee.address && addressText(employee.address)],
      [labels.kind, agreementWords.agreementKinds[kind]],
      [labels.permanence, permanence && agreementWords.permanences[permanence]],
    ]),
  );

/** Where the municipality keeps the agreement, and whom to call. */
export const caseBlocks = (content: AgreementContent): readonly Block[] =>
  section(
    documentTexts.case,
    factsOf([
      [labels.caseNumber, content.caseNumber],
      [labels.caseId, content.caseId],
      [labels.versionNumber, String(content.versionNumber)],
      [labels.municipality.label, municipalityText(content.municipality)],
      [labels.contactPerson.label, personText(content.contactPerson)],
    ]),
  );

export const companyBlocks = ({ company }: AgreementContent['sections']): readonly Block[] =>
  section(
    labels.sections.company.label,
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

const municipalityText = ({ name, unit }: AgreementContent['municipality']): string =>
  name === unit ? name : `${name}, ${unit}`;

const workplaceText = (workplace: AgreementContent['sections']['company']['workplace']): string =>
  workplace.kind === 'other-address'
    ? addressText(workplace.address)
    : agreementWords.workplaces[workplace.kind];
