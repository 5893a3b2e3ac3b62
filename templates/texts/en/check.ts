import type { check as danish } from '../da/check.ts';

const UNTOUCHED = 'Both have signed, and nothing in the file has changed since.';
const NOT_THE_PEOPLE =
  'We check the file alone. The answer says nothing about the person who showed it to you.';

export const check: typeof danish = {
  title: 'Check a document',
  lead: 'Do you have a signed agreement as a PDF file? Here you can see whether it is genuine.',
  how: 'We look at whether the file is the same as the one we stored when both had signed.',
  privacy: 'We do not keep your file. The answer does not show who or what the agreement is about.',
  file: {
    name: 'The signed agreement',
    hint: 'A PDF file of at most 1 MB. You can choose it or drag it to the field.',
  },
  button: 'Check the document',
  problems: {
    missing: 'Choose the PDF file that you want to check.',
    empty: 'Choose another file. The one you chose is empty.',
    'too-large': 'Choose a file of at most 1 MB. An agreement from here is always smaller.',
    'not-a-pdf': 'Choose a PDF file. The one you chose is another kind of file.',
  },
  others: {
    heading: 'Do you only have it on paper?',
    paragraphs: ['A print or a picture cannot be checked here. Ask for the file.'],
  },
  questions: (unit) => `Are you in doubt? Call ${unit} on`,
  result: {
    heading: 'The answer to your check',
    means: 'What the answer means',
    limits: 'Please note',
    todo: 'What you can do now',
    call: (unit) => `Are you in doubt? Call ${unit} on`,
    again: 'Check another document',
  },
  answers: {
    current: {
      verdict: 'The document is genuine and current',
      short: 'It is the latest version of the agreement, and nobody has told us that it has ended.',
      means: [UNTOUCHED, 'There is no later version of the agreement.'],
      limits: [NOT_THE_PEOPLE, 'We cannot see whether the agreement is kept. The answer is for today.'],
      todo: 'There is nothing more you need to do.',
    },
    superseded: {
      verdict: 'The document is genuine, but replaced',
      short: 'A later agreement has replaced this one.',
      means: [UNTOUCHED, 'Both have since signed a later version. That is the one that counts.'],
      limits: ['The answer does not say what is new.', NOT_THE_PEOPLE],
      todo: 'Ask to see the latest version. If it is your own agreement, you can get it with the link in your e-mail.',
    },
    ended: {
      verdict: 'The document is genuine, but the agreement has ended',
      short: 'The agreement no longer applies.',
      means: [UNTOUCHED, 'The agreement is over.'],
      limits: ['The answer does not say when or why the agreement ended.', NOT_THE_PEOPLE],
      todo: 'Use the document only to show what was agreed at the time.',
    },
    altered: {
      verdict: 'The document has been altered',
      short: 'The file looks like an agreement from here, but it is not the same as the one we have stored.',
      means: ['Something in the file is different. Do not rely on what it says.'],
      limits: [
        'The answer does not say what has changed, or who has done it.',
        'It may have happened by accident. Perhaps the file was saved again in another program, or somebody has written notes in it.',
      ],
      todo: 'Do not use the file. If it is your own agreement, you can get it again with the link in your e-mail. Otherwise you can ask for the original file.',
    },
    unknown: {
      verdict: 'We cannot recognise the document',
      short: 'It is not a signed agreement that we have stored.',
      means: ['We cannot say whether the document is genuine.'],
      limits: [
        'It does not mean that the agreement is false. We cannot recognise a print, a picture, a draft or a copy made in another program.',
        'The agreement may also have been made somewhere else. Or it is so old that the municipality has deleted it.',
      ],
      todo: 'Try the file that you got when the agreement was signed. If it is your own agreement, you can get it again with the link in your e-mail.',
    },
  },
};
