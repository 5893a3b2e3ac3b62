import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import { useTexts } from '../../texts/in-both.ts';
import { signingTexts } from '../../texts/texts.ts';
import { AgreementView } from '../agreement/agreement-view.tsx';
import type { KeyFactsProps } from '../agreement/key-facts.tsx';
import { Details } from '../parts/details.tsx';

type WholeAgreementProps = Pick<KeyFactsProps, 'contactPerson' | 'explained'> & {
  readonly content: AgreementContent | undefined;
};

/** What was signed, folded away below a receipt: for those who cannot or will not open the PDF. */
export const WholeAgreement = ({ content, contactPerson, explained }: WholeAgreementProps) => {
  const { whole } = useTexts(signingTexts).receipt;
  return content === undefined ? null : (
    <Details summary={whole}>
      <AgreementView content={content} contactPerson={contactPerson} explained={explained} />
    </Details>
  );
};
