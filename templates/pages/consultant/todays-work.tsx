import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { DeskCase, Need } from '../../../shared/domain/desk/needs.ts';
import { calendarTexts } from '../../texts/desk/calendar-texts.ts';
import { caseListTexts } from '../../texts/desk/case-list-texts.ts';
import { needActs, needReason } from '../../texts/desk/need-texts.ts';
import type { CaseList } from './case-list.tsx';
import { CALENDAR } from './calendar-address.ts';
import { consultantOf } from './consultant-of.ts';
import { listAddress } from './desk-address.ts';
import { StandInMark } from './leave-lines.tsx';
import { needAddress } from './need-address.ts';

const texts = caseListTexts.today;
const MOST_SHOWN = 6;

type Shown = Pick<CaseList, 'filter' | 'urgent' | 'counts' | 'staff' | 'today' | 'leaves'>;

/** The cases that need something today, with the reason and the way to do it. */
export const TodaysWork = ({ filter, urgent, counts, staff, today, leaves }: Shown) => {
  const unassigned = counts.whose.get('unassigned') ?? 0;
  return (
    <section class="todays-work" aria-labelledby="today-heading">
      <h2 id="today-heading">
        {texts.heading(filter.whose === 'mine' ? texts.mine : texts.everybodys, urgent.length)}
      </h2>
      {urgent.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <WorkTable
          cases={urgent.slice(0, MOST_SHOWN)}
          today={today}
          leaves={leaves}
          showsConsultant={filter.whose === 'all'}
        />
      )}
      {urgent.length > MOST_SHOWN ? (
        <p>
          <a href={listAddress({ ...filter, need: 'something', page: 1 }, staff.role)}>
            {texts.more(urgent.length)}
          </a>
        </p>
      ) : null}
      {filter.whose !== 'unassigned' && unassigned > 0 ? (
        <p>
          {texts.unassigned(unassigned)}{' '}
          <a href={listAddress({ ...filter, whose: 'unassigned', page: 1 }, staff.role)}>
            {texts.showUnassigned}
          </a>
        </p>
      ) : null}
      <p class="d-print-none">
        <a href={CALENDAR}>{calendarTexts.way}</a>
      </p>
    </section>
  );
};

type Work = Pick<CaseList, 'leaves'> & {
  readonly cases: readonly DeskCase[];
  readonly today: CivilDate;
  readonly showsConsultant: boolean;
};

const WorkTable = ({ cases, today, leaves, showsConsultant }: Work) => (
  <table class="table table--compact table--responsive-headers">
    <caption class="sr-only">{texts.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{texts.citizen}</th>
        <th scope="col">{texts.company}</th>
        {showsConsultant ? <th scope="col">{texts.consultant}</th> : null}
        <th scope="col">{texts.reason}</th>
        <th scope="col">{texts.act}</th>
      </tr>
    </thead>
    <tbody>
      {cases.flatMap(({ line, needs }) =>
        needs.map((need) => (
          <tr key={`${line.caseId} ${keyOf(need)}`}>
            <th scope="row" data-title={texts.citizen}>
              <a href={`/sager/${line.caseId}`}>
                {line.employeeName}
                {showsConsultant ? null : <StandInMark line={line} leaves={leaves} />}
              </a>
            </th>
            <td data-title={texts.company}>{line.companyName}</td>
            {showsConsultant ? <td data-title={texts.consultant}>{consultantOf(line)}</td> : null}
            <td data-title={texts.reason}>{needReason(need, today)}</td>
            <td data-title={texts.act}>
              <a href={needAddress(line, need)}>
                {needActs[need.kind]}
                <span class="sr-only">{`: ${line.employeeName}`}</span>
              </a>
            </td>
          </tr>
        )),
      )}
    </tbody>
  </table>
);

const keyOf = (need: Need): string => {
  if ('followUpId' in need) return need.followUpId;
  return 'party' in need ? `${need.kind} ${need.party}` : need.kind;
};
