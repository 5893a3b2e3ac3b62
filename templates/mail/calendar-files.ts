import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import type { Message, PromptedTalk } from '../../shared/domain/case/messages.ts';
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
  { talks = [], owedAt }: Message,
  { municipality }: Pick<MailFrame, 'municipality'>,
): readonly MailFile[] =>
  forCalendar(talks).map((talk, place) => ({
    name: calendarEntry.fileName(place + 1),
    type: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: calendarOf(talk, { writtenAt: new Date(owedAt), municipality }),
  }));

/**
 * The talk stands on its day without a time, since only the consultant knows when she meets them; the day still shows as
 * free, and shared calendars hide what it is. A talk that is moved and prompted anew replaces its own entry.
 */
const calendarOf = (
  { followUpId, caseId, caseNumber, on, moves }: PromptedTalk,
  {
    writtenAt,
    municipality: { name, origin },
  }: Pick<MailFrame, 'municipality'> & { readonly writtenAt: Date },
): string => {
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: name, product: calendarEntry.product, language: 'DA' },
  });
  calendar.createEvent({
    id: `${followUpId}.${caseId}@${new URL(origin).hostname}`,
    sequence: moves,
    stamp: writtenAt,
    start: new Date(on),
    end: new Date(addDays(on, 1)),
    allDay: true,
    summary: calendarEntry.summary(caseNumber),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
  });
  // The library leaves out the end of the last line, which RFC 5545 asks for.
  return `${calendar.toString()}\r\n`;
};
