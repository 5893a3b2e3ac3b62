import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { signingTexts } from '../../texts/da/form/signing-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

export type Receipt = {
  readonly frame: Frame;
  readonly party: Party;
  readonly signature: { readonly name: string; readonly at: Instant };
  readonly contactPerson: { readonly name: string; readonly phone: string };
  /** The other party has signed as well. */
  readonly bothSigned: boolean;
  /** Where the signed document is, when it has been made. */
  readonly document?: string | undefined;
  /** Where the employer can take the draft back to correct it, as long as the citizen has not signed. */
  readonly takeBack?: string | undefined;
};

/** "Kvittering": what was signed and when, and what happens next. The same on every visit after the signature. */
export const receiptPage = (receipt: Receipt): string =>
  page({
    frame: receipt.frame,
    language: 'offered',
    title: 'Kvittering',
    body: <ReceiptBody {...receipt} />,
  });

const ReceiptBody = ({ party, signature, contactPerson, bothSigned, document, takeBack }: Receipt) => (
  <>
    <Notice
      kind="success"
      heading={bothSigned ? 'Aftalen er underskrevet af begge' : 'Du har underskrevet aftalen'}
    >
      <p class="alert-text">{`Underskrevet af ${signature.name} den ${danishDateTime(signature.at)}.`}</p>
    </Notice>
    <h2>Det sker der nu</h2>
    {(bothSigned ? signingTexts.citizen.receipt : signingTexts[party].receipt).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {bothSigned ? <DocumentLink document={document} /> : null}
    {takeBack === undefined ? null : (
      <p>
        Er der noget, der skal rettes? <a href={takeBack}>Ret aftalen</a>
      </p>
    )}
    <p>
      Spørgsmål? Ring til {contactPerson.name} på <PhoneLink phone={contactPerson.phone} />.
    </p>
  </>
);

const DocumentLink = ({ document }: Pick<Receipt, 'document'>) =>
  document === undefined ? (
    <p>Vi er ved at lave den færdige aftale. Du får en mail, når du kan hente den.</p>
  ) : (
    <Buttons>
      <ButtonLink href={document} text="Hent aftalen som PDF" />
    </Buttons>
  );
