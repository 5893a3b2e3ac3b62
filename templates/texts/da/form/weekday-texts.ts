import { agreementWords } from '../agreement-words.ts';

const { weekdays } = agreementWords;

const day = (name: string) => ({
  ask: `Skriv, hvornår medarbejderen arbejder ${name.toLowerCase()}.`,
});
const from = (name: string) => ({
  ask: `Skriv, hvornår medarbejderen møder ${name.toLowerCase()}.`,
  name: `${name}, fra`,
});
const to = (name: string) => ({
  ask: `Skriv, hvornår medarbejderen går hjem ${name.toLowerCase()}.`,
  name: `${name}, til`,
});

/** When the employee works on each day of the week. */
export const weekdayTexts = {
  'schedule.days.monday': day(weekdays.monday),
  'schedule.days.monday.from': from(weekdays.monday),
  'schedule.days.monday.to': to(weekdays.monday),
  'schedule.days.tuesday': day(weekdays.tuesday),
  'schedule.days.tuesday.from': from(weekdays.tuesday),
  'schedule.days.tuesday.to': to(weekdays.tuesday),
  'schedule.days.wednesday': day(weekdays.wednesday),
  'schedule.days.wednesday.from': from(weekdays.wednesday),
  'schedule.days.wednesday.to': to(weekdays.wednesday),
  'schedule.days.thursday': day(weekdays.thursday),
  'schedule.days.thursday.from': from(weekdays.thursday),
  'schedule.days.thursday.to': to(weekdays.thursday),
  'schedule.days.friday': day(weekdays.friday),
  'schedule.days.friday.from': from(weekdays.friday),
  'schedule.days.friday.to': to(weekdays.friday),
  'schedule.days.saturday': day(weekdays.saturday),
  'schedule.days.saturday.from': from(weekdays.saturday),
  'schedule.days.saturday.to': to(weekdays.saturday),
  'schedule.days.sunday': day(weekdays.sunday),
  'schedule.days.sunday.from': from(weekdays.sunday),
  'schedule.days.sunday.to': to(weekdays.sunday),
};
