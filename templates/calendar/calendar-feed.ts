import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Instant } from '../../shared/domain/calendar/instant.ts';
import type { FeedTalk } from '../../shared/domain/desk/feed-talks.ts';
import { calendarTexts } from '../texts/desk/calendar-texts.ts';
import { calendarMaker, calendarText, talkEntry } from './talk-entry.ts';

const HOUR_IN_SECONDS = 3_600;

type FeedFrame = {
  readonly municipality: { readonly name: string; readonly origin: string };
  /** When the link to the feed was made: stands for the moment of a talk whose own is not known. */
  readonly madeAt: Instant;
};

/**
 * A consultant's calendar (RFC 5545) for programs that fetch it once an hour. It tells day and case number, and leads to the
 * talk's page, where one signs in. As long as no talk changes its bytes are the same.
 */
export const calendarFeed = (
  talks: readonly FeedTalk[],
  { municipality: { name, origin }, madeAt }: FeedFrame,
): string => {
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: calendarMaker(name),
    name: calendarTexts.feed.name(name),
    ttl: HOUR_IN_SECONDS,
  });
  for (const talk of talks) {
    const url = `${origin}/sager/${talk.caseId}/opfoelgning/${talk.followUpId}`;
    calendar.createEvent({
      ...talkEntry(talk, { origin, stamp: new Date(talk.changedAt ?? madeAt) }),
      url,
      description: calendarTexts.feed.about(url),
    });
  }
  return calendarText(calendar);
};
