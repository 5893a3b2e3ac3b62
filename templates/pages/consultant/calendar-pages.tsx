import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import {
  type CalendarFeed,
  FEED_DAYS_WITHOUT_SIGN_IN,
  type FeedLink,
} from '../../../shared/domain/access/calendar-feed.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import { danishDate } from '../../texts/danish-format.ts';
import { calendarTexts as texts } from '../../texts/desk/calendar-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons, SubmitButton } from '../parts/buttons.tsx';
import { confirmPage } from '../parts/confirm-page.tsx';
import { Facts } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { CALENDAR, CLOSE_LINK, NEW_LINK } from './calendar-address.ts';
import { signedIn } from './desk.ts';

/** What has just happened to the link, in the page's address. */
export type CalendarNotice = keyof typeof texts.notices;

type Framed = { readonly frame: Frame; readonly staff: StaffMember };
type Sent = Framed & { readonly hidden: Readonly<Record<string, string>> };

export type CalendarPage = Sent & {
  readonly link: FeedLink | undefined;
  /** What the link opens; nothing when there is no link that works. */
  readonly feed: CalendarFeed | undefined;
  readonly notice: CalendarNotice | undefined;
};

/** How the link stands, what it shows, and the way to make, replace or close it. */
export const calendarPage = (shown: CalendarPage): string =>
  page({
    frame: shown.frame,
    title: texts.title,
    back: { href: '/sager' },
    signedInAs: signedIn(shown.staff),
    body: (
      <>
        {shown.notice === undefined ? null : (
          <Notice
            kind={shown.notice === 'closed' ? 'success' : 'info'}
            heading={texts.notices[shown.notice]}
          />
        )}
        <p>{texts.lead}</p>
        <h2>{texts.link.heading}</h2>
        {shown.feed === undefined ? <NoLink {...shown} /> : <LiveLink feed={shown.feed} />}
        <h2>{texts.shows.heading}</h2>
        <ul>
          <li>{texts.shows.what}</li>
          <li>{texts.shows.hidden}</li>
          <li>{texts.shows.follows}</li>
          <li>{texts.shows.standIn}</li>
          <li>{texts.shows.late}</li>
        </ul>
        <p>{texts.secret}</p>
        <p>{texts.rests(FEED_DAYS_WITHOUT_SIGN_IN)}</p>
      </>
    ),
  });

const NoLink = ({ link, hidden }: Pick<CalendarPage, 'link' | 'hidden'>) => (
  <PostForm action={NEW_LINK} hidden={hidden}>
    <p>
      {link?.closedAt === undefined ? texts.link.none : texts.link.closed(danishDate(dayOf(link.closedAt)))}
    </p>
    <Buttons>
      <SubmitButton text={texts.link.make} />
    </Buttons>
  </PostForm>
);

const LiveLink = ({ feed: { madeAt, fetchedOn } }: { readonly feed: CalendarFeed }) => (
  <>
    <Facts
      facts={[
        { label: texts.link.madeOn, value: danishDate(dayOf(madeAt)) },
        {
          label: texts.link.fetchedOn,
          value: fetchedOn === undefined ? texts.link.notFetched : danishDate(fetchedOn),
        },
      ]}
    />
    <p>{texts.link.shownOnce}</p>
    <Buttons>
      <ButtonLink href={NEW_LINK} text={texts.link.replace} kind="secondary" />
      <ButtonLink href={CLOSE_LINK} text={texts.link.close} kind="secondary" />
    </Buttons>
  </>
);

/** Before a new link takes the place of the one that works. */
export const replaceLinkPage = ({ frame, staff, hidden }: Sent): string =>
  confirmPage({
    frame,
    title: texts.replacePage.title,
    action: NEW_LINK,
    back: CALENDAR,
    hidden,
    button: texts.replacePage.button,
    signedInAs: signedIn(staff),
    children: <p>{texts.replacePage.follows}</p>,
  });

/** Before the link is closed. */
export const closeLinkPage = ({ frame, staff, hidden }: Sent): string =>
  confirmPage({
    frame,
    title: texts.closePage.title,
    action: CLOSE_LINK,
    back: CALENDAR,
    hidden,
    button: texts.closePage.button,
    buttonKind: 'warning',
    signedInAs: signedIn(staff),
    children: <p>{texts.closePage.follows}</p>,
  });

/** The link, this once, and how it is put into a calendar. */
export const linkMadePage = ({ frame, staff, address }: Framed & { readonly address: string }): string =>
  page({
    frame,
    title: texts.made.title,
    back: { href: CALENDAR, text: texts.made.back },
    signedInAs: signedIn(staff),
    body: (
      <>
        <p>{texts.made.once}</p>
        <div class="form-group">
          <label class="form-label" for="calendar-link">
            {texts.made.label}
          </label>
          <textarea class="form-input input-width-xl" id="calendar-link" rows={4} readonly>
            {address}
          </textarea>
        </div>
        <p>{texts.secret}</p>
        <h2>{texts.made.how}</h2>
        <ul>
          <li>{texts.made.outlook}</li>
          <li>{texts.made.google}</li>
          <li>{texts.made.other}</li>
        </ul>
      </>
    ),
  });
