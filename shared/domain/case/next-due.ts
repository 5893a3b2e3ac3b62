import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { atTimeOn, dayOf, type Instant } from '../calendar/instant.ts';
import { amendmentOf } from './amendment-view.ts';
import type { CaseFile } from './case.ts';
import { isInForce, isOpen, statusOf } from './status.ts';

/** The municipality's days of silence: before the first reminder, and before the agreement expires. */
export type SilenceSettings = { readonly reminderDays: number; readonly silenceDays: number };

/** What the service itself has to do with a case, and when. `reminder` counts from 1. */
export type CaseDue =
  | { readonly at: Instant; readonly act: 'remind'; readonly reminder: number; readonly of?: 'amendment' }
  | { readonly at: Instant; readonly act: 'expire'; readonly of?: 'amendment' }
  | { readonly at: Instant; readonly act: 'end'; readonly on: CivilDate };

const MORNING = '08:00';

/**
 * The next thing that time alone brings to a case, at 08:00 Danish time: a reminder after some days of silence and again
 * 7 days and 1 day before it expires; expiry, but never before the last warning is a day old; the end of a job on its end
 * date. An amendment that is being agreed on has a silence of its own. Nothing when only people can move it on.
 */
export const nextDue = (file: CaseFile, settings: SilenceSettings): CaseDue | undefined => {
  const status = statusOf(file);
  if (isInForce(status)) return sooner(dueOfAmendment(file, settings), endOfJob(file));
  return isOpen(status) ? dueInSilence(file, settings) : undefined;
};

type SilenceDue = Exclude<CaseDue, { readonly act: 'end' }>;

const dueInSilence = (file: CaseFile, settings: SilenceSettings): SilenceDue => {
  const { progressAt, remindersSent, remindedAt } = file.case;
  const quietFrom = dayOf(progressAt);
  const reminderDay = reminderDays(settings)[remindersSent];
  if (reminderDay !== undefined) {
    return { at: morningOf(addDays(quietFrom, reminderDay)), act: 'remind', reminder: remindersSent + 1 };
  }
  const expiryDay = expiryDayOf(progressAt, settings);
  const dayAfterWarning = addDays(dayOf(remindedAt ?? progressAt), 1);
  return { at: morningOf(expiryDay > dayAfterWarning ? expiryDay : dayAfterWarning), act: 'expire' };
};

/** The last day on which an open case can be answered before it expires, if nothing more happens. */
export const lastDayToAnswer = ({ case: { progressAt } }: CaseFile, settings: SilenceSettings): CivilDate =>
  addDays(dayOf(progressAt), settings.silenceDays - 1);

/** How many reminders have fallen due by `now`: after an outage the party gets one mail, not one for each day missed. */
export const remindersDueBy = (
  { case: { progressAt } }: CaseFile,
  settings: SilenceSettings,
  now: Instant,
): number =>
  reminderDays(settings).filter((days) => morningOf(addDays(dayOf(progressAt), days)) <= now).length;

/** Whether the last of the reminders sent is one of the warnings, 7 days and 1 day before the agreement expires. */
export const isWarning = (sent: number, settings: SilenceSettings): boolean =>
  (reminderDays(settings)[sent - 1] ?? 0) >= settings.silenceDays - 7;

/** The day on which an agreement that is not signed by both expires, if nobody does anything. */
export const expiryDayOf = (progressAt: Instant, { silenceDays }: SilenceSettings): CivilDate =>
  addDays(dayOf(progressAt), silenceDays);

const reminderDays = ({ reminderDays: first, silenceDays }: SilenceSettings): readonly number[] =>
  [...new Set([first, silenceDays - 7, silenceDays - 1])].toSorted((one, other) => one - other);

const dueOfAmendment = (file: CaseFile, settings: SilenceSettings): CaseDue | undefined => {
  const view = amendmentOf(file);
  const due = view && dueInSilence(view, settings);
  return due && { ...due, of: 'amendment' };
};

const sooner = (one: CaseDue | undefined, other: CaseDue | undefined): CaseDue | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return other.at <= one.at ? other : one;
};

const endOfJob = ({ version }: CaseFile): CaseDue | undefined => {
  const duration = version.frozen?.content.sections.job.duration;
  if (duration?.kind !== 'until') return undefined;
  return { at: morningOf(addDays(duration.endDate, 1)), act: 'end', on: duration.endDate };
};

const morningOf = (day: CivilDate): Instant => atTimeOn(day, MORNING);
