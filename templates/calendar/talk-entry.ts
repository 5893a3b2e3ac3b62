import {
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { calendarEntry } from '../texts/desk/mails.ts';

/** A talk as a calendar knows it. */
export type CalendarTalk = {
  readonly caseId: CaseId;
  readonly followUpId: string;
  readonly caseNumber?: string | undefined;
  readonly on: CivilDate;
  /** How often the talk has been moved: a calendar takes the entry that has been moved more often. */
  readonly moves: number;
  /** The talk is a colleague's, who is on leave. */
  readonly standsIn?: boolean;
};

/**
 * The talk stands on its day without a time, since only the consultant knows when she meets them; the day still shows as
 * free, and shared calendars hide what it is. The same talk has the same name wherever it is written.
 */
export const talkEntry = (
  { followUpId, caseId, caseNumber, on, moves, standsIn = false }: CalendarTalk,
  { origin, stamp }: { readonly origin: string; readonly stamp: Date },
): ICalEventData => ({
  id: `${followUpId}.${caseId}@${new URL(origin).hostname}`,
  sequence: moves,
  stamp,
  start: new Date(on),
  end: new Date(addDays(on, 1)),
  allDay: true,
  summary: standsIn ? calendarEntry.asStandIn(caseNumber) : calendarEntry.summary(caseNumber),
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
  class: ICalEventClass.PRIVATE,
});

/** The maker of the calendar, as the format asks for it. */
export const calendarMaker = (company: string) => ({
  company,
  product: calendarEntry.product,
  language: 'DA',
});

/** The library leaves out the end of the last line, which RFC 5545 asks for. */
export const calendarText = (calendar: { readonly toString: () => string }): string =>
  `${calendar.toString()}\r\n`;
