import { caseListTexts } from '../../texts/desk/case-list-texts.ts';
import { fateText, messageKindWords, recipientWords } from '../../texts/desk/mail-states.ts';
import type { CaseList } from './case-list.tsx';

const texts = caseListTexts.undelivered;

/** Mails to staff that were given up or came back: what they told stands on the case or the desk, but the address is wrong. */
export const UndeliveredMails = ({ undelivered }: Pick<CaseList, 'undelivered'>) =>
  undelivered.length === 0 ? null : (
    <>
      <h2>{texts.heading}</h2>
      <ul>
        {undelivered.map(({ key, caseId, message, state, at }) => (
          <li key={key}>
            {texts.mail(messageKindWords[message.kind], recipientWords[message.to.role], fateText(state, at))}{' '}
            {texts.checkAddress}
            {caseId === undefined ? null : (
              <>
                {' '}
                <a href={`/sager/${caseId}`}>{texts.seeCase}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
