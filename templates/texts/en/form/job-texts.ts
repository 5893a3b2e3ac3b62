import type { SameFields } from '../../da/form/field-text.ts';
import type { jobTexts as danish } from '../../da/form/job-texts.ts';

export const jobTexts: SameFields<typeof danish> = {
  title: {
    ask: 'Enter the employee’s job title.',
    hint: 'For example kitchen assistant or warehouse worker',
  },
  startDate: {
    ask: 'Enter the employee’s first working day.',
    hint: 'The employee’s first working day, for example 1 2 2027. At most 12 months ahead.',
  },
  startInPastConfirmed: {
    ask: 'Correct the start date, or tick that it is right.',
  },
  'duration.kind': {
    ask: 'Choose whether the employment has an end date.',
    label: 'Is the employment for a limited time?',
  },
  'duration.endDate': { ask: 'Enter the employee’s last working day.', hint: 'Last working day' },
  'duration.reason': {
    ask: 'Write why the employment ends on that date.',
    hint: 'For example seasonal work, or a project that ends',
  },
  probation: {
    ask: 'Write about the trial period, or leave the field blank.',
    hint: 'How long, and what applies? For example 3 months with 14 days’ notice',
    optional: true,
  },
  tasks: {
    ask: 'Write at least one task.',
    label: 'What will the employee do?',
    hint: 'Write one task in each field. You can write up to 10.',
  },
  'tasks.*': { ask: 'Write a task.', label: 'Task' },
  excludedTasks: {
    ask: 'Write the tasks, or leave the field blank.',
    hint: 'For example lifting when goods arrive',
    optional: true,
  },
  'considerations.kinds': {
    ask: 'Choose at least one consideration, or describe it in your own words.',
    label: 'Which considerations do you give?',
    hint: 'Tick all that apply. Describe the consideration yourselves if it is not listed.',
  },
  'considerations.text': {
    ask: 'Describe the considerations.',
    hint: 'Write what you do – not why. For example: A break of 10 minutes every hour. Do not write diagnoses.',
    optional: true,
  },
  'aids.state': {
    ask: 'Choose whether aids, adaptation or personal assistance are needed.',
    label: 'Are aids, adaptation of the workplace or personal assistance needed?',
  },
  'aids.text': {
    ask: 'Write what it is about.',
    label: 'What is it about?',
    hint: 'For example a height-adjustable desk',
    optional: true,
  },
};
