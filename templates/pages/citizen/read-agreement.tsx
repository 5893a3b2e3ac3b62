import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { Signature } from '../../../shared/domain/case/signature.ts';
import { useTexts } from '../../texts/in-both.ts';
import { amendmentTexts, citizenTexts } from '../../texts/texts.ts';
import { AmendmentChanges, AmendmentStanding, type ShownAmendment } from '../agreement/amendment-changes.tsx';
import { AgreementView } from '../agreement/agreement-view.tsx';
import { type Frame, page } from '../layout.tsx';
import { CallLine } from '../signing/call-line.tsx';
import { ChangedAgreement } from '../signing/changed-agreement.tsx';
import { AnsweredChange, type ShownChange } from './answered-change.tsx';
import { type AwaitedCall, CallAwaited } from './call-awaited.tsx';
import { Choices } from './choices.tsx';
import { Signatures } from './signatures.tsx';

export type ReadAgreement = {
  readonly frame: Frame;
  readonly content: AgreementContent;
  /** What an amendment changes; nothing for a first agreement. */
  readonly amendment?: ShownAmendment | undefined;
  readonly employerSignature: Signature;
  /** Where the link's own pages are. */
  readonly base: string;
  /** Where this very content is signed. */
  readonly sign: string;
  /** What the citizen asked to have changed, and what was changed; nothing where nothing was asked. */
  readonly answeredChange?: ShownChange | undefined;
  /** It has changed since it was last read. */
  readonly changed: boolean;
  /** Nothing when no call is awaited. */
  readonly callAwaited?: AwaitedCall | undefined;
  /** Whom the citizen talks to now; the agreement names who it was when it was signed. */
  readonly contactPerson: { readonly name: string; readonly phone: string };
};

/** The citizen's page: what matters first, the whole agreement in plain words, and three choices of equal weight. */
export const readAgreementPage = (read: ReadAgreement): string =>
  page({
    frame: read.frame,
    language: 'offered',
    title: citizenTexts[read.frame.language].read.title,
    body: <Body {...read} />,
  });

const Body = (read: ReadAgreement) => {
  const texts = useTexts(citizenTexts).read;
  const ofAmendment = useTexts(amendmentTexts).read;
  const { amendment, answeredChange, content, changed, callAwaited, contactPerson, base } = read;
  return (
    <>
      {changed ? <ChangedAgreement /> : null}
      {callAwaited === undefined ? null : (
        <CallAwaited {...callAwaited} base={base} contactPerson={contactPerson} />
      )}
      <p class="font-lead">
        {(amendment === undefined ? texts : ofAmendment).lead(content.sections.company.name)}
      </p>
      {answeredChange === undefined ? null : <AnsweredChange {...answeredChange} />}
      {amendment === undefined ? null : (
        <>
          <AmendmentStanding {...amendment} />
          <AmendmentChanges {...amendment} />
          <p>{ofAmendment.whole}</p>
        </>
      )}
      <p>{texts.notContract}</p>
      <p>{texts.ownPace}</p>
      <p class="d-print-none">
        {texts.print} <a href={`${base}/udkast.pdf`}>{texts.draft}</a>
      </p>
      <Talk {...read} />
      <p class="d-print-none">
        {texts.ways} <a href="#dit-svar">{texts.toAnswer}</a>
      </p>
      <AgreementView content={content} contactPerson={contactPerson} explained />
      <Signatures {...read} />
      <h2>{texts.copy.heading}</h2>
      <p>{texts.copy.municipality}</p>
      <p>{texts.copy.union}</p>
      <h2 id="dit-svar" class="d-print-none">
        {texts.answer}
      </h2>
      <Choices {...read} isAmendment={amendment !== undefined} />
      <h2>{texts.talk.heading}</h2>
      <Talk {...read} />
    </>
  );
};

/** For who would rather talk than answer on a page. */
const Talk = ({ base, contactPerson, callAwaited }: ReadAgreement) => {
  const { talk } = useTexts(citizenTexts).read;
  return (
    <>
      <CallLine text={talk.phone(contactPerson.name)} name={contactPerson.name} phone={contactPerson.phone} />
      {callAwaited === undefined ? (
        <p class="d-print-none">
          <a href={`${base}/ring-til-mig`}>{talk.ask}</a>
        </p>
      ) : null}
    </>
  );
};
