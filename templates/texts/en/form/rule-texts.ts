import type { ruleTexts as danish } from '../../da/form/rule-texts.ts';
import type { AskedField } from '../../instruction.ts';

export const ruleTexts: typeof danish = {
  missing: ({ field }) => field.ask,
  'too-long': ({ field, limit, typed }) =>
    `Write at most ${limit} characters in “${field.name}”. There are ${typed} now.`,
  'too-short': ({ field, limit, typed }) =>
    `Write a little more in “${field.name}”: at least ${limit} characters. There are ${typed} now.`,
  filler: ({ field }) =>
    `Write something concrete in “${field.name}”, for example “${field.example ?? 'one short sentence'}”. You do not know yet? Write the first small step.`,
  'control-characters': ({ field }) =>
    `Write the text in “${field.name}” again with the keyboard. It has hidden characters, which can come along when one copies.`,
  'unprintable-letter': ({ field, letter }) =>
    `Write “${field.name}” without the character “${letter}”. It cannot stand in the finished agreement. Use Latin letters.`,
  'not-offered': ({ field }) => `Choose one of the answers shown in “${field.name}”.`,
  'not-a-number': ({ field, path }) =>
    withMore(
      `Enter “${field.name}” as a number, for example ${field.example ?? (path.endsWith('Ore') ? '142,50' : '7,5')}.`,
      field,
    ),
  'out-of-range': ({ field, least, limit }) =>
    withMore(`Enter a number from ${least} to ${limit} in “${field.name}”.`, field),
  'wrong-step': ({ field, step }) =>
    step === 1
      ? withMore(`Enter “${field.name}” as a whole number, for example ${field.example ?? '10'}.`, field)
      : `Enter “${field.name}” in whole, half or quarter hours, for example 7,25.`,
  'too-many-decimals': ({ field, limit }) => `Enter at most ${limit} decimals in “${field.name}”.`,
  'not-a-date': ({ field }) =>
    `Enter a date that exists in “${field.name}”. Enter the month as a number from 1 to 12 and the year with four digits, for example 2027.`,
  'date-too-early': ({ field }) => `Enter a date after the start date in “${field.name}”.`,
  'date-too-late': ({ field, path, limit }) =>
    path === 'startDate'
      ? `Enter a start date that is at most ${limit} months ahead.`
      : `Enter a date at most ${limit} months after the start date in “${field.name}”.`,
  'date-too-far': ({ field, limit }) => `Write a date at most ${limit} months ahead in “${field.name}”.`,
  'date-in-past': ({ field }) => field.ask,
  'date-after-today': ({ field }) => `Enter today or an earlier day in “${field.name}”.`,
  'date-not-ahead': ({ field }) => `Enter a day after today in “${field.name}”.`,
  'not-a-time': ({ field }) => `Enter a time of day in “${field.name}”, for example 8.30.`,
  'ends-before-start': ({ field }) =>
    `Enter a later time in “${field.name}”. It must be after the time the day begins.`,
  'not-cvr': () => 'Check the CVR number. It has 8 digits, and at least one of them is not right.',
  'not-p-number': () => 'Enter the P number with 10 digits.',
  'not-cpr': () => 'Check the CPR number. Enter it with 10 digits, for example ddmmyy-1234.',
  'cpr-date': () => 'Correct the date in the CPR number. The first 6 digits must be a day that exists.',
  'cpr-replacement': () => 'Enter a real CPR number. This one is a replacement number.',
  'cpr-in-text': ({ field }) =>
    `Remove what looks like a CPR number in “${field.name}”. Others can read what you write.`,
  'not-a-postcode': ({ field }) => `Enter “${field.name}” with 4 digits.`,
  'not-a-phone': ({ field }) =>
    `Enter “${field.name}” with 8 digits. Begin with + and the country code if the number is foreign.`,
  'not-an-email': ({ field }) => `Check “${field.name}”. Enter it as name@example.com.`,
  'too-many': ({ field, limit }) => `Remove some in “${field.name}”. There can be at most ${limit}.`,
  'none-excludes-others': ({ field }) =>
    `Remove the tick at “None right now”, or remove the other ticks in “${field.name}”.`,
  'above-presence': ({ limit }) =>
    `Enter a lower number of paid hours. The employee is at work ${limit} hours a week.`,
  'address-taken': () => 'Enter another e-mail address. Somebody else in this case already uses it.',
  'own-address': () => 'That is your own e-mail address. Enter the employee’s.',
  'same-address': () => 'Enter another e-mail address than the one that stands now.',
  'not-a-full-name': ({ field }) => `Enter both first name and last name in “${field.name}”.`,
  'date-after-end': ({ field }) => `Enter a date before the job ends in “${field.name}”.`,
  'ends-before-change': ({ field }) =>
    `Enter a date in “${field.name}” that is not before the day the change holds from.`,
  'not-more-hours': () => 'Enter more paid hours than the employee begins with, or choose another answer.',
  'other-content': ({ field }) =>
    `Check “${field.name}” on the paper. If the agreement was changed after it was printed, print it and sign it again.`,
  'name-is-signed': () =>
    'Leave the name as it is, because the agreement has been signed with it. The employer can choose “Correct the agreement” until the citizen has signed. Then correct the name here.',
  'cpr-is-proven': () =>
    'Leave the field empty. The citizen has signed by MitID with the CPR number on record.',
  'own-stand-in': () => 'Choose another colleague. Nobody can stand in for themselves.',
  'stand-in-away': () =>
    'Choose another colleague or other days. The colleague has a stand-in on some of the days.',
  'leave-overlaps': () =>
    'Choose other days, or change the absence on the list. There is already a stand-in on some of the days.',
  'leave-ends-before': ({ field }) => `Enter the first day or a later day in “${field.name}”.`,
};

const withMore = (said: string, { also }: AskedField): string =>
  also === undefined ? said : `${said} ${also}`;
