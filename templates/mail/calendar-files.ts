import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Message, PromptedTalk } from '../../shared/domain/case/messages.ts';
import { calendarMaker, type CalendarTalk, calendarText, talkEntry } from '../calendar/talk-entry.ts';
import { calendarEntry } from '../texts/desk/mails.ts';
import type { MailFrame } from './mail-contents.ts';

/** A file that goes with a mail. */
export type MailFile = { readonly name: string; readonly type: string; readonly content: string };

/** After a long outage a mail is not to drown in files; the desk's list has every talk. */
const MOST_FILES = 20;

/** The talks that come with a file of their own, the first ones when there are very many. */
export const forCalendar = (talks: readonly PromptedTalk[]): readonly PromptedTalk[] =>
  talks.slice(0, MOST_FILES);

/** A calendar file (RFC 5545) for each talk the message prompts; none for other messages. */
export const calendarFiles = (
  { to, talks = [], owedAt }: Message,
  { municipality }: Pick<MailFrame, 'municipality'>,
): readonly MailFile[] =>
  forCalendar(talks).map((talk, place) => ({
    name: calendarEntry.fileName(place + 1),
    type: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: calendarOf(to.standsIn === true ? { ...talk, standsIn: true } : talk, {
      writtenAt: new Date(owedAt),
      municipality,
    }),
  }));

const calendarOf = (
  talk: CalendarTalk,
  {
    writtenAt,
    municipality: { name, origin },
  }: Pick<MailFrame, 'municipality'> & { readonly writtenAt: Date },
): string => {
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: calendarMaker(name) });
  calendar.createEvent(talkEntry(talk, { origin, stamp: writtenAt }));
  return calendarText(calendar);
};
