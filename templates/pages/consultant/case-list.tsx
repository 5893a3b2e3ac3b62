import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { CaseCounts } from '../../../shared/domain/desk/case-counts.ts';
import { type CaseFilter, isNarrowed, whoseFor } from '../../../shared/domain/desk/case-filter.ts';
import type { DeskLeaves } from '../../../shared/domain/desk/desk-leaves.ts';
import type { DeskCase } from '../../../shared/domain/desk/needs.ts';
import type { OutboxRow } from '../../../shared/ports/outbox.ts';
import { actTexts } from '../../texts/desk/act-texts.ts';
import { caseListTexts, deskTitles, whoseWords } from '../../texts/desk/case-list-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { CaseFilterForm, searchProblems } from './case-filter-form.tsx';
import { FoundCases } from './case-table.tsx';
import { deskAddress } from './desk-address.ts';
import { signedIn } from './desk.ts';
import { LeaveLines } from './leave-lines.tsx';
import { TodaysWork } from './todays-work.tsx';
import { UndeliveredMails } from './undelivered-mails.tsx';

export type CaseList = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly today: CivilDate;
  readonly filter: CaseFilter;
  /** The cases that fit the filter, in its order. */
  readonly found: readonly DeskCase[];
  /** Those of the same people that need something today, the most urgent first, whatever else was chosen. */
  readonly urgent: readonly DeskCase[];
  readonly counts: CaseCounts;
  /** Somebody searched for a personnummer, and was not answered. */
  readonly cprRefused: boolean;
  /** Mails to staff that did not arrive; the team leader's alone. */
  readonly undelivered: readonly OutboxRow[];
  /** Who is away, as far as it matters to the reader. */
  readonly leaves: DeskLeaves;
  /** A case has just been given to a colleague, and is not among these any more. */
  readonly handedOver?: boolean;
};

/** The desk: what needs something today, and the cases that were chosen. */
export const caseListPage = (list: CaseList): string => {
  const title = deskTitles[list.filter.whose];
  return page({
    frame: list.frame,
    title: isNarrowed(list.filter) ? `${caseListTexts.result.count(list.found.length)} – ${title}` : title,
    heading: title,
    signedInAs: signedIn(list.staff),
    problems: searchProblems(list),
    wide: true,
    body: <Body {...list} />,
  });
};

const Body = (list: CaseList) => (
  <>
    {list.handedOver === true ? <Notice kind="success" heading={actTexts.handedOver} /> : null}
    <div class="desk-bar d-print-none">
      <WhoseCases {...list} />
      <div class="desk-ways">
        <a href="/ferie">{caseListTexts.leaves}</a>
        <a href="/sager/slettes">{caseListTexts.deletions}</a>
        <ButtonLink href="/sager/ny" text={caseListTexts.open} />
      </div>
    </div>
    <LeaveLines {...list} />
    {isNarrowed(list.filter) ? null : <TodaysWork {...list} />}
    <UndeliveredMails undelivered={list.undelivered} />
    <CaseFilterForm {...list} />
    <FoundCases {...list} />
  </>
);

/** The way between one's own cases, those that nobody has taken, and all. */
const WhoseCases = ({ filter, counts, staff, leaves }: CaseList) => (
  <nav aria-label={caseListTexts.whose}>
    <ul class="nobullet-list whose">
      {whoseFor(staff.role)
        .filter((whose) => whose !== 'stand-in' || leaves.standsInFor.length > 0 || filter.whose === whose)
        .map((whose) => (
          <li key={whose}>
            <a
              href={deskAddress({ ...filter, whose, employer: '', consultant: '', page: 1 }, staff.role)}
              aria-current={whose === filter.whose ? 'page' : undefined}
            >
              {`${whoseWords[whose]} (${counts.whose.get(whose) ?? 0})`}
            </a>
          </li>
        ))}
    </ul>
  </nav>
);
