import type { Status } from '../../../shared/domain/case/status.ts';
import { useTexts } from '../../texts/in-both.ts';
import { signingTexts, standingTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { CallLine } from './call-line.tsx';
import { type SignedWhole, WholeAgreement } from './whole-agreement.tsx';

export type Standing = {
  readonly frame: Frame;
  readonly status: Status;
  readonly contactPerson: { readonly name: string; readonly phone: string };
  /** Where the signed document is, when there is one. */
  readonly document?: string | undefined;
  /** What both have signed, to read here as well as in the document. */
  readonly whole?: SignedWhole | undefined;
};

/** Where the agreement stands, for a party who has nothing to do now. */
export const standingPage = (standing: Standing): string =>
  page({
    frame: standing.frame,
    language: 'offered',
    title: standingTexts[standing.frame.language][standing.status].heading,
    body: <StandingBody {...standing} />,
  });

const StandingBody = ({ status, contactPerson, document, whole }: Standing) => {
  const { sentence } = useTexts(standingTexts)[status];
  const receipt = useTexts(signingTexts).receipt;
  return (
    <>
      <p class="font-lead">{sentence}</p>
      {document === undefined ? null : (
        <Buttons>
          <ButtonLink href={document} text={receipt.document} kind="secondary" />
        </Buttons>
      )}
      <CallLine text={receipt.questions(contactPerson.name)} phone={contactPerson.phone} />
      <WholeAgreement whole={whole} contactPerson={contactPerson} />
    </>
  );
};
