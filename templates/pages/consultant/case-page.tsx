import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import type { OutboxRow } from '../../../shared/ports/outbox.ts';
import { deskStandings } from '../../texts/desk/statuses.ts';
import { AgreementView } from '../agreement/agreement-view.tsx';
import { type Frame, page } from '../layout.tsx';
import { Details } from '../parts/details.tsx';
import { Facts } from '../parts/facts.tsx';
import { ClosingActs, NextActs } from './case-acts.tsx';
import { caseFacts } from './case-facts.ts';
import { CaseFollowUps } from './case-follow-ups.tsx';
import { CaseHistory, LatestEvent } from './case-history.tsx';
import { CaseMails, LostMails } from './case-mails.tsx';
import { CaseParties, companyName } from './case-parties.tsx';
import { CaseWords } from './case-words.tsx';
import { signedIn } from './desk.ts';
import { StatusBadge } from './status-badge.tsx';

export type CasePage = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly file: CaseFile;
  readonly followUps: readonly FollowUp[];
  readonly mails: readonly OutboxRow[];
  readonly history: readonly AuditEntry[];
  readonly today: CivilDate;
  readonly commandId: string;
};

/** One case on the desk: where it stands, what can be done, its talks, the agreement, the parties, mails and history. */
export const casePage = (shown: CasePage): string =>
  page({
    frame: shown.frame,
    title: shown.file.case.employee.name,
    back: { href: '/sager', text: 'Til sagerne' },
    signedInAs: signedIn(shown.staff),
    wide: true,
    body: <Body {...shown} />,
  });

const Body = (shown: CasePage) => {
  const { file } = shown;
  return (
    <>
      <Standing {...shown} />
      <LostMails {...shown} />
      <CaseWords file={file} />
      <NextActs {...shown} />
      <CaseFollowUps {...shown} />
      <WholeAgreement file={file} />
      <CaseParties {...shown} />
      <h2>Sagen</h2>
      <Facts facts={caseFacts(file)} />
      <CaseMails {...shown} />
      <CaseHistory history={shown.history} />
      <ClosingActs file={file} />
    </>
  );
};

const Standing = ({ file, history }: Pick<CasePage, 'file' | 'history'>) => {
  const status = statusOf(file);
  return (
    <>
      <p class="case-status">
        <StatusBadge status={status} />
        {companyName(file) === undefined ? null : <span>{companyName(file)}</span>}
        {file.case.caseNumber === undefined ? null : <span>{`Sag ${file.case.caseNumber}`}</span>}
      </p>
      <p class="font-lead">{deskStandings[status]}</p>
      <LatestEvent history={history} />
    </>
  );
};

const WholeAgreement = ({ file: { version } }: Pick<CasePage, 'file'>) =>
  version.frozen === undefined ? null : (
    <>
      <h2>Aftalen</h2>
      <Details summary="Vis hele aftalen">
        <AgreementView content={version.frozen.content} />
      </Details>
    </>
  );
