import type { refusals as danish } from '../da/refusals.ts';

export const refusals: typeof danish = {
  'not-found': {
    heading: 'We cannot show the page',
    paragraphs: [
      'The link may be too old, or its address may be mistyped. If the municipality has sent you a newer link, use that one.',
      'You can get a new link sent to the e-mail address that we know.',
    ],
  },
  'not-signed-in': {
    heading: 'Sign in again',
    paragraphs: ['You are not signed in, or too much time has passed. Sign in and try again.'],
  },
  'no-role': {
    heading: 'You could not be signed in',
    paragraphs: [
      'You have no role here, or the sign-in was interrupted. Try again, or ask your manager for access.',
    ],
  },
  'not-your-turn': {
    heading: 'It is not your turn yet',
    paragraphs: [
      'The agreement waits for the other person. You get an e-mail when there is something for you.',
    ],
  },
  'changed-meanwhile': {
    heading: 'The agreement has changed in the meantime',
    paragraphs: [
      'The agreement has changed since you opened the page. What you sent has therefore not been saved.',
      'Open the agreement again to see how it is now.',
    ],
  },
  'already-done': {
    heading: 'It has already been done',
    paragraphs: [
      'What you asked for has already happened. Nothing has happened twice.',
      'Open the agreement again to see how it is now.',
    ],
  },
  closed: {
    heading: 'The agreement is closed',
    paragraphs: ['No more can be done with the agreement here. Call your contact if you have questions.'],
  },
  'not-in-force': {
    heading: 'Both have not signed the agreement',
    paragraphs: ['This can only be done when both the employer and the employee have signed.'],
  },
  incomplete: {
    heading: 'The agreement lacks some answers',
    paragraphs: ['Open the agreement again and correct what is missing. Then you can sign.'],
  },
  'code-wrong': {
    heading: 'The code is not right',
    paragraphs: ['Enter the six digits from the newest e-mail we have sent you.'],
  },
  'code-expired': {
    heading: 'The code has expired',
    paragraphs: ['A code works for 10 minutes. Get a new code and try again.'],
  },
  'code-used-up': {
    heading: 'The code is used up',
    paragraphs: ['A wrong code has been entered five times. Get a new code and try again.'],
  },
  'too-many-codes': {
    heading: 'Three codes have been sent within the last hour',
    paragraphs: ['Wait an hour and try again. Call your contact if it is urgent.'],
  },
  invalid: {
    heading: 'Some answers have to be corrected',
    paragraphs: ['Go back and correct the fields that are marked.'],
  },
  'too-large': {
    heading: 'What you sent is too large',
    paragraphs: ['Go back in the browser and make the text shorter. What you have written is still there.'],
  },
  forged: {
    heading: 'We could not receive the form',
    paragraphs: ['The form did not come from our own page. Go to your cases and try again.'],
  },
  'too-many-requests': {
    heading: 'Try again later',
    paragraphs: [
      'The same has been asked for too many times. We have therefore not sent anything.',
      'Wait an hour and try again. Call us if it is urgent.',
    ],
  },
  'party-to-case': {
    heading: 'The case needs another consultant',
    paragraphs: [
      'The e-mail address of the consultant stands on the case as that of the employer or the citizen.',
      'Choose a colleague, or correct the address on the case first.',
    ],
  },
  busy: {
    heading: 'It is busy right now',
    paragraphs: ['What you sent has not been saved. Go back in the browser and send it again shortly.'],
  },
};
