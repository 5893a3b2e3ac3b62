import type { SameFields } from '../../da/form/field-text.ts';
import type { progressionTexts as danish } from '../../da/form/progression-texts.ts';

export const progressionTexts: SameFields<typeof danish> = {
  'possibilities.kinds': {
    ask: 'Choose what can develop. “None right now” is also an answer.',
    label: 'What can the employee develop in the job?',
    name: 'Possibilities for progression',
    hint: 'Tick all that apply. “None right now” is also an answer.',
  },
  'possibilities.text': {
    ask: 'Write how the job can develop.',
    label: 'Describe it in your own words',
    name: 'How the job can develop',
    hint: 'At least 20 characters. Small steps count too, such as a new task or a regular routine.',
  },
  'expectations.text': {
    ask: 'Write what you both expect – and when.',
    label: 'What do you both expect – and when?',
    name: 'Expectations of progression',
    hint: 'At least 20 characters. It is fine to write that you do not expect more hours.',
  },
  'expectations.outlook.kind': {
    ask: 'Choose what you expect of the paid hours.',
    label: 'What do you expect of the paid hours?',
    name: 'Expectation of hours',
  },
  'expectations.outlook.paidHours': {
    ask: 'Enter how many paid hours a week are the goal.',
    hint: 'In whole, half or quarter hours, for example 7,5',
  },
  'expectations.outlook.by': {
    ask: 'Enter when the goal is to be reached.',
    label: 'When is the goal to be reached?',
    name: 'Date of the goal',
  },
  'expectations.outlook.reason.kind': {
    ask: 'Choose why you do not expect more hours.',
    label: 'Why not more hours?',
    name: 'Why not more hours',
  },
  'expectations.outlook.reason.text': {
    ask: 'Write the other reason.',
    label: 'What is the reason?',
    name: 'Other reason',
  },
  'expectations.outlook.lookAgain': {
    ask: 'Enter when you will look at it again.',
    label: 'When will you look at it again?',
    name: 'We look at it again',
    hint: 'For example a year after the start',
  },
  milestones: {
    ask: 'Write at least one milestone.',
    label: 'Which milestones do you want to reach?',
    name: 'Milestones',
    hint: 'A milestone is a small, concrete goal with a date. It is good to begin with a personal or an occupational goal. You can write up to 6.',
  },
  'milestones.*.title': {
    ask: 'Write what the milestone is.',
    label: 'What is the goal?',
    name: 'Goal',
    hint: 'For example: Gets the salad bar ready alone',
  },
  'milestones.*.lookAt': {
    ask: 'Write what you look at when you judge whether the milestone is reached.',
    label: 'What do you look at?',
    name: 'What we look at',
    hint: 'How can you see that the goal is reached?',
  },
  'milestones.*.date': {
    ask: 'Enter a date for the milestone.',
    label: 'When is the goal to be reached?',
    name: 'Date',
  },
  'milestones.*.kind': {
    ask: 'Choose what kind of milestone it is.',
    label: 'What kind of milestone is it?',
  },
  'milestones.*.responsible': {
    ask: 'Write who is responsible for the milestone.',
    label: 'Who is responsible?',
    name: 'Responsible',
    hint: 'For example the employee and the head of the kitchen',
  },
  'milestones.*.support': {
    ask: 'Write what support is needed, or leave the field blank.',
    label: 'What support is needed?',
    name: 'Support',
    optional: true,
  },
};
