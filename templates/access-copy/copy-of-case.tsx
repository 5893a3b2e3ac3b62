import type { ComponentChildren } from 'preact';
import { asStored, type CaseRecordsHeld, toldToCitizen } from '../../shared/domain/access/access-copy.ts';
import type { CaseFile, Employee } from '../../shared/domain/case/case.ts';
import { statusOf } from '../../shared/domain/case/status.ts';
import { askedTalk } from '../../shared/domain/follow-up/ask.ts';
import { agreedTitles } from '../../shared/domain/follow-up/milestone-names.ts';
import type { OutboxRow } from '../../shared/ports/outbox.ts';
import { AgreementView } from '../pages/agreement/agreement-view.tsx';
import { addressText, given } from '../pages/agreement/given.ts';
import { caseFacts } from '../pages/consultant/case-facts.ts';
import { Facts } from '../pages/parts/facts.tsx';
import { danishDateTime } from '../texts/danish-format.ts';
import { copyTexts as texts, signer } from '../texts/desk/access-copy-texts.ts';
import { actorText, auditText } from '../texts/desk/audit-texts.ts';
import { talksText } from '../texts/desk/evidence-talks.ts';
import { fateText, messageKindWords, recipientWords } from '../texts/desk/mail-states.ts';
import { readTexts } from '../texts/desk/read-texts.ts';
import { signatureText } from '../texts/desk/signature-text.ts';
import { statusWords } from '../texts/desk/statuses.ts';
import { StoredRecord } from './stored-records.tsx';

export type CopiedCase = {
  readonly file: CaseFile;
  readonly held: Omit<CaseRecordsHeld, 'mails'> & { readonly mails: readonly OutboxRow[] };
};

type Shown = CopiedCase & { readonly number: number; readonly of: number };

/** One case of the citizen in plain words. */
export const CopyOfCase = ({ file, held, number, of }: Shown) => (
  <>
    <h2>{texts.case(number, of)}</h2>
    <Part heading={texts.citizen.heading}>
      <Facts facts={citizenFacts(file.case.employee)} />
    </Part>
    <Part heading={texts.facts}>
      <Facts facts={[...given(texts.status, statusWords[statusOf(file)]), ...caseFacts(file)]} />
    </Part>
    <Agreement file={file} held={held} />
    <Talks file={file} held={held} />
    <Happened held={held} />
  </>
);

/** The same case as it is stored, for whoever wants to see every field. */
export const StoredCase = ({ held, number, of }: Omit<Shown, 'file'>) => (
  <>
    <h2>{texts.stored.heading(texts.case(number, of))}</h2>
    <p>{texts.stored.explained}</p>
    <StoredRecord value={asStored(toldToCitizen(held))} />
  </>
);

const Part = ({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) => (
  <section>
    <h3>{heading}</h3>
    {children}
  </section>
);

const citizenFacts = ({ name, email, mobile, address, addressProtected, cpr }: Employee) => [
  ...given(texts.citizen.name, name),
  ...given(texts.citizen.email, email),
  ...given(texts.citizen.mobile, mobile),
  ...given(
    texts.citizen.address,
    address && (addressProtected ? texts.citizen.protected(addressText(address)) : addressText(address)),
  ),
  ...given(texts.citizen.cpr, cpr),
];

const Agreement = ({ file: { version }, held }: CopiedCase) => {
  const content = version.frozen?.content ?? held.contents.at(-1)?.content;
  const signatures = held.versions.flatMap((each) => each.signatures);
  return (
    <>
      {content === undefined ? null : (
        <Part heading={texts.agreement}>
          <AgreementView content={content} below />
        </Part>
      )}
      {signatures.length === 0 ? null : (
        <Part heading={texts.signatures}>
          <List lines={signatures.map((each) => `${signer[each.party]}: ${signatureText(each)}`)} />
        </Part>
      )}
    </>
  );
};

const Talks = ({ file: { version }, held: { followUps, answers } }: CopiedCase) => {
  const titles = agreedTitles(version);
  const talks = followUps.map((followUp) => ({
    followUp,
    answers: answers.filter((each) => each.followUpId === askedTalk(followUp)),
  }));
  return talks.length === 0 ? null : (
    <Part heading={texts.talks}>
      <pre>{talksText(talks, titles)}</pre>
    </Part>
  );
};

const Happened = ({ held: { history, mails, reads } }: Pick<CopiedCase, 'held'>) => (
  <>
    <Part heading={texts.history.heading}>
      <List
        lines={history.map((entry) =>
          texts.history.line(danishDateTime(entry.at), auditText(entry), actorText(entry.by)),
        )}
      />
    </Part>
    <Part heading={texts.mails.heading}>
      {mails.length === 0 ? <p>{texts.mails.none}</p> : null}
      <List
        lines={mails.map(
          ({ message: { owedAt, kind, to }, state, at }) =>
            `${danishDateTime(owedAt)}: ${messageKindWords[kind]}, ${recipientWords[to.role]}. ${fateText(state, at)}`,
        )}
      />
    </Part>
    <Part heading={texts.reads.heading}>
      {reads.length === 0 ? <p>{texts.reads.none}</p> : null}
      <List lines={reads.map((read) => readTexts.line(danishDateTime(read.at), read))} />
    </Part>
  </>
);

const List = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <ul>
      {lines.map((line, place) => (
        // Lines of a list that is never changed, and two may be alike.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>{line}</li>
      ))}
    </ul>
  );
