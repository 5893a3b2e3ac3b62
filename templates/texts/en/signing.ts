import type { signing as danish } from '../da/signing.ts';

export const signing: typeof danish = {
  parties: {
    employer: {
      introduction: 'You sign for the company. Then the employee gets the agreement to read.',
      name: {
        name: 'Your full name',
        ask: 'Write your full name.',
        hint: 'The name of the person who signs for the company',
      },
      receipt: [
        'The employee now gets an e-mail with a link to the agreement.',
        'The employee can sign, ask for a change or say no.',
        'We write to you when there is an answer. You do not have to do more now.',
      ],
    },
    citizen: {
      introduction: 'When you sign, the agreement takes effect. Your employer has signed.',
      name: { name: 'Your full name', ask: 'Write your full name.', hint: 'Your own first name and surname' },
      receipt: ['The agreement is now in effect. You have both signed.', 'The municipality gets a copy too.'],
    },
  },
  changed: {
    heading: 'The agreement has changed in the meantime',
    text: 'It has changed since you read it. Read it again before you sign.',
  },
  sign: {
    title: 'Sign the agreement',
    consent: { name: 'Consent', ask: 'Tick that you have read the agreement and agree to it.' },
    ownWords: {
      name: 'Your own words to the agreement',
      ask: 'Make the text shorter, or leave the field blank.',
      hint: 'What you write becomes part of the agreement. Do not write about illness.',
    },
    copyToUnion: 'My trade union or union representative may get a copy (optional)',
    codeComes: 'We send a code with 6 digits to your e-mail address. You need it to sign.',
    button: 'Send me a code',
  },
  code: {
    title: 'Enter the code',
    sent: 'We have sent a code with 6 digits to your e-mail address. It works for 10 minutes.',
    label: 'Code',
    hint: '6 digits',
    button: 'Sign the agreement',
    missing: {
      heading: 'Have you not received the code?',
      text: 'It may take a few minutes. Look in your spam folder too.',
      again: 'If you get a new code, you have to write your name and tick the box again.',
      button: 'Get a new code',
    },
    sentTo: (address) => `Look for the code in the e-mail to ${address}.`,
    live: { heading: 'We have sent a code to your e-mail address', link: 'Enter the code here' },
    first: 'First you have to write your name and tick the box again.',
  },
  receipt: {
    title: 'Receipt',
    signed: 'You have signed the agreement',
    bothSigned: 'Both have signed the agreement',
    by: (name, at) => `Signed by ${name} on ${at}.`,
    onPaperBy: (name, day) => `Signed on paper by ${name} on ${day}.`,
    next: 'What happens now',
    nextTalk: (name, day) => `${name} contacts you both. You will talk about how it is going around ${day}.`,
    talks: (name) => `${name} contacts you both when it is time to talk about how it is going.`,
    copy: 'Your copy',
    making: 'We are making the finished agreement. You get an e-mail when you can download it.',
    ready: 'You can download the agreement here. Keep it in a safe place.',
    linkEnds: 'Does the link in the e-mail no longer work?',
    newLink: 'Get a new link',
    document: 'Download the agreement as a PDF',
    correct: 'Does something need to be corrected?',
    takeBack: 'Correct the agreement',
    agreement: 'The agreement',
    whole: 'Read the whole agreement here',
    signatures: {
      heading: 'Signatures',
      parties: { employer: 'Employer', citizen: 'Employee' },
      none: 'Not signed yet.',
      ownWords: 'The employee’s own words',
    },
    questions: (name) => `Questions? Call ${name} on`,
  },
};
