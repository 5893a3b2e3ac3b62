import type { ComponentProps } from 'preact';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { useAboutDanish } from '../../texts/about-danish.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { amendmentTexts, signingTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { WentTo } from '../employer/sent-to.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { CallLine } from './call-line.tsx';
import { type Signed, SignedBy } from './signed-by.tsx';
import { type SignedWhole, WholeAgreement } from './whole-agreement.tsx';

export type Receipt = {
  readonly frame: Frame;
  readonly party: Party;
  readonly signature: Signed;
  readonly contactPerson: { readonly name: string; readonly phone: string };
  /** The other party has signed as well. */
  readonly bothSigned: boolean;
  /** The day the next talk is planned for, when there is one. */
  readonly nextTalk?: CivilDate | undefined;
  /** Where the signed document is, when it has been made. */
  readonly document?: string | undefined;
  /** What was signed, to read here as well as in the document. */
  readonly whole?: SignedWhole | undefined;
  /** A change of the agreement has come to nothing since it was signed. */
  readonly droppedAmendment?: boolean;
  /** Where the employer can take the draft back to correct it, as long as the citizen has not signed. */
  readonly takeBack?: string | undefined;
  /** Whom the employer's signed agreement went to, as long as the answer is awaited. */
  readonly sentTo?: Omit<ComponentProps<typeof WentTo>, 'contactPerson'> | undefined;
};

/** "Kvittering": what was signed and when, and what happens next. The same on every visit after the signature. */
export const receiptPage = (receipt: Receipt): string =>
  page({
    frame: receipt.frame,
    language: 'offered',
    title: signingTexts[receipt.frame.language].receipt.title,
    body: <ReceiptBody {...receipt} />,
  });

const ReceiptBody = (receipt: Receipt) => {
  const { receipt: texts } = useTexts(signingTexts);
  const { contactPerson, bothSigned, takeBack, whole } = receipt;
  return (
    <>
      {receipt.droppedAmendment === true ? <DroppedAmendment /> : null}
      <Notice kind="success" heading={bothSigned ? texts.bothSigned : texts.signed}>
        <p class="alert-text">
          <SignedBy signature={receipt.signature} />
        </p>
      </Notice>
      <WhatNext {...receipt} />
      {bothSigned ? <Copy {...receipt} /> : null}
      {takeBack === undefined ? null : (
        <p>
          {texts.correct} <a href={takeBack}>{texts.takeBack}</a>
        </p>
      )}
      <CallLine
        text={texts.questions(contactPerson.name)}
        name={contactPerson.name}
        phone={contactPerson.phone}
      />
      <WholeAgreement whole={whole} contactPerson={contactPerson} explained={receipt.party === 'citizen'} />
    </>
  );
};

const DroppedAmendment = () => {
  const { heading, text } = useTexts(amendmentTexts).dropped;
  return (
    <Notice kind="info" heading={heading}>
      <p class="alert-text">{text}</p>
    </Notice>
  );
};

const WhatNext = ({ party, bothSigned, contactPerson, nextTalk, sentTo }: Receipt) => {
  const texts = useTexts(signingTexts);
  const { date } = useTexts(formats);
  const sentences = texts.parties[bothSigned ? 'citizen' : party].receipt;
  return (
    <>
      <h2>{texts.receipt.next}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sentTo === undefined ? null : <WentTo {...sentTo} contactPerson={contactPerson} />}
      {bothSigned ? (
        <p>
          {nextTalk === undefined
            ? texts.receipt.talks(contactPerson.name)
            : texts.receipt.nextTalk(contactPerson.name, date(nextTalk))}
        </p>
      ) : null}
    </>
  );
};

const Copy = ({ document, party }: Pick<Receipt, 'document' | 'party'>) => {
  const texts = useTexts(signingTexts).receipt;
  const about = useAboutDanish();
  return (
    <>
      <h2>{texts.copy}</h2>
      {document === undefined ? (
        <p>{texts.making}</p>
      ) : (
        <>
          <p>
            {texts.ready} {about?.document}
          </p>
          <Buttons>
            <ButtonLink href={document} text={texts.document} />
          </Buttons>
        </>
      )}
      {party === 'citizen' ? (
        <p>
          {texts.ownPage} <a href="/nyt-link">{texts.toOwnPage}</a>
        </p>
      ) : null}
      <p>
        {texts.linkEnds} <a href="/nyt-link">{texts.newLink}</a>
      </p>
    </>
  );
};
