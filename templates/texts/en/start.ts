import type { start as danish } from '../da/start.ts';
import { haveReady } from './have-ready.ts';

export const start: typeof danish = {
  front: {
    heading: 'Are you an employer?',
    text: 'You can begin an agreement yourself when you have agreed on a fleksjob.',
    link: 'Begin an agreement',
  },
  begin: {
    title: 'Begin an agreement about a fleksjob',
    lead: 'This page is for you who are an employer. It takes about 15 minutes to fill in the agreement.',
    first: (unit) =>
      `The municipality decides whether an employee can have a fleksjob. Have you not talked with the municipality yet? Then first call ${unit} on`,
    steps: {
      heading: 'How it works',
      items: [
        'Write your e-mail address. We send you a link.',
        'Open the link and write the employee’s name and e-mail address.',
        'Fill in the agreement and sign it. You can take a break on the way.',
        'The employee reads the agreement and signs it.',
        'The municipality gets the agreement and follows up.',
      ],
    },
    needs: haveReady,
    email: {
      name: 'Your e-mail address',
      ask: 'Write your e-mail address.',
      hint: 'Use your own work address. A code is sent to it when you sign.',
    },
    limits: 'We send at most three e-mails a day to the same address.',
    button: 'Send me a link',
  },
  sent: {
    title: 'Check your e-mail',
    text: 'We have sent you a link. Open it to go on. It works for 24 hours.',
    to: (email) => `The link is sent to ${email}.`,
    subject: (municipality) => `Confirm your e-mail address to ${municipality}`,
    lookFor: (sender, subject) => `Look for an e-mail from ${sender} with the subject “${subject}”.`,
    nothing:
      'Does nothing come? Look among unwanted mail and check that the address is right. We send at most three e-mails a day to the same address.',
    again: 'Try again',
  },
  who: {
    title: 'Who is the agreement with?',
    confirmed: (email) => `Your e-mail address is ${email}. It is now confirmed.`,
    employeeName: { name: 'The employee’s full name', ask: 'Write the employee’s full name.' },
    employeeEmail: {
      name: 'The employee’s e-mail address',
      ask: 'Write the employee’s e-mail address.',
      hint: 'The employee’s own address, not yours. The link to the agreement is sent here when you have signed.',
    },
    kind: { name: 'What kind of agreement is it?', ask: 'Choose what kind of agreement it is.' },
    kinds: {
      new: { label: 'New fleksjob', hint: 'The employee starts working for you.' },
      retention: { label: 'Fleksjob to stay in work', hint: 'The employee works for you already.' },
      extension: { label: 'Extension', hint: 'The same job for another period.' },
      amendment: { label: 'Amendment', hint: 'Something is changed in an agreement you have.' },
    },
    follows:
      'When you go on, the municipality can see names, e-mail addresses, the kind of agreement and how far you are. The municipality can read the rest when the agreement is filled in.',
    button: 'Go on to the agreement',
  },
  dead: {
    title: 'The link does not work any more',
    text: 'The link works for 24 hours, and it may have been copied wrongly.',
    begun: 'Have you begun an agreement? Then you can get a new link to it.',
    newLink: 'Get a new link',
    again: 'Begin again',
  },
  questions: (unit) => `Questions? Call ${unit} on`,
};
