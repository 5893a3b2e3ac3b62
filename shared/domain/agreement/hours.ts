import * as z from 'zod/mini';
import { time } from './dates.ts';
import { choice, line, optionalText, text } from './inputs.ts';
import { decimal, kroner, optionalKroner } from './numbers.ts';
import { isBlank, oneOf, part, prepared, rule } from './typed.ts';
import { INTENSITY, WEEKLY_HOURS } from './working-time.ts';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export const PAY_PERIODS = ['hour', 'month'] as const;
export const PAYDAYS = ['monthly-in-arrears', 'monthly-in-advance', 'every-14-days'] as const;
export const YES_NO = ['yes', 'no'] as const;

export const weeklyHours = () => decimal(WEEKLY_HOURS);
export const intensity = () => decimal(INTENSITY);

/** Paid hours: as computed, or another rounding in quarters with a reason. */
const paidHours = oneOf({ computed: {}, agreed: { hours: weeklyHours(), reason: text(300) } });

const workday = part({ from: time(), to: time() }).check(
  rule(({ from, to }) => from >= to, { rule: 'ends-before-start', path: ['to'] }),
);

/** A day on which nothing was typed is a day off. */
const optionalWorkday = prepared((input) => (isBlank(input) ? undefined : input), z.optional(workday));

const weekdaysShape = {
  monday: optionalWorkday,
  tuesday: optionalWorkday,
  wednesday: optionalWorkday,
  thursday: optionalWorkday,
  friday: optionalWorkday,
  saturday: optionalWorkday,
  sunday: optionalWorkday,
};

export const schedule = oneOf({
  weekdays: {
    days: part(weekdaysShape).check(
      rule((days) => WEEKDAYS.every((day) => days[day] === undefined), { rule: 'missing', path: [] }),
    ),
  },
  'as-agreed': { reference: optionalText(300) },
});

/** Overenskomst or none. Union membership is never asked for (GDPR article 9). */
const collectiveAgreement = oneOf({ none: {}, covered: { name: line(200) } });

const percent = () => decimal({ least: 0, most: 40, unit: 'percent' });

/** Section 4, Arbejdstid og løn. Hours and intensity are prefilled with the municipality's assessment. Amounts are øre. */
export const hours = part({
  weeklyHours: weeklyHours(),
  intensity: intensity(),
  paidHours,
  schedule,
  pay: part({ amountOre: kroner(200_000), per: choice(PAY_PERIODS) }),
  supplements: optionalText(300),
  pension: part({ employerPercent: percent(), ownPercent: percent() }),
  payday: choice(PAYDAYS),
  sickPay: choice(YES_NO),
  fullTimePayOre: optionalKroner(500_000),
  collectiveAgreement,
});
