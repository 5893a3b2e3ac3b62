import type { citizen as danish } from '../da/citizen.ts';

export const citizen: typeof danish = {
  read: {
    title: 'Read the agreement',
    lead: (company) => `Here is the agreement about your job at ${company}.`,
    ownPace:
      'Take the time you need. You can close the page and open it again with the link in the e-mail. You can also print it.',
    ways: 'At the bottom you can sign, ask for a change or say no.',
    toAnswer: 'Go to your answer',
    signatures: {
      heading: 'Signatures',
      employer: 'Your employer',
      signed: (name, at) => `${name} signed on ${at}.`,
      own: 'You',
      notYet: 'You have not signed yet.',
    },
    answer: 'Your answer',
    choices: {
      sign: {
        text: 'If you agree, you can sign. You can also add your own words to the agreement.',
        button: 'Sign',
      },
      change: {
        text: 'Is something not right? Write what should be different.',
        button: 'Ask for a change',
      },
      decline: {
        text: 'Do you not want the agreement? You do not have to say why.',
        button: 'I do not want to sign',
      },
    },
    copy: {
      heading: 'Who gets a copy?',
      municipality:
        'You and your employer get a copy each. If you sign, you also say yes to the municipality getting one.',
      union: 'A trade union or a union representative only gets a copy if you choose so.',
    },
    talk: {
      heading: 'Would you rather talk about it?',
      phone: (name) => `Call ${name} on`,
      ask: 'Ask us to call you',
    },
    called: {
      heading: 'You have asked us to call you',
      soon: (name) => `We have told ${name}. You can still answer here on the page.`,
      when: (words) => `You wrote: “${words}”`,
    },
  },
  change: {
    title: 'Ask for a change',
    next: 'Your employer corrects the agreement and signs again. Then you get it to read again.',
    button: 'Ask for a change',
    comment: {
      name: 'What should be changed?',
      ask: 'Write what should be changed in the agreement.',
      hint: 'Write it as you would say it. Your employer and the municipality read it. Do not write about illness.',
    },
  },
  decline: {
    title: 'I do not want to sign',
    next: 'Your employer and the municipality are told. The agreement is closed.',
    rather: 'Does something just need to be changed? Then go back and ask for a change.',
    button: 'I do not want to sign',
    reason: {
      name: 'Why not?',
      ask: 'Make the text shorter, or leave the field blank.',
      hint: 'You do not have to give a reason. Only the municipality can read it.',
    },
  },
  call: {
    title: 'Get a call',
    lead: (name) => `${name} calls you. Then you can talk about the agreement.`,
    meanwhile: 'You do not have to answer the agreement in the meantime.',
    button: 'Ask us to call you',
    when: {
      name: 'When does it suit you best?',
      ask: 'Make the text shorter, or leave the field blank.',
      hint: 'For example “Wednesday morning”. Write your number too, if it is new.',
    },
  },
};
