import type { Party } from '../../../shared/domain/case/parties.ts';
import type { AnswerWord } from '../../../shared/domain/follow-up/questions.ts';
import type { questions as danish } from '../da/questions.ts';
import type { QuestionsWords, QuestionWords } from '../questions-shape.ts';

const reached: QuestionWords = {
  ask: (milestone, others) => {
    const last = others.at(-1);
    if (last === undefined) return `Has the milestone “${milestone}” been reached?`;
    const first = [milestone, ...others.slice(0, -1)].map((title) => `“${title}”`).join(', ');
    return `Have the milestones ${first} and “${last}” been reached?`;
  },
  hintOfSeveral: 'If only one has been reached, choose “Partly”. Write below which one is missing.',
};
const hoursHint = 'For example: 8 paid hours from 1 March';

const words: QuestionsWords = {
  beginning: {
    employer: {
      settled: { ask: 'Has the employee settled in well?' },
      tasks: { ask: 'Do the tasks fit the agreement?' },
      considerations: { ask: 'Do the considerations work day to day?' },
      help: {
        ask: 'Have you had the help you were promised?',
        hint: 'For example a mentor, aids or help with pay',
      },
      takeUp: { ask: 'Is there anything we need to deal with now?' },
    },
    citizen: {
      going: { ask: 'How is it going at work?' },
      tasks: { ask: 'Do the tasks and the pace suit you?' },
      considerations: { ask: 'Are the considerations you agreed on being kept?' },
      whomToAsk: { ask: 'Do you know who to go to if you need help?' },
      afterWork: { ask: 'How do you feel after a day at work?' },
    },
  },
  development: {
    employer: {
      works: { ask: 'What works well?' },
      better: { ask: 'What has the employee become better at?' },
      newTasks: { ask: 'Are there tasks the employee could take on?' },
      time: { ask: 'Do working hours and intensity still fit?' },
      milestone: { ask: (milestone) => `How do you see the milestone “${milestone}”?` },
    },
    citizen: {
      gladAndHard: { ask: 'What are you happy about, and what is hard?' },
      learned: { ask: 'Have you learned anything new?' },
      time: { ask: 'How is your time at work?' },
      milestone: { ask: (milestone) => `Is “${milestone}” still the right goal for you?` },
      support: { ask: 'Is there anything you need support with?' },
    },
  },
  milestone: {
    employer: {
      reached,
      helped: { ask: 'What helped?' },
      missing: { ask: 'What is missing?' },
      hoursChange: { ask: 'Will paid hours or intensity change? When?', hint: hoursHint },
      nextStep: {
        ask: 'What is the next step, and when?',
        hint: 'For example: the employee tries the till alone in week 12',
      },
    },
    citizen: {
      reached,
      helped: { ask: 'What helped you?' },
      missing: { ask: 'What is missing?' },
      hoursChange: { ask: 'Will paid hours or intensity change? When?', hint: hoursHint },
      nextStep: {
        ask: 'What is the next step, and when?',
        hint: 'For example: I try the till alone in week 12',
      },
    },
  },
  general: {
    employer: {
      works: { ask: 'What works well?' },
      considerations: { ask: 'Do the considerations still work?' },
      time: { ask: 'Do working hours and intensity still fit?' },
      newTasks: { ask: 'How can the employee develop from here?' },
      takeUp: { ask: 'Is there anything we need to talk about?' },
    },
    citizen: {
      gladAndHard: { ask: 'What are you happy about, and what is hard?' },
      considerations: { ask: 'Are the considerations you agreed on being kept?' },
      time: { ask: 'How is your time at work?' },
      goal: { ask: 'What would you like to achieve at work now?' },
      support: { ask: 'Is there anything you need support with?' },
    },
  },
};

const answerWords: Readonly<Record<AnswerWord, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  good: 'Good',
  ok: 'So-so',
  hard: 'Hard',
  'too-little': 'Too little',
  fitting: 'About right',
  'too-much': 'Too much',
  'on-the-way': 'On the way',
  unchanged: 'Unchanged',
  'to-be-changed': 'Needs to change',
  'not-yet': 'Not yet',
  'no-longer-relevant': 'No longer relevant',
};

const whoReads: Readonly<Record<Party, (contact: string) => string>> = {
  employer: (contact) =>
    `${contact} and colleagues in the municipality read your answers. The employee does not see them here, but has the right to get them by asking the municipality.`,
  citizen: (contact) =>
    `Only ${contact} and colleagues in the municipality can read your answers. Your employer cannot.`,
};

export const questions: typeof danish = {
  words,
  someMilestone: 'the next milestone',
  answerWords,
  page: {
    title: 'How is it going?',
    lead: (day) => `We will talk on about ${day}. Here are five short questions before that.`,
    voluntary: 'You do not have to answer. Skip what you like.',
    whoReads,
    noIllness: 'Do not write about illness, diagnoses or medicine. Write what helps day to day.',
    answered: (at) => `You answered on ${at}. You can change your answers here.`,
    call: 'Call me',
    callHint: (contact) => `Then ${contact} will call you. You need not answer anything else.`,
    phone: {
      name: 'Your phone number',
      ask: 'Write the number we should call.',
      hint: 'We do not have your number. It must have 8 digits.',
    },
    shorten: 'Make the text shorter, or leave the field empty.',
    send: 'Send answers',
    health: {
      heading: 'Look at the text again: is it about health?',
      text: (said) =>
        `You wrote ${said}. Do not write diagnoses. Write what helps instead. The answer is saved as it is.`,
      atField: (said) => `Is ${said} about health? Write what helps instead.`,
      quoted: (word) => `“${word}”`,
    },
    changedMeanwhile: {
      heading: 'Your answers were changed in another window',
      text: 'What you wrote here is not saved yet. Choose “Send answers” if this is what should count.',
      see: 'See the answers that are saved',
    },
  },
  answeredPage: {
    title: 'Thank you for your answers',
    none: 'You have not answered anything. That is quite all right.',
    sent: (contact) => `${contact} will read them before you talk.`,
    call: (contact) => `${contact} will call you.`,
    mayChange: 'You can change your answers until the talk has been held.',
    change: 'Change the answers',
    toAgreement: 'See the agreement',
    noneTitle: 'Thank you',
  },
  latePage: {
    held: {
      title: 'The talk has been held',
      text: 'So we take no more answers here. What you sent before is saved.',
    },
    dropped: {
      title: 'You need not answer any more',
      text: 'This talk will not be held. So we take no answers here.',
    },
    call: (contact) => `Is there anything you would like to say? Call ${contact} on`,
  },
};
