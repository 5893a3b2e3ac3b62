import type { VNode } from 'preact';
import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { CaseRead } from '../../../shared/domain/access/case-read.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { CaseDue } from '../../../shared/domain/case/next-due.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { unseenAnswer } from '../../../shared/domain/case/unseen-answer.ts';
import { type CaseLine, companyNameOf } from '../../../shared/domain/desk/case-line.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import type { OutboxRow } from '../../../shared/ports/outbox.ts';
import { danishDate } from '../../texts/danish-format.ts';
import { casePageTexts } from '../../texts/desk/case-page-texts.ts';
import type { RoundInWords } from '../../texts/desk/difference-texts.ts';
import { AgreementView } from '../agreement/agreement-view.tsx';
import { type Frame, page } from '../layout.tsx';
import { Details } from '../parts/details.tsx';
import { Facts } from '../parts/facts.tsx';
import { CallRequest, EmployerCallRequest } from './call-request.tsx';
import { FurtherActs, mayOn, NextActs } from './case-acts.tsx';
import { caseFacts } from './case-facts.ts';
import { CaseDeletion } from './case-deletion.tsx';
import { CaseFollowUps } from './case-follow-ups.tsx';
import { CaseHistory, LatestEvent } from './case-history.tsx';
import { JustDone } from './just-done.tsx';
import { LostMails } from './case-mails.tsx';
import { CaseParties } from './case-parties.tsx';
import { CaseReadings } from './case-reads.tsx';
import { CaseWords } from './case-words.tsx';
import { signedIn } from './desk.ts';
import { NextStep } from './next-step.tsx';
import { SealWaits } from './seal-waits.tsx';
import { AmendmentBadge, StatusBadge } from './status-badge.tsx';

export type CasePage = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly file: CaseFile;
  readonly followUps: readonly FollowUp[];
  readonly mails: readonly OutboxRow[];
  readonly history: readonly AuditEntry[];
  /** Who of the staff has seen the case, the latest first. */
  readonly reads: readonly CaseRead[];
  /** What each signature changed of what was signed before it. */
  readonly rounds: readonly RoundInWords[];
  /** The day from which a case that is to be deleted is gone, once staff have been told. */
  readonly deletedOn?: CivilDate | undefined;
  /** What the service does by itself next. */
  readonly coming: CaseDue | undefined;
  readonly today: CivilDate;
  readonly commandId: string;
  /** Changes of the agreement: the one that is being agreed on or offered, and earlier ones (`amendmentParts`). */
  readonly amendment?: { readonly now: VNode; readonly earlier: VNode } | undefined;
  /** What the employer signed last, where that signature has fallen. */
  readonly lastSigned?: AgreementContent | undefined;
  /** The list that was last looked at. */
  readonly list?: string;
  /** What has just been done, and the next case that needs something. */
  readonly done?: { readonly entry: AuditEntry; readonly next: CaseLine | undefined } | undefined;
};

/** One case on the desk: the next step first, then the parties, the talks and the agreement, and all that has happened. */
export const casePage = (shown: CasePage): string =>
  page({
    frame: shown.frame,
    title: shown.file.case.employee.name,
    back: { href: shown.list ?? '/sager', text: casePageTexts.back },
    signedInAs: signedIn(shown.staff),
    wide: true,
    body: <Body {...shown} />,
  });

const Body = (shown: CasePage) => {
  const { file, commandId } = shown;
  const isUnseen = unseenAnswer(file) !== undefined;
  const isBeforeMark = isUnseen || mayOn(file)('register');
  return (
    <>
      <JustDone {...shown} />
      <Standing {...shown} />
      <CaseDeletion file={file} on={shown.deletedOn} />
      <LostMails {...shown} />
      <SealWaits file={file} />
      <CallRequest file={file} commandId={commandId} />
      <EmployerCallRequest file={file} commandId={commandId} />
      <CaseWords file={file} commandId={commandId}>
        {isUnseen ? <WholeAgreement {...shown} /> : null}
      </CaseWords>
      {shown.amendment?.now}
      <NextStep {...shown} />
      {isBeforeMark && !isUnseen ? <WholeAgreement {...shown} /> : null}
      <NextActs {...shown} />
      <CaseParties {...shown} />
      <CaseFollowUps {...shown} />
      {isBeforeMark ? null : <WholeAgreement {...shown} />}
      {shown.amendment?.earlier}
      <CaseHistory {...shown} />
      <CaseReadings reads={shown.reads} />
      <h2>{casePageTexts.facts.heading}</h2>
      <Facts facts={caseFacts(file)} />
      <FurtherActs {...shown} />
    </>
  );
};

const Standing = ({ file, history, today }: CasePage) => (
  <>
    <p class="case-status">
      <StatusBadge status={statusOf(file)} />
      {file.case.amendment === undefined ? null : <AmendmentBadge />}
      {companyNameOf(file.version) === undefined ? null : <span>{companyNameOf(file.version)}</span>}
      {file.case.caseNumber === undefined ? null : (
        <span>{casePageTexts.caseNumber(file.case.caseNumber)}</span>
      )}
      <span class="print-only">{casePageTexts.printed(danishDate(today))}</span>
    </p>
    <LatestEvent history={history} />
  </>
);

/** The agreement as it stands, or as it was signed until that signature fell. */
const WholeAgreement = ({ file: { version }, lastSigned }: Pick<CasePage, 'file' | 'lastSigned'>) => {
  const content = version.frozen?.content ?? lastSigned;
  const { heading, whole, before } = casePageTexts.agreement;
  return content === undefined ? null : (
    <>
      <h2>{heading}</h2>
      <Details summary={version.frozen === undefined ? before : whole}>
        <AgreementView content={content} />
      </Details>
    </>
  );
};
