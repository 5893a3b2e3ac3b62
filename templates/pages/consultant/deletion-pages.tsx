import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { DeletionProof } from '../../../shared/domain/case/deletion-proof.ts';
import type { Month } from '../../../shared/domain/figures/months.ts';
import type { RetentionRule } from '../../../shared/domain/case/retention.ts';
import { shortDanishDate } from '../../texts/danish-format.ts';
import { deletionListTexts as texts, proofTexts } from '../../texts/desk/deletion-texts.ts';
import { monthText } from '../../texts/desk/figures-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { journalStandOf } from './case-deletion.tsx';
import { signedIn } from './desk.ts';

type OnDesk = { readonly frame: Frame; readonly staff: StaffMember };

/** A case that staff have been told of, and the day from which it is gone. */
export type NearDeletion = { readonly file: CaseFile; readonly on: CivilDate; readonly rule: RetentionRule };

/** What is deleted soon, of the cases that are the reader's to see, with what can be taken out before. */
export const deletionListPage = ({
  frame,
  staff,
  near,
  isMore,
}: OnDesk & { readonly near: readonly NearDeletion[]; readonly isMore: boolean }): string =>
  page({
    frame,
    title: texts.title,
    back: { href: '/sager' },
    signedInAs: signedIn(staff),
    wide: true,
    body: (
      <>
        {near.length === 0 ? <p>{texts.none}</p> : <NearTable near={near} />}
        {isMore ? <p>{texts.more}</p> : null}
        {staff.role === 'team-leader' ? (
          <p>
            <a href="/sager/slettet">{texts.proofs}</a>
          </p>
        ) : null}
      </>
    ),
  });

const ColumnHeads = ({ columns }: { readonly columns: Readonly<Record<string, string>> }) => (
  <thead>
    <tr>
      {Object.values(columns).map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);

const NearTable = ({ near }: { readonly near: readonly NearDeletion[] }) => (
  <>
    <p>{texts.lead}</p>
    <table class="table table--compact table--responsive-headers">
      <caption class="sr-only">{texts.caption}</caption>
      <ColumnHeads columns={texts.columns} />
      <tbody>
        {near.map((each) => (
          <NearRow key={each.file.case.id} {...each} />
        ))}
      </tbody>
    </table>
  </>
);

const NearRow = ({ file, on, rule }: NearDeletion) => {
  const { id, employee } = file.case;
  const { columns } = texts;
  return (
    <tr>
      <th scope="row" data-title={columns.who}>
        <a href={`/sager/${id}`}>{employee.name}</a>
      </th>
      <td data-title={columns.why}>{texts.rules[rule]}</td>
      <td data-title={columns.on}>{shortDanishDate(on)}</td>
      <td data-title={columns.journal}>{texts.journal[journalStandOf(file)]}</td>
      <td data-title={columns.takeOut}>
        <ul class="nobullet-list">
          <TakeOut href={`/sager/${id}/bevis.zip`} text={texts.evidence} name={employee.name} />
          {file.version.documentStored ? (
            <TakeOut href={`/sager/${id}/aftale.pdf`} text={texts.document} name={employee.name} />
          ) : null}
        </ul>
      </td>
    </tr>
  );
};

const TakeOut = ({
  href,
  text,
  name,
}: {
  readonly href: string;
  readonly text: string;
  readonly name: string;
}) => (
  <li>
    <a href={href}>
      {text}
      <span class="sr-only">{texts.of(name)}</span>
    </a>
  </li>
);

/** The proofs of a month's deletions, and the way to the months beside it. */
export const deletedPage = ({
  frame,
  staff,
  month,
  earlier,
  later,
  proofs,
}: OnDesk & {
  readonly month: Month;
  readonly earlier: Month | undefined;
  readonly later: Month | undefined;
  readonly proofs: readonly DeletionProof[];
}): string =>
  page({
    frame,
    title: proofTexts.title,
    back: { href: '/sager/slettes' },
    signedInAs: signedIn(staff),
    wide: true,
    body: (
      <>
        <p>{proofTexts.lead}</p>
        <p>{proofTexts.match}</p>
        <p>{proofTexts.backup}</p>
        <h2>{proofTexts.month(monthText(month))}</h2>
        {proofs.length === 0 ? <p>{proofTexts.none}</p> : <ProofTable proofs={proofs} />}
        <ul class="nobullet-list">
          {earlier === undefined ? null : <MonthLink month={earlier} text={proofTexts.earlier} />}
          {later === undefined ? null : <MonthLink month={later} text={proofTexts.later} />}
        </ul>
      </>
    ),
  });

const MonthLink = ({ month, text }: { readonly month: Month; readonly text: string }) => (
  <li>
    <a href={`/sager/slettet?maaned=${month}`}>{text}</a>
  </li>
);

const ProofTable = ({ proofs }: { readonly proofs: readonly DeletionProof[] }) => (
  <table class="table table--compact table--responsive-headers">
    <caption class="sr-only">{proofTexts.title}</caption>
    <ColumnHeads columns={proofTexts.columns} />
    <tbody>
      {proofs.map((proof) => (
        <ProofRow key={proof.id} {...proof} />
      ))}
    </tbody>
  </table>
);

const ProofRow = ({ doneAt, rule, closedIn, rows, lastEntry }: DeletionProof) => {
  const { columns } = proofTexts;
  return (
    <tr>
      <th scope="row" data-title={columns.done}>
        {shortDanishDate(dayOf(doneAt))}
      </th>
      <td data-title={columns.why}>{proofTexts.rules[rule]}</td>
      <td data-title={columns.closed}>{monthText(closedIn)}</td>
      <td data-title={columns.rows}>{proofTexts.rows(rows)}</td>
      <td data-title={columns.last}>
        <span class="fingerprint">{lastEntry}</span>
      </td>
    </tr>
  );
};
