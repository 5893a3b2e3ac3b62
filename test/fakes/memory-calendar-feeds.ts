import { feedIn, feedItemOf, linkItemOf } from '../../shared/adapters/dynamo/dynamo-calendar-feeds.ts';
import { keys } from '../../shared/adapters/dynamo/keys.ts';
import { dataOf } from '../../shared/adapters/dynamo/table.ts';
import { feedHash, type FeedLink } from '../../shared/domain/access/calendar-feed.ts';
import type { CalendarFeeds } from '../../shared/ports/calendar-feeds.ts';
import type { Memory } from './memory.ts';

/** Links to calendars in memory. */
export const makeMemoryCalendarFeeds = (memory: Memory): CalendarFeeds => ({
  linkOf: async (consultantId) => dataOf<FeedLink>(memory.read(keys.calendarLink(consultantId))),
  opened: async ({ hash }) => (hash === undefined ? undefined : feedIn(memory.read(keys.calendarFeed(hash)))),
  change: async (change) => {
    const { consultantId, before } = change;
    const item = feedItemOf(change);
    const unmet = memory.write([
      {
        key: keys.calendarLink(consultantId),
        row: linkItemOf(change),
        onlyIf: (there) => dataOf<FeedLink>(there)?.rev === before?.rev,
      },
      ...(before?.hash === undefined ? [] : [{ key: keys.calendarFeed(before.hash), row: undefined }]),
      ...(item === undefined ? [] : [{ key: { pk: item.pk, sk: item.sk }, row: item }]),
    ]);
    return unmet.length === 0;
  },
  find: async (token) => feedIn(memory.read(keys.calendarFeed(feedHash(token)))),
  noteFetched: async (token, { day }) => {
    const key = keys.calendarFeed(feedHash(token));
    const row = memory.read(key);
    if (row !== undefined) memory.write([{ key, row: { ...row, fetchedOn: day } }]);
  },
});
