import type { SameFields } from '../../da/form/field-text.ts';
import type { hoursTexts as danish } from '../../da/form/hours-texts.ts';
import { weekdayTexts } from './weekday-texts.ts';

export const hoursTexts: SameFields<typeof danish> = {
  weeklyHours: {
    ask: 'Enter how many hours a week the employee is at work.',
    hint: 'Time at the workplace in whole, half or quarter hours, for example 7,5. Count breaks as you have agreed.',
    example: '7,5',
  },
  intensity: {
    ask: 'Enter the work intensity in percent.',
    hint: 'How much work the employee gets done compared with normal pace. 100% is normal pace, 50% is half of it.',
    example: '50',
    also: 'Half pace is 50.',
  },
  'paidHours.kind': {
    ask: 'Choose how the paid hours are worked out.',
    label: 'How many hours a week is the employee paid for?',
  },
  'paidHours.hours': {
    ask: 'Enter how many hours a week are paid.',
    hint: 'In whole, half or quarter hours, for example 6,25',
    example: '6,25',
  },
  'paidHours.reason': {
    ask: 'Write why the hours are rounded in another way.',
    hint: 'For example: The payroll system counts half hours',
  },
  'schedule.kind': {
    ask: 'Choose whether the working days are fixed.',
    label: 'When will the employee work?',
  },
  'schedule.days': {
    ask: 'Write at least one working day.',
    hint: 'Write the time, for example 8.30. Leave the days blank on which the employee is off.',
  },
  ...weekdayTexts,
  'schedule.reference': {
    ask: 'Write days and times, or leave the field blank.',
    hint: 'For example weekdays between 8 and 14',
    optional: true,
  },
  'pay.amountOre': {
    ask: 'Enter the pay in kroner.',
    label: 'Pay in kroner',
    example: '142,50',
    hint: 'Pay before tax for the paid hours, for example 142,50 or 12.345,67',
  },
  'pay.per': {
    ask: 'Choose whether the pay is per hour or per month.',
    label: 'Is the pay per hour or per month?',
  },
  supplements: {
    ask: 'Write the supplements, or leave the field blank.',
    hint: 'For example 3 kr. an hour for unsocial hours',
    optional: true,
  },
  'pension.employerPercent': {
    ask: 'Enter how many percent the employer pays into the pension.',
    hint: 'Percent of the pay, for example 8,5. Write 0 if there is no pension.',
    label: 'Pension: the employer’s contribution',
    example: '8,5',
    also: 'Enter 0 if there is no pension.',
  },
  'pension.ownPercent': {
    ask: 'Enter how many percent the employee pays into the pension.',
    hint: 'Percent of the pay, for example 4. Write 0 if there is no pension.',
    label: 'Pension: the employee’s own contribution',
    example: '4',
    also: 'Enter 0 if there is no pension.',
  },
  payday: { ask: 'Choose when the pay is paid out.', label: 'When is the pay paid out?' },
  fullTimePayOre: {
    ask: 'Enter the full-time pay, or leave the field blank.',
    hint: 'Pay for full time per month with pension and supplements, for example 27.650,00',
    example: '27.650,00',
    optional: true,
  },
  sickPay: {
    ask: 'Choose whether the employee is paid during illness.',
    label: 'Is the employee paid during illness?',
    hint: 'The answer matters for whether the municipality can refund you.',
  },
  'collectiveAgreement.kind': {
    ask: 'Choose whether the job is covered by a collective agreement.',
    label: 'Is the job covered by a collective agreement?',
    hint: 'This is about the workplace and the job. Do not ask whether the employee is a member of a union.',
  },
  'collectiveAgreement.name': {
    ask: 'Enter the name of the collective agreement.',
    hint: 'Its name and the parties to it, in Danish',
  },
};
