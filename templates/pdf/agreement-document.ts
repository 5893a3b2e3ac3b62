import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { agreementLabels } from '../texts/da/agreement-labels.ts';
import { documentTexts } from '../texts/da/document.ts';
import type { DocumentModel } from './document-model.ts';
import { keyFacts } from './key-facts.ts';
import { caseBlocks, companyBlocks, employeeBlocks } from './party-blocks.ts';
import { progressionBlocks, supportBlocks } from './progression-blocks.ts';
import { signatureBlocks } from './signature-blocks.ts';
import type { SignedAgreement } from './signed-agreement.ts';
import { hoursBlocks, jobBlocks, termsBlocks } from './work-blocks.ts';

/** The signed agreement as a document: key facts first, the sections in the order of the form, the signatures last. */
export const agreementDocument = (agreement: SignedAgreement): DocumentModel => {
  const { content } = agreement;
  return {
    title: agreementLabels.label,
    language: documentTexts.language,
    author: content.municipality.name,
    subject: caseReference(content),
    createdAt: agreement.inForceSince,
    footer: {
      text: `${agreementLabels.label} · ${caseReference(content)}`,
      numbering: documentTexts.numbering,
    },
    blocks: [
      {
        kind: 'title',
        above: `${content.municipality.name} · ${content.municipality.unit}`,
        text: agreementLabels.label,
        below: documentTexts.between(content.sections.company.name, content.employee.name),
      },
      { kind: 'note', text: documentTexts.note },
      { kind: 'heading', level: 1, text: documentTexts.key.heading },
      { kind: 'facts', facts: keyFacts(content), emphasised: true },
      ...caseBlocks(content),
      ...companyBlocks(content.sections),
      ...employeeBlocks(content),
      ...jobBlocks(content.sections),
      ...hoursBlocks(content.sections.hours, content.paidHours),
      ...termsBlocks(content.sections),
      ...progressionBlocks(content.sections),
      ...supportBlocks(content.sections),
      ...signatureBlocks(agreement),
    ],
  };
};

const caseReference = ({ caseNumber, caseId }: AgreementContent): string =>
  caseNumber === undefined ? documentTexts.caseById(caseId) : `${agreementLabels.caseNumber} ${caseNumber}`;
