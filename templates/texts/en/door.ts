import type { door as danish } from '../da/door.ts';

export const door: typeof danish = {
  title: 'Log in with MitID to see the agreement',
  lead: {
    employer: 'The link opens when you have logged in with the company’s MitID (MitID Erhverv).',
    citizen: 'The link opens when you have logged in with your own MitID.',
  },
  long: 'You are logged out when you have not used the page for 30 minutes, and after 8 hours at the latest.',
  button: 'Log in with MitID',
  help: (unit) => `Need help? Call ${unit} on`,
  notes: {
    'signed-out': {
      title: 'You are logged out',
      paragraphs: ['Close the browser if others use the same computer.'],
    },
    'another-person': {
      title: 'This MitID belongs to another person',
      paragraphs: [
        'The link is not for that person. We therefore show nothing.',
        'Try again with your own MitID. If it is your own, please call us.',
      ],
    },
    'person-unknown': {
      title: 'We cannot recognise you by MitID',
      paragraphs: [
        'We lack your Danish personal number. The link cannot open yet.',
        'Call us and tell us so. Your consultant can then add the number to the case.',
      ],
    },
    'same-person': {
      title: 'You cannot open the links of both',
      paragraphs: [
        'The same person cannot be both company and employee in an agreement. We therefore show nothing.',
        'If that is wrong, please call us.',
      ],
    },
    'another-company': {
      title: 'This MitID belongs to another company',
      paragraphs: [
        'The link is not for that company. We therefore show nothing.',
        'Try again with MitID for the company that has signed. If that is wrong, please call us.',
      ],
    },
    'company-missing': {
      title: 'Use the company’s MitID',
      paragraphs: ['You used your private MitID. Try again with MitID Erhverv.'],
    },
    'identity-too-low': {
      title: 'MitID must be at a higher level',
      paragraphs: [
        'We need to be more certain of who you are.',
        'Try again with the MitID app, code display or chip. If it does not work, please call us.',
      ],
    },
    'identity-aborted': { title: 'You stopped in MitID', paragraphs: ['You can try again when you like.'] },
    'identity-expired': {
      title: 'Start again with MitID',
      paragraphs: ['Too much time has passed, or the answer from MitID was used before. Try again.'],
    },
    'identity-unavailable': {
      title: 'MitID does not answer right now',
      paragraphs: ['Try again in a while. If it is urgent, please call us.'],
    },
  },
  again: {
    title: 'Log in again, and send what you wrote',
    lead: 'You are logged out. What you wrote is not lost. Leave this page open.',
    signIn: 'Log in with MitID in a new window',
    afterwards: 'Come back here and press the button.',
    send: 'Send what I wrote',
  },
};
