import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { leaveFields, leaveTexts as texts } from '../../texts/desk/leave-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ChangedMeanwhile } from '../parts/changed-meanwhile.tsx';
import { confirmPage } from '../parts/confirm-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { signedIn } from './desk.ts';
import { messagesFor } from './form-fields.ts';
import { LeaveFields, type LeaveForm } from './leave-form.tsx';
import { LeaveHistory, LeaveTable, type OwnedLeave } from './leave-table.tsx';

type OnDesk = { readonly frame: Frame; readonly staff: StaffMember };

export const LEAVE_NEWS = ['saved', 'stopped', 'over'] as const;
export type LeaveNews = (typeof LEAVE_NEWS)[number];

export type LeavesPage = OnDesk & {
  readonly form: LeaveForm;
  /** Leaves that are on or lie ahead: one's own, those in which one stands in; a team leader's are all. */
  readonly left: readonly OwnedLeave[];
  /** The leaves whose history one may see, over or not. */
  readonly told: readonly OwnedLeave[];
  readonly may: (owned: OwnedLeave) => boolean;
  readonly news: LeaveNews | undefined;
};

/** Who is away and who stands in, and the form that names a stand-in. */
export const leavesPage = ({ frame, staff, form, left, told, may, news }: LeavesPage): string =>
  page({
    frame,
    title: texts.title,
    back: { href: '/sager' },
    signedInAs: signedIn(staff),
    problems: messagesFor(leaveFields, form.problems),
    body: (
      <>
        <News news={news} />
        <p>{staff.role === 'team-leader' ? texts.leadOfAll : texts.lead}</p>
        <p>{staff.role === 'team-leader' ? texts.contactOfAll : texts.contact}</p>
        <h2>{texts.coming}</h2>
        {left.length === 0 ? (
          <p>{texts.nothing}</p>
        ) : (
          <LeaveTable caption={texts.coming} leaves={left} may={may} />
        )}
        <LeaveHistory leaves={told} />
        <h2>{texts.name.heading}</h2>
        {form.known.length < 2 ? (
          <p>{texts.name.nobody}</p>
        ) : (
          <>
            <p>{texts.name.onlyKnown}</p>
            <LeaveFields {...form} button={texts.name.button} />
          </>
        )}
      </>
    ),
  });

const News = ({ news }: Pick<LeavesPage, 'news'>) => {
  if (news === undefined) return null;
  if (news !== 'over') {
    return (
      <div role="status">
        <Notice kind="success" heading={texts[news]} />
      </div>
    );
  }
  return (
    <Notice kind="info" heading={texts.over.heading}>
      <p class="alert-text">{texts.over.text}</p>
    </Notice>
  );
};

export type ChangePage = OnDesk &
  OwnedLeave & {
    readonly form: LeaveForm;
    /** Somebody else has changed the leave since the page was shown. */
    readonly meanwhile: boolean;
  };

/** Where a leave gets another stand-in or other days. */
export const changeLeavePage = ({ frame, staff, form, consultant, meanwhile }: ChangePage): string =>
  page({
    frame,
    title: texts.changing.title(consultant.name),
    back: { href: '/ferie' },
    signedInAs: signedIn(staff),
    problems: messagesFor(leaveFields, form.problems),
    body: (
      <>
        {meanwhile ? <ChangedMeanwhile texts={texts.meanwhile} saved="/ferie" /> : null}
        <LeaveFields {...form} button={texts.changing.button} />
      </>
    ),
  });

/** Before a stand-in is stopped: whose, for whom and on which days, and what follows. */
export const endLeavePage = ({
  frame,
  staff,
  consultant,
  leave,
  hidden,
}: OnDesk & OwnedLeave & { readonly hidden: Readonly<Record<string, string>> }): string =>
  confirmPage({
    frame,
    title: texts.ending.title(consultant.name),
    action: `/ferie/${leave.id}/slut`,
    back: '/ferie',
    hidden,
    button: texts.ending.button,
    signedInAs: signedIn(staff),
    children: (
      <>
        <p>{`${texts.standIn(leave.standIn.name)}, ${texts.days(leave)}.`}</p>
        <p>{texts.ending.follows(consultant.name, leave.standIn.name)}</p>
      </>
    ),
  });
