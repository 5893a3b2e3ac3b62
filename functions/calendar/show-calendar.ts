import { createHash } from 'node:crypto';
import {
  type CalendarFeed,
  type FeedToken,
  feedTokenIn,
  hasLiveFeed,
} from '../../shared/domain/access/calendar-feed.ts';
import { branded } from '../../shared/domain/branded.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { type FeedTalk, feedTalks } from '../../shared/domain/desk/feed-talks.ts';
import type { CalendarFeeds } from '../../shared/ports/calendar-feeds.ts';
import type { CaseLists } from '../../shared/ports/case-lists.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { StaffDirectory } from '../../shared/ports/staff-directory.ts';
import { faultName, type Log } from '../../shared/runtime/log.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import type { Answer } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { calendarFeed } from '../../templates/calendar/calendar-feed.ts';

/** What showing a calendar needs of the world. It reads no case. */
export type ShowCalendarWorld = {
  readonly feeds: Pick<CalendarFeeds, 'find' | 'noteFetched'>;
  readonly staffDirectory: Pick<StaffDirectory, 'member'>;
  readonly lists: Pick<CaseLists, 'ofConsultant'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly municipality: Pick<Municipality, 'name' | 'origin'>;
};

/**
 * The talks that a consultant has left, for her calendar program. Every token that opens nothing gets one and the same answer:
 * unknown, replaced, closed, of another shape, and of a consultant who has not signed in of late.
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
  { lists }: ShowCalendarWorld,
  { consultantId }: CalendarFeed,
): Promise<readonly FeedTalk[]> => {
  const lines = await Promise.all(whoseTalks(consultantId).map((id) => lists.ofConsultant(id, LAST_DAY)));
  return feedTalks({
    cases: lines.flatMap(({ cases }) => cases),
    talks: lines.flatMap(({ talks }) => talks),
  });
};

/** Whose talks stand in a consultant's calendar. */
const whoseTalks = (consultantId: string): readonly string[] => [consultantId];

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

const nothingHere = ({ log }: ShowCalendarWorld, { routeKey: route, reference }: PageRequest): Answer => {
  log({ entry: 'request-refused', route, code: 'not-found', reference });
  return { statusCode: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '' };
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
