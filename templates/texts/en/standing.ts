import type { StandingText, standing as danish } from '../da/standing.ts';

const beingFilledIn: StandingText = {
  heading: 'The agreement is being filled in',
  sentence: 'The employer is working on it. You get an e-mail when the agreement is ready for you.',
};
const inForce: StandingText = {
  heading: 'The agreement is in effect',
  sentence: 'Both have signed. You do not have to do more.',
};

export const standing: typeof danish = {
  invited: beingFilledIn,
  drafting: beingFilledIn,
  'awaiting-citizen': {
    heading: 'The agreement has been passed on',
    sentence: 'It waits for the answer of the employee. You get an e-mail when the answer is there.',
  },
  'change-requested': {
    heading: 'The request for a change has been sent',
    sentence:
      'Your employer looks at your request. You get an e-mail when the agreement is ready for you again.',
  },
  'in-force': inForce,
  registered: inForce,
  ended: {
    heading: 'The agreement has ended',
    sentence: 'The job has ended, and there are no more follow-ups. You do not have to do more.',
  },
  declined: {
    heading: 'The agreement has not been signed',
    sentence: 'The answer was no, and everyone has been told. You do not have to do more.',
  },
  expired: {
    heading: 'The agreement has expired',
    sentence: 'Nothing has happened with the agreement for some time. Call us if it should be opened again.',
  },
  withdrawn: { heading: 'The agreement has been withdrawn', sentence: 'You do not have to do more.' },
};
