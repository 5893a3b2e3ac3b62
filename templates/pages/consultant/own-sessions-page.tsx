import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { SessionTimes } from '../../../shared/domain/access/staff-session.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { ownSessionTexts as texts } from '../../texts/desk/own-session-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { signedIn } from './desk.ts';

export const OWN_SESSIONS = '/mit-login';

type ShownSession = { readonly session: SessionTimes; readonly isThis: boolean };

export type OwnSessionsPage = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly today: CivilDate;
  readonly sessions: readonly ShownSession[];
  /** The others have just been ended. */
  readonly isDone: boolean;
};

/** Where somebody is signed in, and one button that ends it everywhere else. */
export const ownSessionsPage = ({ frame, staff, today, sessions, isDone }: OwnSessionsPage): string =>
  page({
    frame,
    title: texts.title,
    back: { href: '/sager' },
    signedInAs: signedIn(staff),
    body: (
      <>
        {isDone ? (
          <div role="status">
            <Notice kind="success" heading={texts.done} />
          </div>
        ) : null}
        <p>{texts.lead}</p>
        <SessionTable sessions={sessions} today={today} />
        {sessions.some(({ isThis }) => !isThis) ? <EndOthers /> : <p>{texts.nowhereElse}</p>}
      </>
    ),
  });

const SessionTable = ({ sessions, today }: Pick<OwnSessionsPage, 'sessions' | 'today'>) => (
  <table class="table table--compact table--responsive-headers">
    <caption class="sr-only">{texts.title}</caption>
    <thead>
      <tr>
        <th scope="col">{texts.where}</th>
        <th scope="col">{texts.begun}</th>
        <th scope="col">{texts.lastUsed}</th>
      </tr>
    </thead>
    <tbody>
      {sessions.map(({ session: { begunAt, usedAt }, isThis }, place) => (
        <tr key={`${begunAt} ${place}`}>
          <th scope="row" data-title={texts.where}>
            {isThis ? texts.here : texts.elsewhere}
          </th>
          <td data-title={texts.begun}>{texts.at(begunAt, today)}</td>
          <td data-title={texts.lastUsed}>{isThis ? texts.now : texts.at(usedAt, today)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const EndOthers = () => (
  <>
    <h2>{texts.end.heading}</h2>
    <p>{texts.end.text}</p>
    <p>{texts.end.signOn}</p>
    <p>{texts.end.unknown}</p>
    <PostForm action={OWN_SESSIONS}>
      <Buttons>
        <SubmitButton text={texts.end.button} />
      </Buttons>
    </PostForm>
  </>
);
