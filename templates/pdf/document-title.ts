import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { agreementLabels } from '../texts/da/agreement-labels.ts';
import { documentTexts } from '../texts/da/document.ts';

/** What the document is called: the agreement, or which amendment of it. */
export const documentTitle = ({ amendment }: Pick<AgreementContent, 'amendment'>): string =>
  amendment === undefined
    ? agreementLabels.label
    : documentTexts.amendment.title(amendment.number, agreementLabels.label);
