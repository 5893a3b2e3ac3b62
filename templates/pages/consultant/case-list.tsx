import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import type { CaseLine, TalkLine } from '../../../shared/ports/case-lists.ts';
import type { OutboxRow } from '../../../shared/ports/outbox.ts';
import { shortDanishDate } from '../../texts/danish-format.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { signedIn } from './desk.ts';
import { UndeliveredMails } from './undelivered-mails.tsx';
import { StatusBadge } from './status-badge.tsx';

export type CaseList = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly today: CivilDate;
  readonly cases: readonly CaseLine[];
  readonly talks: readonly TalkLine[];
  /** Mails that did not arrive; the team leader's alone. */
  readonly undelivered: readonly OutboxRow[];
};

/** The desk: talks that are due, and the cases. */
export const caseListPage = (list: CaseList): string =>
  page({
    frame: list.frame,
    title: list.staff.role === 'team-leader' ? 'Alle sager' : 'Mine sager',
    signedInAs: signedIn(list.staff),
    wide: true,
    body: <Body {...list} />,
  });

const Body = ({ staff, cases, talks, today, undelivered }: CaseList) => (
  <>
    <Buttons>
      <ButtonLink href="/sager/ny" text="Opret en sag" />
    </Buttons>
    <h2>Opfølgninger, der er klar</h2>
    {talks.length === 0 ? (
      <p>Ingen opfølgninger venter på dig.</p>
    ) : (
      <Talks talks={talks} cases={cases} today={today} />
    )}
    <UndeliveredMails undelivered={undelivered} />
    <h2>Sager</h2>
    {cases.length === 0 ? <p>Der er ingen sager endnu.</p> : <Cases cases={cases} staff={staff} />}
  </>
);

const Talks = ({ talks, cases, today }: Pick<CaseList, 'talks' | 'cases' | 'today'>) => (
  <table class="table table--responsive-headers">
    <thead>
      <tr>
        <th scope="col">Dato</th>
        <th scope="col">Borger</th>
        <th scope="col">Virksomhed</th>
        <th scope="col">Opfølgning</th>
      </tr>
    </thead>
    <tbody>
      {talks.map(({ caseId, followUpId, due }) => {
        const line = cases.find((each) => each.caseId === caseId);
        return (
          <tr key={`${caseId}${followUpId}`}>
            <td data-title="Dato">
              {due < today ? `${shortDanishDate(due)} (overskredet)` : shortDanishDate(due)}
            </td>
            <td data-title="Borger">{line?.employeeName ?? ''}</td>
            <td data-title="Virksomhed">{line?.companyName ?? ''}</td>
            <td data-title="Opfølgning">
              <a href={`/sager/${caseId}/opfoelgning/${followUpId}`}>
                Registrér<span class="sr-only"> opfølgning med {line?.employeeName ?? ''}</span>
              </a>
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

const Cases = ({ cases, staff }: Pick<CaseList, 'cases' | 'staff'>) => (
  <table class="table table--responsive-headers">
    <thead>
      <tr>
        <th scope="col">Borger</th>
        <th scope="col">Virksomhed</th>
        <th scope="col">Status</th>
        <th scope="col">Sagsnummer</th>
        <th scope="col">Sidst ændret</th>
        {staff.role === 'team-leader' ? <th scope="col">Konsulent</th> : null}
      </tr>
    </thead>
    <tbody>
      {cases.map((line) => (
        <tr key={line.caseId}>
          <td data-title="Borger">
            <a href={`/sager/${line.caseId}`}>{line.employeeName}</a>
          </td>
          <td data-title="Virksomhed">{line.companyName}</td>
          <td data-title="Status">
            <StatusBadge status={line.status} />
          </td>
          <td data-title="Sagsnummer">{line.caseNumber ?? '–'}</td>
          <td data-title="Sidst ændret">{shortDanishDate(dayOf(line.progressAt))}</td>
          {staff.role === 'team-leader' ? <td data-title="Konsulent">{line.consultantName}</td> : null}
        </tr>
      ))}
    </tbody>
  </table>
);
