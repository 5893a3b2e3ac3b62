import { phone } from './identities.ts';
import { line, optionalChoice, optionalText } from './inputs.ts';
import { weeklyHours } from './hours.ts';
import { oneOf, part } from './typed.ts';

export const CONTACT_FORMS = ['visit', 'phone', 'video', 'email'] as const;

const mentor = oneOf(
  { none: {}, named: { name: line(120), phone: phone(), weeklyHours: weeklyHours() } },
  'none',
);

/** Section 7, Støtte og opfølgning. All of it is voluntary. */
export const support = part({
  mentor,
  contactForm: optionalChoice(CONTACT_FORMS),
  other: optionalText(300),
});
