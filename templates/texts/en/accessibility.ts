import type { accessibility as danish } from '../da/accessibility.ts';

export const accessibility: typeof danish = {
  title: 'Accessibility statement',
  heading: 'Accessibility statement',
  lead: (municipality) => `${municipality} wants everyone to be able to use these pages.`,
  status: {
    heading: 'How things stand',
    text: 'The pages follow the rules in part. We believe that most of the requirements are met, but not all.',
    rules:
      'The requirements are those of EN 301 549. They are the same as WCAG 2.1, levels A and AA, and a little more.',
  },
  barriers: {
    heading: 'What not everyone can use yet',
    items: [
      'The finished agreement is a PDF. It is made for screen readers, but we have not tried it with one yet. You can read the same on the page with your receipt.',
    ],
  },
  tests: {
    heading: 'How we have tried the pages',
    items: [
      'We have tried them ourselves. Nobody else has.',
      'The program axe has looked for errors on the pages. It does so every time the pages are changed.',
      'We have looked at the pages on a narrow screen and on a wide screen.',
      'We have not tried them with a screen reader yet.',
    ],
    last: (day) => `The pages were last tried on ${day}.`,
  },
  contact: {
    heading: 'Is there something you cannot use?',
    text: 'Tell us. Then we find another way that suits you.',
    care: 'Do not write your personal identification number, and do not write about illness.',
  },
  complaint: {
    heading: 'If you want to complain',
    text: 'Always ask us first. If you are not happy with the answer, you can complain. You can also do so if more than 10 working days go by without an answer.',
    to: 'You complain to',
    authority: 'The Danish Agency for Digital Government',
  },
  official: 'The statement of the municipality at the Danish Agency for Digital Government',
};
