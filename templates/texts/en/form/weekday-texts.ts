import { agreementWords } from '../agreement-words.ts';
import type { weekdayTexts as danish } from '../../da/form/weekday-texts.ts';

const { weekdays } = agreementWords;

const day = (name: string) => ({
  ask: `Enter when the employee works on ${name}.`,
});
const from = (name: string) => ({
  ask: `Enter when the employee begins on ${name}.`,
  name: `${name}, from`,
});
const to = (name: string) => ({
  ask: `Enter when the employee finishes on ${name}.`,
  name: `${name}, to`,
});

export const weekdayTexts: typeof danish = {
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
