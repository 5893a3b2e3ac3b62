import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import type { OutboxRow } from '../../../shared/ports/outbox.ts';
import { danishDateTime, hoursText, percentText, phoneText } from '../../texts/danish-format.ts';
import { standingTexts, statusWords } from '../../texts/statuses.ts';
import { AgreementView } from '../agreement/agreement-view.tsx';
import { type Frame, page } from '../layout.tsx';
import { Facts } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseFollowUps } from './case-follow-ups.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseMails } from './case-mails.tsx';
import { signedIn } from './desk.ts';

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

/** One case on the desk: where it stands, what can be done, its talks, mails and history, and the agreement. */
export const casePage = (shown: CasePage): string =>
  page({
    frame: shown.frame,
    title: shown.file.case.employee.name,
    above: statusWords[statusOf(shown.file)],
    back: { href: '/sager', text: 'Til sagerne' },
    signedInAs: signedIn(shown.staff),
    wide: true,
    body: <Body {...shown} />,
  });

const Body = (shown: CasePage) => {
  const { file } = shown;
  const content = file.version.frozen?.content;
  return (
    <>
      <p class="font-lead">{standingTexts[statusOf(file)]}</p>
      <Wishes file={file} />
      <CaseActs {...shown} />
      <h2>Sagen</h2>
      <Facts facts={caseFacts(file)} />
      <CaseFollowUps {...shown} />
      <CaseMails {...shown} />
      <CaseHistory history={shown.history} />
      {content === undefined ? null : (
        <details>
          <summary>Hele aftalen</summary>
          <AgreementView content={content} />
        </details>
      )}
    </>
  );
};

/** What the parties have said in their own words. */
const Wishes = ({ file: { case: opened } }: Pick<CasePage, 'file'>) => {
  const { changeRequested, declined } = opened.facts;
  return (
    <>
      {changeRequested === undefined ? null : (
        <Notice kind="info" heading="Borgeren ønsker en ændring">
          <p class="alert-text">{changeRequested.comment}</p>
        </Notice>
      )}
      {declined?.reason === undefined ? null : (
        <Notice kind="info" heading="Borgerens grund">
          <p class="alert-text">{declined.reason}</p>
        </Notice>
      )}
    </>
  );
};

const caseFacts = ({ case: opened, version }: CaseFile) => {
  const { employee, employerEmail, consultant, assessment } = opened;
  return [
    { label: 'Borgerens e-mail', value: employee.email },
    ...(employee.mobile === undefined ? [] : [{ label: 'Borgerens mobilnummer', value: phoneText(employee.mobile) }]),
    { label: 'Arbejdsgiverens e-mail', value: employerEmail },
    { label: 'Kontaktperson', value: consultant.name },
    { label: 'Sagsnummer', value: opened.caseNumber ?? '–' },
    {
      label: 'Kommunens vurdering',
      value: `${hoursText(assessment.weeklyHours)} om ugen, ${percentText(assessment.intensity)} intensitet`,
    },
    { label: 'Oprettet', value: danishDateTime(opened.openedAt) },
    ...version.signatures.map(({ party, name, at }) => ({
      label: party === 'employer' ? 'Arbejdsgiver har skrevet under' : 'Borger har skrevet under',
      value: `${name}, ${danishDateTime(at)}`,
    })),
  ];
};
