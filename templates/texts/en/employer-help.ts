import type { employerHelp as danish } from '../da/employer-help.ts';

export const employerHelp: typeof danish = {
  company: {
    about: 'Here you write who you are, and where the employee will work.',
    company: 'Your company',
    workplace: 'The workplace',
  },
  job: {
    about: 'Here you describe the job and the considerations that are given.',
    job: 'Job title and period',
    tasks: 'Tasks',
    considerations: 'Considerations',
    aboutConsiderations: {
      summary: 'What are considerations?',
      paragraphs: [
        'Considerations are what you do differently so that the employee can manage the job. It can be breaks, pace, times or tasks.',
        'Do not write what is wrong with the employee. Do not ask for diagnoses either. You only need to know the consideration.',
      ],
    },
    aids: 'Aids',
  },
  hours: {
    about: 'Here you write how much the employee works, and what the pay is.',
    hours: 'Hours',
    assessed: 'The numbers are in the fields. Correct them only if you have agreed it with the municipality.',
    aboutIntensity: {
      summary: 'What is work intensity?',
      paragraphs: [
        'Work intensity is how much the employee gets done in an hour. 100% is normal pace. 50% is half of it.',
        'Example: 50% means that two hours at work give pay for one hour.',
      ],
      assessed: (name) =>
        `The municipality has assessed the intensity in this very job. Is the number not right? Call ${name} on`,
      notAssessed: (name) =>
        `The municipality assesses the intensity in the job. Have you not been given a number? Call ${name} on`,
    },
    aboutPaidHours: {
      summary: 'What are effective hours?',
      paragraphs: [
        'Effective hours are the hours you pay for. They are the weekly hours times the work intensity.',
        'Example: 8 hours a week and 75% give 6 paid hours.',
        'Does the number not fit your payroll system? Then choose another rounding, and write why. There cannot be pay for more hours than the employee is at work.',
      ],
    },
    schedule: 'Days and times',
    pay: 'Pay and pension',
    payPer: { hour: 'Per hour', month: 'Per month' },
    aboutFullTimePay: {
      summary: 'What is full-time pay (pay ceiling)?',
      paragraphs: [
        'It is what the job pays for full time: pay, pension and fixed supplements for a month.',
        'The municipality uses the number to work out the wage subsidy. Pay and subsidy together may not be higher.',
        'If you do not know the number, you can skip it now.',
      ],
    },
    units: { hours: 'hours', kroner: 'kr.' },
    otherPay: 'Illness and collective agreement',
  },
  terms: {
    about: 'Here you write what applies to holiday, notice, insurance and training.',
    mandatory:
      'You can refer to a collective agreement or the law. Or you can write what you have agreed yourselves.',
    whyMandatory: 'The employee is paid for more than 3 hours a week. So you have to answer all four.',
    voluntary:
      'The employee is paid for 3 hours a week at most. So you may skip this step. We recommend that you answer.',
    law: 'Follows the law',
    fill: {
      about:
        'Is it the same for all of them? Then you can answer all at once. What you have written yourselves stays. You can correct each answer afterwards.',
      button: (answer) => `Choose “${answer}” for all four`,
      buttonForRest: (answer) => `Choose “${answer}” for the rest`,
      done: {
        heading: (answer) => `We have chosen “${answer}” for you`,
        text: 'We have only answered where you had not answered yourselves. Read the answers, and correct what is different in your company.',
      },
    },
    noAgreement:
      'You have no collective agreement. “Follows the law” means that the law applies, such as the Holiday Act. You do not have to write more.',
    aboutFollows: {
      summary: 'What does “Follows the collective agreement or the law” mean?',
      paragraphs: [
        'Then what stands in your collective agreement applies. If you have none, the law applies, such as the Holiday Act.',
        'You do not have to write more.',
      ],
    },
  },
  progression: {
    about:
      'Progression is development in the job. It can be more hours, but also new tasks or more confidence.',
    together:
      'It is good to fill in this step together with the employee. You have to write two short texts and at least one milestone. Small steps are good answers.',
    possibilities: 'Possibilities for progression',
    aboutPossibilities: {
      summary: 'See examples of possibilities',
      examples: [
        'The employee learns the salad bar first. Later the till may be added.',
        'The employee packs orders in the warehouse. Later receiving goods may be added.',
        'The employee plans the route alone when the departments are known.',
        'The employee practises saying when a break is needed.',
        'None right now: The tasks fit well as they are. What matters most is calm and regular routines.',
      ],
    },
    expectations: 'Expectations of progression',
    beginsWith: (hours) => `The employee begins with ${hours} with pay a week.`,
    fullAnswer:
      'It is a full answer that you do not expect more hours. You just say why, and when you will look at it again.',
    aboutExpectations: {
      summary: 'See examples of expectations',
      examples: [
        'First steady attendance. In 9 months we talk about 3 paid hours.',
        'We expect 8 paid hours in a year, if the tasks in the workshop go well.',
        'The same hours in the first year. We expect more kinds of tasks.',
        'We do not expect more hours. The employee uses the ability to work fully. We look at it again in a year.',
      ],
    },
    milestones: 'Milestones',
    starts: (day) => `The job begins on ${day}. Choose a date after it, and at most 5 years ahead.`,
    dates: 'Choose a date after the start date, and at most 5 years ahead.',
    aboutMilestones: {
      summary: 'See examples of good milestones',
      good: 'A good milestone is small, and you can see whether it is reached. It does not have to be about hours. Personal and occupational goals often come first.',
      lookAt: (words) => `What you look at: ${words}`,
      examples: [
        {
          kind: 'personal',
          title: 'Says when a break is needed',
          lookAt: 'The breaks are taken without anybody reminding them.',
        },
        {
          kind: 'personal',
          title: 'Plans the week alone',
          lookAt: 'The plan is on the board on Monday morning.',
        },
        {
          kind: 'occupational',
          title: 'Gets the salad bar ready alone',
          lookAt: 'The salad bar is ready at 11 without help.',
        },
        {
          kind: 'social',
          title: 'Eats lunch with the colleagues once a week',
          lookAt: 'The employee says that it is nice to be there.',
        },
        {
          kind: 'task',
          title: 'Receives goods together with a colleague',
          lookAt: 'The goods are unpacked and counted.',
        },
        {
          kind: 'task',
          title: 'Changes a wheel in the workshop alone',
          lookAt: 'The wheel is mounted right, and a colleague has checked it.',
        },
        {
          kind: 'hours',
          title: 'We decide on 3 paid hours',
          lookAt: 'We have talked about how the two hours go.',
        },
      ],
    },
  },
  support: {
    about: 'Here you can write who helps in the job. Everything in this step is optional.',
    anyContact: 'It does not matter',
    talks: {
      heading: 'Planned follow-up',
      none: 'The municipality follows up after the start and at each milestone. The days stand here when you have set dates for the start and the milestones.',
      planned: 'The municipality contacts you around these days. You do not have to do anything now.',
    },
  },
};
