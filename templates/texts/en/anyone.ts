import type { anyone as danish } from '../da/anyone.ts';

export const anyone: typeof danish = {
  front: {
    title: 'Agreement on employment in a fleksjob',
    lead: 'Here an employer and an employee make an agreement about a fleksjob. A fleksjob is a job for a person who can work a limited number of hours. The municipality follows up on it.',
    mail: {
      heading: 'Have you had an e-mail from us?',
      text: 'Use the link in the e-mail. It opens the very agreement that is for you.',
      broken: 'Does the link not work?',
      newLink: 'Get a new link',
    },
    employee: {
      heading: 'Are you an employee?',
      text: 'You get an e-mail with a link when the agreement is ready for you. You do not have to sign up.',
    },
    staff: { heading: 'Do you work for the municipality?', signIn: 'Sign in to your cases' },
    questions: { heading: 'Questions?', call: (unit) => `Call ${unit} on` },
  },
  toFront: 'Go to the front page',
  newLink: {
    title: 'Get a new link',
    text: 'Write the e-mail address where you got the first link. We then send a new link to it.',
    ownPage: 'Are you the employee, and have you both signed? Then the new link leads to your own page.',
    email: { name: 'E-mail', ask: 'Write the e-mail address that the municipality has for you.' },
    button: 'Send me a new link',
    sent: {
      title: 'Check your e-mail',
      text: 'If we know the address, a new link has now been sent to it. It may take a few minutes.',
      youTyped: 'You wrote this address:',
      wrong: 'Was the address wrong?',
      again: 'Try again',
      nothing: 'Does nothing come? Then we help you on the phone',
    },
  },
  refused: {
    help: (unit) => `Do you need help? Call ${unit} on`,
    unknownCase: 'The case does not exist, or you do not have access to it.',
    newLink: 'Get a new link',
    tryAgain: {
      at: (time) => `Try again ${time}.`,
      on: (dateTime) => `Try again on ${dateTime}.`,
      later: 'Wait an hour and try again.',
    },
    signIn: 'Sign in',
    back: { agreement: 'Go to the agreement', case: 'Go to the case', desk: 'Go to the cases' },
    again: {
      lead: 'What you filled in is not lost. Leave this page open.',
      signIn: 'Sign in in a new window',
      afterwards: 'Come back here and send it again.',
      send: 'Send again',
    },
    typed: {
      heading: 'What you wrote',
      text: 'The text has not been saved. You can copy it here.',
    },
  },
  fault: {
    title: 'Something is wrong on our side',
    text: 'It is not your fault. Go back in the browser and try again shortly. If you have written something, check whether it is still there.',
    call: (unit) => `Does it keep happening? Call ${unit} on`,
    say: 'Give this number:',
  },
};
