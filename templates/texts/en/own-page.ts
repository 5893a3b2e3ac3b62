import type { ownPage as danish } from '../da/own-page.ts';

export const ownPage: typeof danish = {
  title: 'Your page',
  lead: (company) => `Here is your page about your job at ${company}.`,
  yours: 'The page is for you alone. Do not pass the link on.',
  ended: {
    title: 'The agreement has ended',
    lead: (company, day) => `The agreement about your job at ${company} ended on ${day}.`,
    rest: 'You can still read the agreement here and download it.',
  },
  waits: {
    heading: 'A change of the agreement waits for your answer',
    text: 'We have sent you an e-mail with a link to the change. The agreement holds unchanged meanwhile.',
    lost: 'Can you not find the e-mail?',
    newLink: 'Get a new link',
  },
  talk: {
    heading: 'Next talk',
    when: 'When',
    around: (day) => `Around ${day}`,
    aboutWhat: 'What you will talk about',
    about: (reason) => {
      switch (reason.kind) {
        case 'after-start':
          return `How it is going after ${reason.months} ${reason.months === 1 ? 'month' : 'months'}`;
        case 'statutory':
        case 'statutory-status':
          return `How it is going after ${reason.months} months. The municipality has to hold this talk.`;
        case 'look-again':
          return 'How you see the hours now';
        case 'before-end':
          return 'What happens when the agreement ends';
        case 'regular':
        case 'extra':
          return 'How it is going';
      }
    },
    milestone: 'Milestone:',
    who: 'Who contacts you',
    waiting: (name, day) =>
      `You were to talk around ${day}. Have you not been contacted? Then call ${name} on`,
    none: (name) => `There is no day for a talk just now. ${name} contacts you when it is time to talk.`,
    last: (day) => `You last talked on ${day}.`,
    questions: 'We have five short questions for you before the talk. You do not have to answer.',
    answer: 'Answer the questions',
    answered:
      'You have answered the questions before the talk. You can change your answers until the talk is held.',
    change: 'Change your answers',
  },
  milestones: {
    heading: 'Your milestones',
    about: 'Milestones are small goals. You talk about them at the talks.',
    endedHeading: 'The milestones',
    outcomes: {
      'not-begun': 'Not begun yet',
      'on-the-way': 'On the way',
      'partly-reached': 'Partly reached',
      reached: 'Reached',
      postponed: 'Moved to later',
      'no-longer-relevant': 'No longer a goal',
    },
    movedTo: (day) => `Moved to ${day}`,
    notYet: 'You have not talked about it yet',
    agreed: (day) => `Date in the agreement: ${day}`,
    leftOut: 'No longer in the agreement',
    talkedOn: (day) => `You last talked about it on ${day}`,
  },
  agreement: {
    heading: 'Your agreement',
    from: (day) => `The agreement has been changed. The change applies from ${day}.`,
    hoursUntil: (before, after) => `Until then you are paid for ${before} a week. After that it is ${after}.`,
    making: 'We are making the finished agreement. You get an e-mail when you can download it.',
  },
  contact: {
    heading: 'Do you need to talk to us?',
    phone: (name) => `Call ${name} on`,
    ask: 'Ask us to call you',
    told: (name) => `We have told ${name}.`,
  },
  link: {
    heading: 'Your link',
    until: (day) => `The link to this page works until the end of ${day}. You can always get a new one.`,
    renew: 'Get a new link',
  },
};
