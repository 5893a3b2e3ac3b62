import type { script as danish } from '../da/script.ts';
import { decimalPoint, englishHours, englishPercent } from '../english-format.ts';

export const script: typeof danish = {
  lettersLeft: (letters) => `You have ${decimalPoint(letters)} characters left`,
  lettersTooMany: (letters) => `You have written ${decimalPoint(letters)} characters too many`,
  rowAdded: (row, place) => `Added: ${row} ${place}.`,
  rowRemoved: (row, place) => `Removed: ${row} ${place}.`,
  paidHours: ({ weeklyHours, intensity, paidHours }) =>
    `${englishHours(weeklyHours)} × ${englishPercent(intensity)} = ${englishHours(paidHours)} with pay a week.`,
  kept: (time) => `Saved at ${time}`,
  keptAgain: 'Now it is saved',
  notKept: 'Not saved – we will try again',
  changedMeanwhile: 'Not saved. The page has been changed meanwhile.',
  tooLong: 'Not saved. A text is too long or needs a change.',
  linkClosed: 'Not saved. The link no longer works. Keep this page open, so that the text is not lost.',
  newLink: 'Get a new link',
  signedOut:
    'Not saved. You have been signed out. Keep this page open. What you have written is saved once you have signed in again.',
  signIn: 'Sign in',
};
