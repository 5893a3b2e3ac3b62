import {
  closeLink,
  feedHash,
  type FeedLink,
  feedPath,
  makeLink,
  revOf,
} from '../../shared/domain/access/calendar-feed.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { RefusalCode } from '../../shared/domain/refusals.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { CalendarFeeds } from '../../shared/ports/calendar-feeds.ts';
import type { LogEntry } from '../../shared/runtime/log.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { commandIn } from '../../shared/web/command.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { shownRevIn } from '../../shared/web/sent-form.ts';
import { Refused } from '../../shared/web/refused.ts';
import { admitStaff } from '../../shared/web/staff/staff-door.ts';
import { CALENDAR } from '../../templates/pages/consultant/calendar-address.ts';
import {
  calendarPage,
  closeLinkPage,
  linkMadePage,
  replaceLinkPage,
} from '../../templates/pages/consultant/calendar-pages.tsx';
import type { ConsultantWorld } from './consultant-world.ts';

export type CalendarWorld = ConsultantWorld & { readonly feeds: CalendarFeeds };

/** How often a write is tried again when another one came first. */
const TRIES = 3;

/**
 * A consultant's own link to her calendar (docs/decisions/0027): made, made anew, closed. The link is shown by the form that
 * makes it and nowhere else; the same form sent twice makes one link, and shows it again.
 */
export const makeCalendar = (world: CalendarWorld) => {
  const { frame, ids, feeds, clock } = world;
  const hiddenFor = (link: FeedLink | undefined) => ({
    commandId: ids.commandId(),
    shownRev: String(revOf(link)),
  });
  /** A page about a link that works; without one, the way back to where one is made. */
  const aboutLiveLink =
    (shown: typeof closeLinkPage) =>
    async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const link = await feeds.linkOf(staff.id);
      if (link?.hash === undefined) return seeOther(CALENDAR);
      return html(shown({ frame, staff, hidden: hiddenFor(link) }));
    };
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const link = await feeds.linkOf(staff.id);
      const feed = link && (await feeds.opened(link));
      const { query } = request;
      const changed = query['aendret'] === 'ja' ? 'changed' : undefined;
      const notice = query['lukket'] === 'ja' && feed === undefined ? 'closed' : changed;
      return html(calendarPage({ frame, staff, link, feed, notice, hidden: hiddenFor(link) }));
    },
    askToReplace: aboutLiveLink(replaceLinkPage),
    make: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const token = world.keys.feedToken(`${staff.id} ${commandIn(request, world)}`);
      const hash = feedHash(token);
      const outcome = await changeLink(world, staff, (link) =>
        makeLink(link, { hash, shownRev: shownRevIn(request), now: clock.now() }),
      );
      if (outcome === 'changed-meanwhile') return seeOther(`${CALENDAR}?aendret=ja`);
      return html(linkMadePage({ frame, staff, address: `${world.municipality.origin}${feedPath(token)}` }));
    },
    askToClose: aboutLiveLink(closeLinkPage),
    close: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const outcome = await changeLink(world, staff, (link) =>
        closeLink(link, { shownRev: shownRevIn(request), now: clock.now() }),
      );
      return seeOther(`${CALENDAR}?${outcome === 'changed-meanwhile' ? 'aendret' : 'lukket'}=ja`);
    },
  };
};

type Rule = (link: FeedLink | undefined) => Result<FeedLink>;

/** The link as the rule wants it, decided anew when another write came first; else the code of the refusal. */
const changeLink = async (
  { feeds, log }: CalendarWorld,
  { id: consultantId }: StaffMember,
  rule: Rule,
): Promise<'done' | RefusalCode> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await feeds.linkOf(consultantId);
    const decided = rule(before);
    if (!decided.ok) return decided.refusal.code;
    const after = decided.value;
    if (await feeds.change({ consultantId, before, after })) {
      log({ entry: 'calendar-link', act: actOf(before, after) });
      return 'done';
    }
  }
  throw new Refused({ code: 'busy' });
};

const actOf = (
  before: FeedLink | undefined,
  after: FeedLink,
): Extract<LogEntry, { readonly entry: 'calendar-link' }>['act'] => {
  if (after.hash === undefined) return 'closed';
  return before?.hash === undefined ? 'made' : 'replaced';
};
