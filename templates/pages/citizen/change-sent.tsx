import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { ChangeRequest } from '../../../shared/domain/case/case.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { citizenTexts, standingTexts } from '../../texts/texts.ts';
import { AgreementView } from '../agreement/agreement-view.tsx';
import { type Frame, page } from '../layout.tsx';
import { Details } from '../parts/details.tsx';
import { OwnWords } from '../parts/own-words.tsx';
import { CallLine } from '../signing/call-line.tsx';
import { type AwaitedCall, CallAwaited } from './call-awaited.tsx';

export type ChangeSent = {
  readonly frame: Frame;
  readonly base: string;
  readonly asked: ChangeRequest;
  /** What the citizen had read; nothing where it was not kept. */
  readonly content: AgreementContent | undefined;
  readonly callAwaited: AwaitedCall | undefined;
  readonly contactPerson: { readonly name: string; readonly phone: string };
};

/** After a change was asked for: what was written, who has it, what happens now, and the agreement as it was. */
export const changeSentPage = (sent: ChangeSent): string =>
  page({
    frame: sent.frame,
    language: 'offered',
    title: standingTexts[sent.frame.language]['change-requested'].heading,
    body: <Body {...sent} />,
  });

const Body = (sent: ChangeSent) => {
  const { change, changeSent, read } = useTexts(citizenTexts);
  const { sentence } = useTexts(standingTexts)['change-requested'];
  const { base, content, callAwaited, contactPerson } = sent;
  return (
    <>
      {callAwaited === undefined ? null : (
        <CallAwaited {...callAwaited} base={base} contactPerson={contactPerson} />
      )}
      <Wish {...sent} />
      <h2>{changeSent.next}</h2>
      <p>{sentence}</p>
      <CallLine
        text={change.disagree(contactPerson.name)}
        name={contactPerson.name}
        phone={contactPerson.phone}
      />
      {callAwaited === undefined ? (
        <p class="d-print-none">
          <a href={`${base}/ring-til-mig`}>{changeSent.ask}</a>
        </p>
      ) : null}
      {content === undefined ? null : (
        <>
          <h2>{changeSent.agreement}</h2>
          <Details summary={read.asItWas}>
            <AgreementView content={content} contactPerson={contactPerson} explained below />
          </Details>
        </>
      )}
    </>
  );
};

const Wish = ({ asked, content, contactPerson }: ChangeSent) => {
  const { wrote, at, employer, someEmployer, municipality } = useTexts(citizenTexts).changeSent;
  const { dateTime } = useTexts(formats);
  const company = content?.sections.company;
  return (
    <>
      <h2>{wrote}</h2>
      <OwnWords words={asked.comment} />
      <p>{at(dateTime(asked.at))}</p>
      <ul>
        <li>{company === undefined ? someEmployer : employer(company.contact.name, company.name)}</li>
        <li>{municipality(contactPerson.name)}</li>
      </ul>
    </>
  );
};
