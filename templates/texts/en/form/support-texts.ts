import type { SameFields } from '../../da/form/field-text.ts';
import type { supportTexts as danish } from '../../da/form/support-texts.ts';

export const supportTexts: SameFields<typeof danish> = {
  'mentor.kind': {
    ask: 'Choose whether the employee gets a mentor.',
    label: 'Does the employee get a mentor at the workplace?',
    hint: 'A mentor is a colleague who helps to get started.',
    optional: true,
  },
  'mentor.name': { ask: 'Enter the name of the mentor.' },
  'mentor.phone': { ask: 'Enter the phone number of the mentor.' },
  'mentor.weeklyHours': {
    ask: 'Enter how many hours a week the mentor spends.',
    hint: 'For example 1 or 0,5',
  },
  contactForm: {
    ask: 'Choose how you would like to be contacted.',
    label: 'How would you like to be contacted for follow-up?',
    optional: true,
  },
  other: {
    ask: 'Write about other support, or leave the field blank.',
    hint: 'For example a regular contact, or a weekly talk',
    optional: true,
  },
};
