import type { amendment as danish } from '../da/amendment.ts';

export const amendment: typeof danish = {
  title: 'Change of the agreement',
  lead: (consultant, employee) => `${consultant} suggests a change of the agreement with ${employee}.`,
  how: [
    'The steps are filled in with what holds today. Correct what is to be different.',
    'Then you sign. Last, the employee reads the change and signs.',
  ],
  from: (day) => `The change holds from ${day}.`,
  holds: 'The agreement holds unchanged until both of you have signed.',
  agreed: 'See the agreement as it holds now (PDF)',
  steps: 'What to look through',
  rest: {
    heading: 'The rest of the agreement',
    text: 'There is nothing to fill in here. You can correct it if it is to change too.',
    correct: 'Correct',
  },
  changes: {
    heading: 'What changes',
    hours: (before, after, day) => `From ${before} to ${after} with pay from ${day}.`,
    inDanish: 'The changes are in Danish, as in the agreement.',
  },
  check: {
    complete:
      'This is what changes. Below is the whole agreement as it will be. Read it through before you sign.',
    nothing: {
      heading: 'Nothing has been changed yet',
      text: 'Correct what is to be different. Then you can sign.',
    },
  },
  read: {
    lead: (company) => `This is a change of the agreement on your job at ${company}.`,
    whole: 'Below is the whole agreement as it will be if you sign.',
  },
  decline: {
    choice: 'Do you not want the change? Then the agreement holds as it is. You do not need to say why.',
    next: [
      'If you say no, the agreement is not changed. It still holds as you signed it.',
      'Your employer and the municipality are told.',
    ],
  },
  dropped: {
    heading: 'The agreement is not changed',
    text: 'A change of the agreement has come to nothing. The agreement holds as you both signed it.',
  },
  answerBy: (name, day) =>
    `${name} can answer up to and including ${day}. We send reminders. If there is no answer, the agreement is not changed.`,
};
