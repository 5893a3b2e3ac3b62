import type { employer as danish } from '../da/employer.ts';
import { haveReady } from './have-ready.ts';

export const employer: typeof danish = {
  overview: {
    title: 'Agreement on employment in a fleksjob',
    lead: (employee) => `Here you make the agreement on the job with ${employee}.`,
    allDone:
      'All the steps are filled in. Check the answers, and sign. Last, the employee reads the agreement and signs.',
    how: [
      'The six steps take about 15 minutes to fill in. Then you sign. Last, the employee reads the agreement and signs.',
      'You can take a break along the way. The same link brings you back.',
    ],
    ready: haveReady,
    assessed: (hours, intensity) =>
      `The municipality has assessed ${hours} a week with ${intensity} work intensity in this job.`,
    changeRequested: {
      heading: 'The employee asks for a change',
      correct: 'Correct the agreement, and sign again. Your first signature no longer counts.',
    },
    begin: 'Begin',
    goOn: 'Continue',
    check: 'Check your answers',
    questions: 'Questions?',
    call: (name) => `Call ${name} on`,
    write: 'or write to',
  },
  saved: {
    title: 'Your answers are saved',
    lead: 'You can close the page now. Everything you have written is saved.',
    back: 'How to come back',
    ways: (municipality) => [
      `Open the link in the e-mail from ${municipality}. It is the same link every time.`,
      'The link also works on another computer or on a phone.',
    ],
    until: (day) => `It works up to and including ${day}.`,
    lost: 'Can you not find the e-mail?',
    newLink: 'Get a new link',
    soFar: 'How far you are',
    goOn: 'Continue now',
  },
  steps: {
    heading: 'Steps',
    progress: (done, all) => `${done} of ${all} steps are filled in.`,
    fold: (done, all) => `See all steps (${done} of ${all} filled in)`,
    states: { done: 'Filled in', missing: 'Something is missing', 'not-begun': 'Not begun' },
    more: (count) => (count === 1 ? 'See 1 more' : `See ${count} more`),
    about: {
      company: 'CVR number, address and contact',
      job: 'Job title, tasks and considerations',
      hours: 'Hours, days, pay and pension',
      terms: 'Holiday, notice, insurance and training',
      progression: 'What can develop, and small goals with a date',
      support: 'Mentor and follow-up',
    },
    check: 'Check your answers and sign',
    checkStates: { ready: 'Ready', waiting: 'When the steps are filled in' },
  },
  step: {
    place: (place, all) => `Step ${place} of ${all}`,
    save: 'Save and continue',
    saveForLater: 'Save and continue later',
    changedMeanwhile: {
      heading: 'The step has changed in the meantime',
      text: 'It was saved in another window after you opened it here. What you wrote yourself is still in the fields. Save again if that is what should count.',
      see: 'See what is saved instead',
    },
    health: {
      heading: 'Look at the text again: Is there something about health?',
      text: (words) =>
        `You have written ${words}. Write what you do – not why. Do not write diagnoses. You can go on if the word belongs to the job.`,
      instead: 'Write instead, for example: A break of 10 minutes every hour.',
      see: 'See the text here:',
      quoted: (word) => `“${word}”`,
      atField: (words) =>
        `Is ${words} about health? Write what you do – not why. For example: A break of 10 minutes every hour.`,
      beforeSigning: {
        heading: 'Before you sign: Is there something about health?',
        text: 'The employee and the municipality can read it. You can change it now, or go on.',
      },
    },
    lacking: {
      count: (count) => (count === 1 ? '1 answer is missing here.' : `${count} answers are missing here.`),
      show: 'Show what is missing',
    },
    hoursApart: {
      heading: 'Do the days fit the hours?',
      text: (ofDays, weekly) =>
        `The days come to ${ofDays} a week. The weekly hours are ${weekly}. Correct what is not right. You can go on if it is meant to be so.`,
    },
    rows: {
      about: (row, place, said) => `${row} ${place}: ${said}`,
      task: 'Task',
      milestone: 'Milestone',
      taskInText: 'task',
      milestoneInText: 'milestone',
      addTask: 'Add a task',
      addMilestone: 'Add a milestone',
    },
    unknownField: { name: 'the field', ask: 'Fill in the field that is missing.' },
  },
  check: {
    title: 'Check your answers',
    complete:
      'Here is the agreement as it will stand. Read it through, and change what is not right. Then you can sign.',
    missing: 'Something is missing before you can sign',
    see: 'See here what is missing:',
    here: 'What is missing:',
    fillIn: 'Fill in the step',
    kept: 'What you have written in this step is saved.',
    correct: 'Change',
    byMunicipality: 'Filled in by the municipality',
    byYourselves: 'Filled in by you when you began',
    weeklyPay: (sum) => `The paid hours multiplied by the hourly pay give ${sum} a week.`,
    wrong: (name) => `Is something wrong here? Call ${name} on`,
    mend: 'Fill in what is missing',
    notTakenOver: {
      heading: 'The municipality has to see the case first',
      text: 'You can sign when somebody at the municipality has taken the case. You get an e-mail. Everything is saved, and you can still change it.',
    },
    draft: 'See the draft as a PDF',
    sign: 'Go to the signature',
  },
  employee: {
    goesTo: (name, email) => `When you have signed, we send the agreement to ${name}, ${email}.`,
    wrong: (name) => `Is name, address or kind wrong? Call ${name} on`,
    wentTo: (name, email) => `The e-mail is sent to ${email === undefined ? name : `${name}, ${email}`}.`,
    wrongAddress: (name) => `Is the address wrong? Call ${name} on`,
    answerBy: (name, day) =>
      `${name} can answer up to and including ${day}. We send a reminder on the way. If there is no answer, the agreement closes.`,
  },
  takeBack: {
    title: 'Correct the agreement',
    consequences: [
      'Your signature no longer counts when you correct the agreement. You have to sign again afterwards.',
      'The employee and the municipality are told that the agreement is being corrected.',
    ],
    button: 'Correct the agreement',
  },
};
