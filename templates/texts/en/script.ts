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
    'Not saved. You have been logged out. Keep this page open. What you have written is saved once you have logged in again.',
  signIn: 'Log in',
  session: {
    heading: 'You will soon be logged out',
    idle: (clock) => `You have not used the page for a while. You will be logged out at ${clock}.`,
    longest: (clock) =>
      `You will be logged out at ${clock}, because you have been logged in for a long time. Save what you are doing.`,
    stay: 'Stay logged in',
    close: 'Close',
    overHeading: 'You have been logged out',
    over: 'What you have written is still here. Log in in a new window, and come back to this page.',
    signIn: 'Log in in a new window',
  },
};
