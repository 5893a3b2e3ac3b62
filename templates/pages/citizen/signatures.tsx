import type { Signature } from '../../../shared/domain/case/signature.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { citizenTexts } from '../../texts/texts.ts';
import { Facts } from '../parts/facts.tsx';

/** Who has signed, and that the reader has not yet. */
export const Signatures = ({ employerSignature }: { readonly employerSignature: Signature }) => {
  const texts = useTexts(citizenTexts).read.signatures;
  const { dateTime } = useTexts(formats);
  return (
    <>
      <h2>{texts.heading}</h2>
      <Facts
        facts={[
          {
            label: texts.employer,
            value: texts.signed(employerSignature.name, dateTime(employerSignature.at)),
          },
          { label: texts.own, value: texts.notYet },
        ]}
      />
    </>
  );
};
