import type { WEEKDAYS } from '../../shared/domain/agreement/hours.ts';

type DayNames = Readonly<Record<(typeof WEEKDAYS)[number], string>>;
type Sentences = {
  readonly day: (dayName: string) => { readonly ask: string };
  readonly from: (dayName: string) => { readonly ask: string; readonly name: string };
  readonly to: (dayName: string) => { readonly ask: string; readonly name: string };
};

/** When the employee works on each day of the week: what its fields say, from one sentence for all days. */
export const weekdayFields = (names: DayNames, { day, from, to }: Sentences) => ({
  'schedule.days.monday': day(names.monday),
  'schedule.days.monday.from': from(names.monday),
  'schedule.days.monday.to': to(names.monday),
  'schedule.days.tuesday': day(names.tuesday),
  'schedule.days.tuesday.from': from(names.tuesday),
  'schedule.days.tuesday.to': to(names.tuesday),
  'schedule.days.wednesday': day(names.wednesday),
  'schedule.days.wednesday.from': from(names.wednesday),
  'schedule.days.wednesday.to': to(names.wednesday),
  'schedule.days.thursday': day(names.thursday),
  'schedule.days.thursday.from': from(names.thursday),
  'schedule.days.thursday.to': to(names.thursday),
  'schedule.days.friday': day(names.friday),
  'schedule.days.friday.from': from(names.friday),
  'schedule.days.friday.to': to(names.friday),
  'schedule.days.saturday': day(names.saturday),
  'schedule.days.saturday.from': from(names.saturday),
  'schedule.days.saturday.to': to(names.saturday),
  'schedule.days.sunday': day(names.sunday),
  'schedule.days.sunday.from': from(names.sunday),
  'schedule.days.sunday.to': to(names.sunday),
});
