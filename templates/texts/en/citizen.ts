import type { citizen as danish } from '../da/citizen.ts';

export const citizen: typeof danish = {
  read: {
    title: 'Read the agreement',
    lead: (company) => `Here is the agreement about your job at ${company}.`,
    ownPace: 'Take the time you need. You can close the page and open it again with the link in the e-mail.',
    draft: 'Download the draft as a PDF',
    print: 'Choose “Print” in the menu of your browser if you want it on paper.',
    notContract: 'The agreement does not replace your employment contract.',
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
        heading: 'Sign',
        text: 'If you agree, you can sign. You can also add your own words to the agreement.',
        button: 'Sign',
      },
      change: {
        heading: 'Ask for a change',
        text: 'Is something not right? Write what should be different.',
        button: 'Ask for a change',
      },
      decline: {
        heading: 'Say no',
        text: 'Do you not want the agreement? You do not have to say why.',
        button: 'I do not want to sign',
      },
    },
    answeredChange: {
      heading: 'You asked for a change',
      asked: (day) => `You wrote this on ${day}:`,
      changed: 'Your employer has changed this in the agreement:',
      unchanged: 'Your employer has signed again without changing the agreement.',
    },
    copy: {
      heading: 'Who gets a copy?',
      municipality:
        'You and your employer get a copy each. If you sign, you also say yes to the municipality getting one.',
      union: 'A trade union or a union representative only gets a copy if you choose so.',
    },
    talk: {
      heading: 'Would you rather talk about it?',
      phone: (name) => `Questions? Call ${name} on`,
      ask: 'Ask us to call you',
    },
    called: {
      heading: 'You have asked us to call you',
      soon: (name) => `We have told ${name}. You do not have to answer the agreement in the meantime.`,
      onRecord: (ending) => `We call the number that we have. It ends in ${ending}.`,
      typed: 'We call',
      when: (words) => `It suits you best: “${words}”`,
      silence: 'Have you not had a call after two working days? Then call us yourself on',
      correct: 'Correct the number or the time',
    },
    asItWas: 'The agreement as it was when you read it',
  },
  change: {
    title: 'Ask for a change',
    next: 'Your employer looks at your request. If the agreement is corrected, you get it to read again.',
    disagree: (name) => `Can you not agree? Then call ${name} on`,
    look: 'See the main points of the agreement',
    button: 'Ask for a change',
    comment: {
      name: 'What should be changed?',
      ask: 'Write what should be changed in the agreement.',
      hint: 'Write it as you would say it. Your employer and the municipality read it. Do not write about illness.',
    },
  },
  changeSent: {
    agreement: 'The agreement',
    wrote: 'What you wrote',
    at: (day) => `You sent it on ${day} to:`,
    employer: (name, company) => `${name} from ${company}`,
    someEmployer: 'your employer',
    municipality: (name) => `${name} in the municipality`,
    next: 'What happens now',
    ask: 'Ask us to call you',
  },
  decline: {
    title: 'I do not want to sign',
    next: [
      'If you say no, the agreement is closed. Then there is no agreement now. Your employer and the municipality are told.',
      'The municipality can open a new agreement later.',
    ],
    doubt: (name) =>
      `This page cannot tell what a no means for your job or your benefits. Are you in doubt? Then first call ${name} on`,
    rather: {
      heading: 'You can also:',
      change: 'Ask for a change',
      aboutChange: 'if something should be different',
      call: 'Get a call',
      aboutCall: 'if you want to talk about it first',
    },
    button: 'Yes, I do not want to sign',
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
    correct: 'Save',
    phone: {
      name: 'Your phone number',
      ask: 'Write the number that we are to call.',
      onRecord: (ending) =>
        `We have a number that ends in ${ending}. Only write one if we are to call another.`,
      unknown: 'We do not have your number. It must have 8 digits.',
    },
    when: {
      name: 'When does it suit you best?',
      ask: 'Make the text shorter, or leave the field blank.',
      hint: 'For example “Wednesday morning”',
    },
  },
};
