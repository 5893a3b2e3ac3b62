import { danishDateTime } from '../../texts/danish-format.ts';
import { mailStateWords, messageKindWords, recipientWords } from '../../texts/desk/mail-states.ts';
import type { CaseList } from './case-list.tsx';

/** Mails that were given up or came back. One of a case is dealt with there; one to staff needs a right address in the settings. */
export const UndeliveredMails = ({ undelivered }: Pick<CaseList, 'undelivered'>) =>
  undelivered.length === 0 ? null : (
    <>
      <h2>Mails, der ikke er nået frem</h2>
      <ul>
        {undelivered.map(({ key, caseId, message, state, at }) => (
          <li key={key}>
            {`${messageKindWords[message.kind]} til ${recipientWords[message.to.role].toLowerCase()}: ${mailStateWords[state].toLowerCase()}, ${danishDateTime(at)}. `}
            {caseId === undefined ? (
              'Tjek adressen i kommunens indstillinger.'
            ) : (
              <a href={`/sager/${caseId}`}>Se sagen</a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
