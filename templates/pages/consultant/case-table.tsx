import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import { type CaseFilter, isNarrowed } from '../../../shared/domain/desk/case-filter.ts';
import type { DeskCase } from '../../../shared/domain/desk/needs.ts';
import { caseListTexts, orderWords } from '../../texts/desk/case-list-texts.ts';
import { needReason } from '../../texts/desk/need-texts.ts';
import { shortDanishDate } from '../../texts/danish-format.ts';
import type { CaseList } from './case-list.tsx';
import { consultantOf } from './consultant-of.ts';
import { deskAddress, LIST_ID, listAddress } from './desk-address.ts';
import { StandInMark } from './leave-lines.tsx';
import { needAddress } from './need-address.ts';
import { AmendmentBadge, StatusBadge } from './status-badge.tsx';

const texts = caseListTexts.result;
const PER_PAGE = 50;

type Shown = Pick<CaseList, 'filter' | 'found' | 'counts' | 'staff' | 'today' | 'leaves'>;

/** The cases that were chosen, a page of them at a time, and how many there are. */
export const FoundCases = (shown: Shown) => {
  const { filter, found, staff } = shown;
  const last = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(filter.page, last);
  const first = (page - 1) * PER_PAGE;
  const onPage = found.slice(first, first + PER_PAGE);
  return (
    <>
      <h2 id={LIST_ID} tabindex={-1}>
        {texts.heading}
      </h2>
      <p role="status">
        {resultText({ found: found.length, first, onPage: onPage.length, narrowed: isNarrowed(filter) })}
      </p>
      <Elsewhere {...shown} />
      {onPage.length === 0 ? null : <CaseTable {...shown} cases={onPage} />}
      {last > 1 ? <Pages page={page} last={last} filter={filter} staff={staff} /> : null}
    </>
  );
};

type Counted = {
  readonly found: number;
  readonly first: number;
  readonly onPage: number;
  readonly narrowed: boolean;
};

const resultText = ({ found, first, onPage, narrowed }: Counted): string => {
  if (found === 0) return narrowed ? texts.nothing : texts.none;
  return onPage === found ? texts.count(found) : texts.part(first + 1, first + onPage, found);
};

/** Says what the list leaves out, so that nobody looks in vain for a case that has come to an end. */
const Elsewhere = ({ filter, counts, staff }: Shown) => {
  const left = (counts.status.get('any') ?? 0) - (counts.status.get('ongoing') ?? 0);
  return filter.status !== 'ongoing' || left === 0 ? null : (
    <p class="d-print-none">
      {texts.elsewhere(left)}{' '}
      <a href={listAddress({ ...filter, status: 'any', page: 1 }, staff.role)}>{texts.showElsewhere}</a>
    </p>
  );
};

const CaseTable = ({ filter, today, leaves, cases }: Shown & { readonly cases: readonly DeskCase[] }) => {
  const showsConsultant = filter.whose === 'all';
  return (
    <table class="table table--compact table--responsive-headers">
      <caption class="sr-only">{texts.caption(orderWords[filter.order])}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.citizen}</th>
          <th scope="col">{texts.company}</th>
          <th scope="col">{texts.status}</th>
          <th scope="col">{texts.needs}</th>
          <th scope="col">{texts.caseNumber}</th>
          <th scope="col">{texts.changed}</th>
          {showsConsultant ? <th scope="col">{texts.consultant}</th> : null}
        </tr>
      </thead>
      <tbody>
        {cases.map((each) => (
          <CaseRow
            key={each.line.caseId}
            {...each}
            today={today}
            leaves={leaves}
            showsConsultant={showsConsultant}
          />
        ))}
      </tbody>
    </table>
  );
};

type Row = DeskCase & Pick<CaseList, 'today' | 'leaves'> & { readonly showsConsultant: boolean };

const CaseRow = ({ line, needs, today, leaves, showsConsultant }: Row) => (
  <tr>
    <th scope="row" data-title={texts.citizen}>
      <a href={`/sager/${line.caseId}`}>
        {line.employeeName}
        {showsConsultant ? null : <StandInMark line={line} leaves={leaves} />}
      </a>
    </th>
    <td data-title={texts.company}>{line.companyName}</td>
    <td data-title={texts.status}>
      <StatusBadge status={line.status} />
      {line.isBeingAmended ? (
        <>
          {' '}
          <AmendmentBadge />
        </>
      ) : null}
    </td>
    <td data-title={texts.needs}>
      {needs.length === 0 ? texts.missing : <Needs line={line} needs={needs} today={today} />}
    </td>
    <td data-title={texts.caseNumber}>{line.caseNumber ?? texts.missing}</td>
    <td data-title={texts.changed}>{shortDanishDate(dayOf(line.progressAt))}</td>
    {showsConsultant ? <td data-title={texts.consultant}>{consultantOf(line)}</td> : null}
  </tr>
);

const Needs = ({ line, needs, today }: Omit<Row, 'showsConsultant' | 'leaves'>) => (
  <ul class="nobullet-list">
    {needs.map((need) => (
      <li key={needAddress(line, need)}>
        <a href={needAddress(line, need)}>
          {needReason(need, today)}
          <span class="sr-only">{`: ${line.employeeName}`}</span>
        </a>
      </li>
    ))}
  </ul>
);

type PagesProps = Pick<CaseList, 'staff'> & {
  readonly filter: CaseFilter;
  readonly page: number;
  readonly last: number;
};

const Pages = ({ page, last, filter, staff }: PagesProps) => {
  const to = (number: number) => `${deskAddress({ ...filter, page: number }, staff.role)}#${LIST_ID}`;
  return (
    <nav class="pages d-print-none" aria-label={caseListTexts.pages.label}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          {caseListTexts.pages.previous}
        </a>
      ) : null}
      <span>{caseListTexts.pages.which(page, last)}</span>
      {page < last ? (
        <a href={to(page + 1)} rel="next">
          {caseListTexts.pages.next}
        </a>
      ) : null}
    </nav>
  );
};
