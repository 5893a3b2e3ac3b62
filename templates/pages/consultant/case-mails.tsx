import { purposeFor } from '../../../shared/domain/case/acts/keep-going.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { isParty, PARTIES } from '../../../shared/domain/case/parties.ts';
import type { OutboxRow } from '../../../shared/ports/outbox.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { mailStateWords, messageKindWords, recipientWords } from '../../texts/desk/mail-states.ts';
import { SubmitButton } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { mayOn } from './case-acts.tsx';
import { partyWords } from './party-words.ts';
import type { CasePage } from './case-page.tsx';

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
      const address = party === 'employer' ? file.case.employerEmail : file.case.employee.email;
      if (newest?.message.to.email !== address || !DID_NOT_ARRIVE.has(newest.state)) return null;
      return (
        <Notice
          key={party}
          kind="warning"
          heading={`En mail til ${partyWords[party].whose} er ikke nået frem`}
        >
          <p class="alert-text">
            {`Den blev sendt til ${address}. Er adressen forkert? `}
            <a href={`/sager/${file.case.id}/ret-adresse/${partyWords[party].path}`}>Ret adressen</a>
          </p>
        </Notice>
      );
    })}
  </>
);

/** The mails of a case with their fate. One that failed can be sent again. */
export const CaseMails = ({ file, mails, commandId }: Pick<CasePage, 'file' | 'mails' | 'commandId'>) => (
  <>
    <h2>Mails</h2>
    <table class="table table--responsive-headers">
      <thead>
        <tr>
          <th scope="col">Mail</th>
          <th scope="col">Til</th>
          <th scope="col">Status</th>
          <th scope="col">Tidspunkt</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.key}>
            <td data-title="Mail">{messageKindWords[mail.message.kind]}</td>
            <td data-title="Til">{recipientWords[mail.message.to.role]}</td>
            <td data-title="Status">
              <div class="party-line">
                <span>{mailStateWords[mail.state]}</span>
                {maySendAgain(file, mail) ? (
                  <PostForm
                    action={`/sager/${file.case.id}/send-mail-igen`}
                    hidden={{ commandId, mail: mail.key }}
                  >
                    <SubmitButton text="Send igen" kind="secondary" />
                  </PostForm>
                ) : null}
              </div>
            </td>
            <td data-title="Tidspunkt">{danishDateTime(mail.at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
