import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import { PARTIES } from '../../../shared/domain/case/parties.ts';
import type { Signature } from '../../../shared/domain/case/signature.ts';
import { useTexts } from '../../texts/in-both.ts';
import { signingTexts } from '../../texts/texts.ts';
import { AgreementView } from '../agreement/agreement-view.tsx';
import type { KeyFactsProps } from '../agreement/key-facts.tsx';
import { Details } from '../parts/details.tsx';
import { Facts } from '../parts/facts.tsx';
import { type Signed, SignedBy } from './signed-by.tsx';

/** What was signed, and the signatures it has. */
export type SignedWhole = {
  readonly content: AgreementContent;
  readonly signatures: readonly (Signed & Pick<Signature, 'party' | 'ownWords'>)[];
};

type WholeAgreementProps = Pick<KeyFactsProps, 'contactPerson' | 'explained'> & {
  readonly whole: SignedWhole | undefined;
};

/** What was signed and by whom, folded away below a receipt: for those who cannot or will not open the PDF. */
export const WholeAgreement = ({ whole, ...rest }: WholeAgreementProps) => {
  const texts = useTexts(signingTexts).receipt;
  return whole === undefined ? null : (
    <>
      <h2>{texts.agreement}</h2>
      <FoldedAgreement {...rest} whole={whole} />
    </>
  );
};

type FoldedProps = Omit<WholeAgreementProps, 'whole'> & { readonly whole: SignedWhole };

/** The same under a heading of the page's own. */
export const FoldedAgreement = ({ whole, contactPerson, explained }: FoldedProps) => (
  <Details summary={useTexts(signingTexts).receipt.whole}>
    <AgreementView content={whole.content} contactPerson={contactPerson} explained={explained} below />
    <Signatures {...whole} />
  </Details>
);

const Signatures = ({ signatures }: Pick<SignedWhole, 'signatures'>) => {
  const texts = useTexts(signingTexts).receipt.signatures;
  const ownWords = signatures.find(({ party }) => party === 'citizen')?.ownWords;
  const facts = PARTIES.map((party) => {
    const signature = signatures.find((each) => each.party === party);
    return {
      label: texts.parties[party],
      value: signature === undefined ? texts.none : <SignedBy signature={signature} />,
    };
  });
  return (
    <>
      <h3>{texts.heading}</h3>
      <Facts
        facts={[...facts, ...(ownWords === undefined ? [] : [{ label: texts.ownWords, value: ownWords }])]}
      />
    </>
  );
};
