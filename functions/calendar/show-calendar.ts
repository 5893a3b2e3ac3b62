import { createHash } from 'node:crypto';
import {
  type CalendarFeed,
  type FeedToken,
  feedTokenIn,
  hasLiveFeed,
} from '../../shared/domain/access/calendar-feed.ts';
import { leaveOn, standsInFor } from '../../shared/domain/access/leaves.ts';
import { branded } from '../../shared/domain/branded.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { type FeedLines, type FeedTalk, feedTalks } from '../../shared/domain/desk/feed-talks.ts';
import type { CalendarFeeds } from '../../shared/ports/calendar-feeds.ts';
import type { CaseLists } from '../../shared/ports/case-lists.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leaves } from '../../shared/ports/leaves.ts';
import type { StaffDirectory } from '../../shared/ports/staff-directory.ts';
import { faultName, type Log } from '../../shared/runtime/log.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import type { Answer } from '../../shared/web/answer.ts';
import type { CountRequests } from '../../shared/web/count-requests.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { REFUSAL_STATUS } from '../../shared/web/refusal-answers.ts';
import { withRetryAfter } from '../../shared/web/retry-after.ts';
import { calendarFeed } from '../../templates/calendar/calendar-feed.ts';

/** What showing a calendar needs of the world. It reads no case. */
export type ShowCalendarWorld = {
  readonly feeds: Pick<CalendarFeeds, 'find' | 'noteFetched'>;
  readonly staffDirectory: Pick<StaffDirectory, 'member'>;
  readonly lists: Pick<CaseLists, 'ofConsultant'>;
  readonly leaves: Pick<Leaves, 'all'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly municipality: Pick<Municipality, 'name' | 'origin'>;
  /** Counts the links that open nothing. */
  readonly counting: Pick<CountRequests, 'missed'>;
};

/**
 * The talks that a consultant has left, and those for which she stands in today, for her calendar program. Every token that opens
 * nothing gets one and the same answer: unknown, replaced, closed, of another shape, and of a consultant who has not signed in of late; and when there have been too many
 * from one network, they are told when to come back, and no calendar that opens is.
 */
export const makeShowCalendar =
  (world: ShowCalendarWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const token = feedTokenIn(request.path['file']);
    const feed = token && (await openFeed(world, token));
    if (token === undefined || feed === undefined) return nothingHere(world, request);
    const talks = await talksLeft(world, feed);
    const body = calendarFeed(talks, { municipality: world.municipality, madeAt: feed.madeAt });
    await noteFetched(world, { token, feed, request });
    return answerWith(body, request);
  };

const openFeed = async (
  { feeds, staffDirectory, clock }: ShowCalendarWorld,
  token: FeedToken,
): Promise<CalendarFeed | undefined> => {
  const feed = await feeds.find(token);
  const member = feed && (await staffDirectory.member(feed.consultantId));
  return hasLiveFeed(member, clock.now()) ? feed : undefined;
};

/** Every talk that is left has a day before this one. */
const LAST_DAY = branded<CivilDate>('9999-12-31');

const talksLeft = async (
  world: ShowCalendarWorld,
  { consultantId }: CalendarFeed,
): Promise<readonly FeedTalk[]> => {
  const [own, covered] = await Promise.all([
    world.lists.ofConsultant(consultantId, LAST_DAY),
    coveredToday(world, consultantId),
  ]);
  return feedTalks([{ ...own, standsIn: false }, ...covered]);
};

/** The talks of each colleague for whom she stands in today, to the leave's last day: what lies after it is the colleague's own. */
const coveredToday = async (
  { leaves, lists, clock }: ShowCalendarWorld,
  consultantId: string,
): Promise<readonly FeedLines[]> => {
  const today = dayOf(clock.now());
  const all = await leaves.all();
  return Promise.all(
    standsInFor(all, { id: consultantId }, today).map(async ({ id }) => {
      const through = leaveOn(all, id, today)?.through ?? today;
      return { ...(await lists.ofConsultant(id, through)), standsIn: true };
    }),
  );
};

type Fetched = {
  readonly token: FeedToken;
  readonly feed: CalendarFeed;
  readonly request: Pick<PageRequest, 'routeKey' | 'reference'>;
};

/** Once a day. The calendar is answered also when it cannot be noted. */
const noteFetched = async (
  { feeds, clock, log }: ShowCalendarWorld,
  { token, feed, request: { routeKey: where, reference } }: Fetched,
): Promise<void> => {
  const now = clock.now();
  const day = dayOf(now);
  if (feed.fetchedOn === day) return;
  try {
    await feeds.noteFetched(token, { day, now });
  } catch (fault) {
    log({ entry: 'fault', where, fault: faultName(fault), reference });
  }
};

const nothingHere = async ({ log, counting }: ShowCalendarWorld, request: PageRequest): Promise<Answer> => {
  const { routeKey: route, reference } = request;
  const { code, ...refusal } = await counting.missed(request);
  log({ entry: 'request-refused', route, code, reference });
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  const answer = { statusCode: REFUSAL_STATUS[code], headers, body: '' };
  return 'wait' in refusal && refusal.wait !== undefined ? withRetryAfter(answer, refusal.wait) : answer;
};

const answerWith = (body: string, { hasAlready, routeKey }: PageRequest): Answer => {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  if (hasAlready.split(',').some((tag) => tag.trim() === etag)) {
    return { statusCode: 304, headers: { etag } };
  }
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="opfoelgninger.ics"',
      etag,
    },
    body: routeKey.startsWith('HEAD') ? '' : body,
  };
};
