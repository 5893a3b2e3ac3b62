import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { agreementLabels } from '../texts/da/agreement-labels.ts';
import { agreementView } from '../texts/da/agreement-view.ts';
import { documentTexts } from '../texts/da/document.ts';
import { amendmentBlocks } from './amendment-blocks.ts';
import type { Block, DocumentModel } from './document-model.ts';
import { keyFacts } from './key-facts.ts';
import { caseBlocks, companyBlocks, employeeBlocks } from './party-blocks.ts';
import { sectionBlocks } from './section-blocks.ts';

/** Everything the agreement says: what an amendment changes first, key facts, then the sections in the order of the form. */
export const contentBlocks = (
  content: AgreementContent,
  title: string,
  amended?: AgreementContent,
): readonly Block[] => [
  {
    kind: 'title',
    above: `${content.municipality.name} · ${content.municipality.unit}`,
    text: title,
    below: documentTexts.between(content.sections.company.name, content.employee.name),
  },
  { kind: 'note', text: documentTexts.note },
  ...amendmentBlocks(content, amended),
  { kind: 'heading', level: 1, text: agreementView.short.heading },
  { kind: 'facts', facts: keyFacts(content), emphasised: true },
  ...employeeBlocks(content),
  ...caseBlocks(content),
  ...companyBlocks(content.sections),
  ...sectionBlocks(content.sections),
];

/** What the file says of itself, and what stands at the foot of every page. */
export const aboutDocument = (
  content: AgreementContent,
  title: string,
): Pick<DocumentModel, 'title' | 'language' | 'author' | 'subject' | 'footer'> => ({
  title,
  language: documentTexts.language,
  author: content.municipality.name,
  subject: caseReference(content),
  footer: {
    text: documentTexts.footer(title, caseReference(content)),
    numbering: documentTexts.numbering,
  },
});

const caseReference = ({ caseNumber, caseId }: AgreementContent): string =>
  caseNumber === undefined ? documentTexts.caseById(caseId) : `${agreementLabels.caseNumber} ${caseNumber}`;
