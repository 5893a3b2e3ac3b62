import { sha256 } from '../agreement/content-hash.ts';
import { branded } from '../branded.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type Instant, plusMinutes } from '../calendar/instant.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { KnownStaff } from './staff.ts';

/** The secret part of the address of a consultant's calendar feed: 43 letters of base64url, 256 bits. */
export type FeedToken = string & { readonly feedToken: unique symbol };

/** The one name under which a token is stored. */
export type FeedHash = string & { readonly feedHash: unique symbol };

/** The token in the last part of a feed's address, `token.ics`; nothing for text of another shape. */
export const feedTokenIn = (file: string | undefined): FeedToken | undefined => {
  const text = /^([\w-]{43})\.ics$/.exec(file ?? '')?.[1];
  return text === undefined ? undefined : branded<FeedToken>(text);
};

export const feedHash = (token: FeedToken): FeedHash => branded<FeedHash>(sha256(token));

/** Where a calendar program fetches the feed. */
export const feedPath = (token: FeedToken): string => `/kalender/${token}.ics`;

/** What a token opens: the calendar of this consultant. */
export type CalendarFeed = {
  readonly consultantId: string;
  readonly madeAt: Instant;
  /** The last day on which a program fetched it. */
  readonly fetchedOn: CivilDate | undefined;
};

/** The link to a consultant's calendar as it stands. `rev` grows by one each time one is made or closed. */
export type FeedLink = {
  readonly rev: number;
  /** Of the token that opens the feed; nothing when the link is closed. */
  readonly hash: FeedHash | undefined;
  readonly madeAt: Instant;
  readonly closedAt: Instant | undefined;
};

export const revOf = (link: FeedLink | undefined): number => link?.rev ?? 0;

type Shown = { readonly shownRev: number; readonly now: Instant };

/**
 * A link is made, and the one before it opens nothing from then on. Refuses `already-done` when this very link has been made
 * by the same form, and `changed-meanwhile` when the page shows a link that is no longer the one that holds.
 */
export const makeLink = (
  link: FeedLink | undefined,
  { hash, shownRev, now }: Shown & { readonly hash: FeedHash },
): Result<FeedLink> => {
  if (link?.hash === hash) return refuse({ code: 'already-done' });
  if (revOf(link) !== shownRev) return refuse({ code: 'changed-meanwhile' });
  return accept({ rev: shownRev + 1, hash, madeAt: now, closedAt: undefined });
};

/** The link opens nothing any more. Refuses `already-done` when none does, and `changed-meanwhile` as `makeLink`. */
export const closeLink = (link: FeedLink | undefined, { shownRev, now }: Shown): Result<FeedLink> => {
  if (link?.hash === undefined) return refuse({ code: 'already-done' });
  if (link.rev !== shownRev) return refuse({ code: 'changed-meanwhile' });
  return accept({ ...link, rev: shownRev + 1, hash: undefined, closedAt: now });
};

/** The sign-on tells nobody that somebody has left, only who signs in: a feed rests when its consultant has not for so long. */
export const FEED_DAYS_WITHOUT_SIGN_IN = 45;

/** Whether the feed of `member` answers: known as staff, and signed in of late. It answers again once she has signed in. */
export const hasLiveFeed = (member: Pick<KnownStaff, 'seenAt'> | undefined, now: Instant): boolean =>
  member !== undefined && plusMinutes(member.seenAt, FEED_DAYS_WITHOUT_SIGN_IN * 24 * 60) > now;

/** A feed that no program has fetched for a year is cleared away. */
const FORGOTTEN_AFTER_DAYS = 365;

export const feedForgottenAt = (lastUsed: Instant): Instant =>
  plusMinutes(lastUsed, FORGOTTEN_AFTER_DAYS * 24 * 60);
