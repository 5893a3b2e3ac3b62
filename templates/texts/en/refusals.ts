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
  'identity-needed': {
    heading: 'Log in with MitID to see the agreement',
    paragraphs: ['The link opens once MitID has confirmed who you are. Open the link in the e-mail again.'],
  },
  'no-role': {
    heading: 'You could not be signed in',
    paragraphs: [
      'You have no role here, or the sign-in was interrupted. Try again, or ask your manager for access.',
    ],
  },
  'second-factor-missing': {
    heading: 'Your sign-in lacks a step',
    paragraphs: [
      'You must sign in with two steps here (two-factor sign-in), for example your password and an app on your phone. The municipality’s sign-in did not say that you used the second step.',
      'Sign in again with both steps. Do you come back to this page? Then close the browser and try once more. If that does not work, ask the municipality’s IT support about two-factor sign-in.',
    ],
  },
  'other-person': {
    heading: 'Somebody else is signed in now',
    paragraphs: [
      'The page was shown to another person than the one who is signed in now. It has not been sent.',
      'Is it to be sent? Then the person who filled it in has to sign in again.',
    ],
  },
  'not-your-turn': {
    heading: 'It is not your turn yet',
    paragraphs: [
      'The agreement waits for the other person. You get an e-mail when there is something for you.',
    ],
  },
  'not-taken-over': {
    heading: 'The municipality has to see the case first',
    paragraphs: [
      'Somebody at the municipality takes the case before anybody signs. You get an e-mail when you can sign.',
      'Everything you have written is saved.',
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
    paragraphs: ['No more can be sent right now. Call your contact if it is urgent.'],
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
      'The same has been asked for too many times. We have therefore not done it this time.',
      'Call us if it is urgent.',
    ],
  },
  'party-to-case': {
    heading: 'The case needs another consultant',
    paragraphs: [
      'The e-mail address of the consultant stands on the case as that of the employer or the citizen.',
      'Choose a colleague, or correct the address on the case first.',
    ],
  },
  'another-person': {
    heading: 'This MitID belongs to another person',
    paragraphs: [
      'You have not signed. Only the person the agreement is about can sign as the employee.',
      'Try again with your own MitID. If it is your own, call us.',
    ],
  },
  'person-unknown': {
    heading: 'We cannot recognise you by MitID',
    paragraphs: [
      'We do not have your CPR number. So you cannot sign here yet.',
      'Call us. Then we can add the number to the case. You can also get the agreement on paper.',
    ],
  },
  'same-person': {
    heading: 'You cannot sign for both',
    paragraphs: [
      'The same person cannot sign both for the company and as the employee.',
      'The other person has to sign with their own MitID.',
    ],
  },
  'another-company': {
    heading: 'This MitID belongs to another company',
    paragraphs: [
      'You have not signed. The CVR number is not the one in the agreement.',
      'Try again with the right company. If the CVR number in the agreement is wrong, correct it first.',
    ],
  },
  'company-missing': {
    heading: 'Use the company’s MitID',
    paragraphs: ['You used your private MitID. You have not signed.', 'Try again with MitID Erhverv.'],
  },
  'authority-missing': {
    heading: 'Write why you may sign',
    paragraphs: [
      'You used your private MitID. You have not signed.',
      'Try again, and write what gives you the right to sign for the company.',
    ],
  },
  'identity-too-low': {
    heading: 'MitID must be at a higher level',
    paragraphs: [
      'You have not signed. We have to be more certain who you are.',
      'Try again with the MitID app, code display or chip. If it does not work, call us.',
    ],
  },
  'identity-aborted': {
    heading: 'You stopped in MitID',
    paragraphs: [
      'You have not signed. All you have filled in is saved.',
      'You can try again whenever you like.',
    ],
  },
  'identity-expired': {
    heading: 'Start again with MitID',
    paragraphs: [
      'Too much time has passed, or the answer from MitID has been used before. You have not signed now.',
      'Open the link in our e-mail and try again.',
    ],
  },
  'identity-unavailable': {
    heading: 'MitID does not answer right now',
    paragraphs: [
      'You have not signed. All you have filled in is saved.',
      'Try again in a little while. If it is urgent, call us.',
    ],
  },
  busy: {
    heading: 'It is busy right now',
    paragraphs: ['What you sent has not been saved. Go back in the browser and send it again shortly.'],
  },
};
