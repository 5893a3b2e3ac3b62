import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { useAboutDanish } from '../../texts/about-danish.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { ownPageTexts, signingTexts } from '../../texts/texts.ts';
import { KeyFactsList } from '../agreement/key-facts.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { FoldedAgreement, type SignedWhole } from '../signing/whole-agreement.tsx';

type OwnAgreementProps = {
  readonly whole: SignedWhole;
  readonly document: string | undefined;
  readonly contactPerson: { readonly name: string; readonly phone: string };
  readonly today: CivilDate;
  readonly stands: 'in-force' | 'ended';
};

/** The agreement: the job in short, the document, and the whole of it folded away. */
export const OwnAgreement = ({ whole, document, contactPerson, today, stands }: OwnAgreementProps) => {
  const { agreement: texts } = useTexts(ownPageTexts);
  const { receipt } = useTexts(signingTexts);
  const about = useAboutDanish();
  return (
    <>
      <h2>{texts.heading}</h2>
      {stands === 'in-force' ? <NotYet content={whole.content} today={today} /> : null}
      <KeyFactsList content={whole.content} contactPerson={contactPerson} jobAlone />
      <FoldedAgreement whole={whole} contactPerson={contactPerson} explained />
      {document === undefined ? (
        <p>{texts.making}</p>
      ) : (
        <>
          {about === undefined ? null : <p>{about.document}</p>}
          <Buttons>
            <ButtonLink href={document} text={receipt.document} kind="secondary" />
          </Buttons>
        </>
      )}
    </>
  );
};

/** The agreement has been changed, and the change has not come yet. */
const NotYet = ({
  content,
  today,
}: { readonly content: AgreementContent } & Pick<OwnAgreementProps, 'today'>) => {
  const { agreement: texts } = useTexts(ownPageTexts);
  const { date, hours } = useTexts(formats);
  const { amendment, paidHours } = content;
  if (amendment === undefined || amendment.effectiveFrom <= today) return null;
  const before = amendment.amends.paidHours;
  return (
    <>
      <p>{texts.from(date(amendment.effectiveFrom))}</p>
      {before === paidHours ? null : <p>{texts.hoursUntil(hours(before), hours(paidHours))}</p>}
    </>
  );
};
