import { purposeFor } from '../../../shared/domain/case/acts/keep-going.ts';
import { addressOf } from '../../../shared/domain/case/addresses.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { isParty, PARTIES } from '../../../shared/domain/case/parties.ts';
import type { OutboxRow } from '../../../shared/ports/outbox.ts';
import { casePageTexts } from '../../texts/desk/case-page-texts.ts';
import { fateText, messageKindWords, recipientWords } from '../../texts/desk/mail-states.ts';
import { partyWords } from '../../texts/desk/party-words.ts';
import { timelineTexts } from '../../texts/desk/timeline-texts.ts';
import { SubmitButton } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { ActForm, mayOn } from './case-acts.tsx';
import type { CasePage } from './case-page.tsx';
import { correctAddress } from './desk-address.ts';

const texts = casePageTexts.lostMail;
const DID_NOT_ARRIVE: ReadonlySet<string> = new Set(['failed', 'bounced', 'complained']);

/** A code is asked for by who signs; a mail with a link needs a party who still has a part in the agreement. */
const maySendAgain = (file: CaseFile, { state, message: { kind, to, destination } }: OutboxRow): boolean => {
  if (!DID_NOT_ARRIVE.has(state) || kind === 'signing-code' || to.role === 'team') return false;
  if (destination?.kind !== 'link') return true;
  return mayOn(file)('send-link') && isParty(to.role) && purposeFor(to.role, file) !== undefined;
};

/** A party whose newest mail did not arrive at the address on record: said at the top, with the way to correct it. */
export const LostMails = ({ file, mails }: Pick<CasePage, 'file' | 'mails'>) => (
  <>
    {PARTIES.map((party) => {
      const newest = mails.findLast(({ message }) => message.to.role === party);
      const address = addressOf(file.case, party);
      if (newest?.message.to.email !== address || !DID_NOT_ARRIVE.has(newest.state)) return null;
      return (
        <Notice key={party} kind="warning" heading={texts.heading(partyWords[party].whose)}>
          <p class="alert-text">
            {texts.sentTo(address)} <a href={correctAddress(file.case.id, party)}>{texts.correct}</a>
          </p>
        </Notice>
      );
    })}
  </>
);

type MailLineProps = Pick<CasePage, 'file' | 'commandId'> & { readonly mail: OutboxRow };

/** A mail of the case with its fate. One that did not arrive can be sent again. */
export const MailLine = ({ file, mail, commandId }: MailLineProps) => {
  const { key, message, state, at } = mail;
  return (
    <div class="mail-line">
      <p>
        {timelineTexts.mail(recipientWords[message.to.role], messageKindWords[message.kind])}
        <br />
        <span class={DID_NOT_ARRIVE.has(state) ? 'fate fate-lost' : 'fate'}>{fateText(state, at)}</span>
      </p>
      {maySendAgain(file, mail) ? (
        <ActForm
          action={`/sager/${file.case.id}/send-mail-igen`}
          commandId={commandId}
          hidden={{ mail: key }}
        >
          <SubmitButton text={timelineTexts.sendAgain} kind="secondary" />
        </ActForm>
      ) : null}
    </div>
  );
};
