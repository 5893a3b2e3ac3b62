import type { CalendarFeed, FeedLink, FeedToken } from '../domain/access/calendar-feed.ts';
import type { CivilDate } from '../domain/calendar/civil-date.ts';
import type { Instant } from '../domain/calendar/instant.ts';

/** A consultant's link before and after it was made or closed. */
export type FeedChange = {
  readonly consultantId: string;
  readonly before: FeedLink | undefined;
  readonly after: FeedLink;
};

/** The links to the consultants' calendars. Only the SHA-256 of a token is stored. */
export type CalendarFeeds = {
  /** What was last done to a consultant's link; nothing when she has never had one. */
  readonly linkOf: (consultantId: string) => Promise<FeedLink | undefined>;
  /** What the link opens, as long as it is not closed. */
  readonly opened: (link: FeedLink) => Promise<CalendarFeed | undefined>;
  /** The old token opens nothing from then on; false, and nothing written, when somebody else has written in between. */
  readonly change: (change: FeedChange) => Promise<boolean>;
  /** What the token opens; nothing for any other token. */
  readonly find: (token: FeedToken) => Promise<CalendarFeed | undefined>;
  /** A program has fetched the feed. A token that opens nothing still opens nothing afterwards. */
  readonly noteFetched: (
    token: FeedToken,
    at: { readonly day: CivilDate; readonly now: Instant },
  ) => Promise<void>;
};
