import type { parts as danish } from '../da/parts.ts';

export const parts: typeof danish = {
  skipToContent: 'Skip to main content',
  back: 'Back',
  errorInTitle: 'Error: ',
  error: 'Error',
  noticeKinds: { info: 'Information', success: 'Done', warning: 'Please note', error: 'Error' },
  errorSummary: (count) =>
    count === 1 ? 'Correct this before you go on' : `Correct these ${count} things before you go on`,
  optional: '(optional)',
  dateParts: { day: 'Day', month: 'Month', year: 'Year' },
  mostLetters: (limit) => `At most ${limit.toLocaleString('en-GB')} characters`,
  header: { signedIn: 'Logged in with MitID', signOut: 'Log out' },
  goOn: 'Continue',
  remove: 'Remove',
  phone: 'Phone',
  call: (name, phone) => `Call ${name}, ${phone}`,
  email: 'E-mail',
  checkDocument: 'Check a document',
  accessibility: 'Accessibility statement',
  privacy: 'How we handle your personal data',
  otherLanguage: { text: 'Dansk', label: 'Læs siden på dansk' },
};
