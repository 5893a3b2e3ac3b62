import type { identity as danish } from '../da/identity.ts';

export const identity: typeof danish = {
  leave: {
    title: 'Show who you are with MitID',
    who: {
      employer: 'Log in with the company’s MitID. Then we know that you can sign for the company.',
      citizen: 'Log in with your own MitID. Then we know that it is you who signs.',
    },
    comesBack: 'Afterwards you come back here and sign. It has to be done within 20 minutes.',
    sameBrowser: 'Stay in the same browser all the way.',
    button: 'Go to MitID',
  },
  known: {
    title: 'Sign the agreement',
    who: {
      employer: 'MitID has confirmed that you sign for the company.',
      citizen: 'MitID has confirmed that it is you.',
    },
    notYet: 'You have not signed yet. You sign when you press the button.',
    button: 'Sign the agreement',
  },
  again: 'Try again',
  sign: {
    comes: 'Afterwards you need MitID to show who you are.',
    button: 'Continue to MitID',
    authority: {
      name: 'Your right to sign for the company',
      ask: 'Make the text shorter.',
      hint: 'Only if you use your private MitID. For example: “I own the company”.',
    },
  },
};
