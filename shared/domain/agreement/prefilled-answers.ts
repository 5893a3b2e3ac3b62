import type { CivilDate } from '../calendar/civil-date.ts';
import { decimal } from './numbers.ts';
import { type Answers, answerAt, lastText } from './typed.ts';
import { computedPaidHours, INTENSITY, WEEKLY_HOURS } from './working-time.ts';

/** A number as it is typed in a field of the form, with a Danish comma. */
export const typedNumber = (value: number): string => String(value).replace('.', ',');

/** A day as it is typed in the three fields of a date. */
export const typedDate = (day: CivilDate): Answers => {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  return { day: String(Number(ofMonth)), month: String(Number(month)), year };
};

/**
 * The hours as they were typed, for other paid hours: by another intensity where a whole percent gives just these, else as
 * agreed hours, whose reason is still to be written.
 */
export const withPaidHours = (hours: Answers, paidHours: number): Answers => {
  const presence = decimal(WEEKLY_HOURS).safeParse(answerAt(hours, 'weeklyHours'));
  const percent = presence.success ? Math.round((paidHours / presence.data) * 100) : 0;
  const isExact =
    presence.success && percent <= INTENSITY.most && computedPaidHours(presence.data, percent) === paidHours;
  if (isExact) return { ...hours, intensity: String(percent), paidHours: { kind: 'computed' } };
  const reason = lastText(answerAt(hours, 'paidHours.reason'));
  return { ...hours, paidHours: { kind: 'agreed', hours: typedNumber(paidHours), reason } };
};

/** The job as it was typed, with another last day; its reason stays, or is still to be written. */
export const withEndDate = (job: Answers, endDate: CivilDate): Answers => {
  const reason = lastText(answerAt(job, 'duration.reason'));
  return { ...job, duration: { kind: 'until', endDate: typedDate(endDate), reason } };
};
