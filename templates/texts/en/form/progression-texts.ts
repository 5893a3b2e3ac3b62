import type { SameFields } from '../../da/form/field-text.ts';
import type { progressionTexts as danish } from '../../da/form/progression-texts.ts';

export const progressionTexts: SameFields<typeof danish> = {
  'possibilities.kinds': {
    ask: 'Choose what can develop. “None right now” is also an answer.',
    label: 'What can the employee develop in the job?',
    hint: 'Tick all that apply. “None right now” is also an answer.',
  },
  'possibilities.text': {
    ask: 'Write how the job can develop.',
    hint: 'At least 20 characters. Small steps count too, such as a new task or a regular routine.',
    example: 'The employee learns one new task at a time',
  },
  'expectations.text': {
    ask: 'Write what you both expect – and when.',
    label: 'What do you both expect – and when?',
    hint: 'At least 20 characters, for example one sentence.',
    example: 'We expect steady attendance in the first half year',
  },
  'expectations.outlook.kind': {
    ask: 'Choose what you expect of the paid hours.',
    label: 'What do you expect of the paid hours?',
  },
  'expectations.outlook.paidHours': {
    ask: 'Enter how many paid hours a week are the goal.',
    hint: 'In whole, half or quarter hours, for example 7,5',
    example: '7,5',
  },
  'expectations.outlook.by': {
    ask: 'Enter when there are to be more hours.',
    label: 'When are there to be more hours?',
  },
  'expectations.outlook.reason.kind': {
    ask: 'Choose why you do not expect more hours.',
    label: 'Why not more hours?',
  },
  'expectations.outlook.reason.text': {
    ask: 'Write what the reason is.',
    label: 'What is the reason?',
  },
  'expectations.outlook.lookAgain': {
    ask: 'Enter when you will look at it again.',
    label: 'When will you look at it again?',
    hint: 'For example a year after the start',
  },
  milestones: {
    ask: 'Write at least one milestone. A small goal is enough.',
    label: 'Which milestones do you want to reach?',
    hint: 'Write at least one and at most 6. A milestone is a small goal. It has five answers: the goal, what you look at, a date, a kind and who is responsible.',
  },
  'milestones.*.title': {
    ask: 'Write what the goal is.',
    label: 'What is the goal?',
    hint: 'For example: Packs an order in the warehouse alone',
    example: 'Packs an order in the warehouse alone',
  },
  'milestones.*.lookAt': {
    ask: 'Write what you look at when you judge whether the goal is reached.',
    hint: 'How can you see that the goal is reached? For example: The order is packed right without help.',
    example: 'The order is packed right without help',
  },
  'milestones.*.date': {
    ask: 'Enter when the goal is to be reached.',
    label: 'When is the goal to be reached?',
  },
  'milestones.*.kind': {
    ask: 'Choose what kind of milestone it is.',
    label: 'What kind of milestone is it?',
  },
  'milestones.*.responsible': {
    ask: 'Write who is responsible.',
    label: 'Who is responsible?',
    hint: 'For example the employee and the manager of the day',
  },
  'milestones.*.support': {
    ask: 'Write what support is needed, or leave the field blank.',
    label: 'What support is needed?',
    optional: true,
  },
};
