import type { haveReady as danish } from '../da/have-ready.ts';

export const haveReady: typeof danish = {
  heading: 'Have this at hand',
  things: [
    'The company’s CVR number',
    'The tasks of the job and the considerations you give',
    'Working days and times',
    'Pay, pension and collective agreement',
    'A few words on what the employee can develop in the job. It is good to talk about it first.',
  ],
};
