import { danishDateTime } from '../../texts/danish-format.ts';
import { mailStateWords, messageKindWords, recipientWords } from '../../texts/mail-states.ts';
import { SubmitButton } from '../parts/buttons.tsx';
import { PostForm } from '../parts/post-form.tsx';
import type { CasePage } from './case-page.tsx';

const CAN_BE_SENT_AGAIN: ReadonlySet<string> = new Set(['failed', 'bounced', 'complained']);

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
        {mails.map(({ key, message, state, at }) => (
          <tr key={key}>
            <td data-title="Mail">{messageKindWords[message.kind]}</td>
            <td data-title="Til">{recipientWords[message.to.role]}</td>
            <td data-title="Status">
              {mailStateWords[state]}
              {CAN_BE_SENT_AGAIN.has(state) ? (
                <PostForm action={`/sager/${file.case.id}/send-mail-igen`} hidden={{ commandId, mail: key }}>
                  <SubmitButton text="Send igen" kind="secondary" />
                </PostForm>
              ) : null}
            </td>
            <td data-title="Tidspunkt">{danishDateTime(at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
