import { phoneText } from '../danish-format.ts';
import type { mails as danish } from '../da/mails.ts';
import type { PartyMailFacts } from '../mail-words.ts';

const expiry = ({ until }: PartyMailFacts): readonly string[] =>
  until === undefined ? [] : [`The link works until the end of ${until}.`];

const inDanish = 'The agreement itself is in Danish. The page explains it in English.';
const ifNotAsked = (what: string): string => `If you did not ask for ${what}, you can ignore this e-mail.`;

export const mails: typeof danish = {
  greeting: (firstName) => (firstName === undefined ? 'Hello' : `Hello ${firstName}`),
  code: 'Your code is',
  address: 'Does the button not work? Copy this address into your browser:',
  help: ({ name, phone }) => `Questions? Call ${name} on ${phoneText(phone)}.`,
  closing: 'Kind regards',
  words: {
    'fill-invitation': (facts) => ({
      subject: `An agreement from ${facts.municipality} is ready for you`,
      paragraphs: [
        `${facts.contactName} has asked you to fill in and sign an agreement. It takes about 15 minutes.`,
        'You can save as you go and come back with the same link.',
        inDanish,
        ...expiry(facts),
      ],
      action: 'Fill in the agreement',
    }),
    'taken-over': (facts) => ({
      subject: `An agreement from ${facts.municipality} is ready for you`,
      paragraphs: [
        `${facts.contactName} is now your contact in the municipality.`,
        'What you have saved is still there. If all the steps are filled in, you can sign now.',
        ...expiry(facts),
      ],
      action: 'Open the agreement',
    }),
    'amendment-invitation': (facts) => ({
      subject: `An agreement from ${facts.municipality} is ready for you`,
      paragraphs: [
        `${facts.contactName} has asked you to look at a change of your agreement, and to sign.`,
        'The agreement is filled in beforehand. You only correct what is to change.',
        inDanish,
        ...expiry(facts),
      ],
      action: 'See the change',
    }),
    'fill-reminder': (facts) => ({
      subject: `Reminder: an agreement from ${facts.municipality} is waiting for you`,
      paragraphs: ['The agreement is not signed yet. What you have saved is still there.', ...expiry(facts)],
      action: 'Continue with the agreement',
    }),
    'sign-invitation': (facts) => ({
      subject: 'You have an agreement waiting for your signature',
      paragraphs: [
        'Read the agreement before you sign. If something is not right, you can ask for a change.',
        inDanish,
        ...expiry(facts),
      ],
      action: 'Read the agreement',
    }),
    'sign-reminder': (facts) => ({
      subject: `Reminder: an agreement from ${facts.municipality} is waiting for you`,
      paragraphs: [
        'The agreement is still waiting for your answer. You can sign, ask for a change or say no.',
        ...expiry(facts),
      ],
      action: 'Read the agreement',
    }),
    'signing-code': ({ municipality }) => ({
      subject: `Your code from ${municipality}`,
      paragraphs: [
        'The code works for 10 minutes.',
        'Type the code on the page where you are signing. Do not give it to anyone else.',
        ifNotAsked('a code'),
      ],
    }),
    'change-requested': (facts) => ({
      subject: 'The employee has asked for a change',
      paragraphs: [
        'The employee has read the agreement and has asked for a change.',
        'Your signature no longer applies. Correct the agreement and sign it again.',
        ...expiry(facts),
      ],
      action: 'See the request',
    }),
    'change-passed-on': () => ({
      subject: 'Your request for a change has been passed on',
      paragraphs: [
        'The employer has been told. Your contact in the municipality has been told too.',
        'You will get a new e-mail when the agreement is ready for you again.',
      ],
    }),
    'taken-back': () => ({
      subject: 'The agreement is being corrected',
      paragraphs: [
        'The employer is correcting something in the agreement. You do not need to do anything now.',
        'You will get a new e-mail when the agreement is ready again.',
      ],
    }),
    declined: () => ({
      subject: 'The agreement has not been signed',
      paragraphs: ['The employee has chosen not to sign the agreement. You do not need to do any more now.'],
    }),
    withdrawn: ({ municipality }) => ({
      subject: `The agreement from ${municipality} has been withdrawn`,
      paragraphs: [
        'The agreement does not apply, and the link to it no longer works. You do not need to do anything.',
      ],
    }),
    ended: ({ municipality }) => ({
      subject: `The agreement from ${municipality} is registered as ended`,
      paragraphs: [
        'It is registered that the agreement has ended. There will be no more follow-ups. You do not need to do anything.',
        'If this is wrong, call us.',
      ],
    }),
    expired: ({ municipality }) => ({
      subject: `The agreement from ${municipality} has expired`,
      paragraphs: [
        'Nothing has happened with the agreement for a while. That is why the link to it no longer works.',
        'Call if the agreement should be opened again. What has been written is saved.',
      ],
    }),
    'agreement-signed': (facts) => ({
      subject: 'The agreement is signed',
      paragraphs: [
        'Both have signed. You can get your copy here.',
        'The page tells what happens now.',
        ...expiry(facts).map((line) => `${line} You can always get a new one.`),
        ...(facts.to === 'citizen'
          ? [
              'Do you want to see later how it is going? Open the agreement, and choose “Get a link to your page”.',
            ]
          : []),
      ],
      action: 'Get your copy',
    }),
    'amendment-dropped': ({ municipality }) => ({
      subject: `The agreement from ${municipality} will not be changed`,
      paragraphs: [
        'A change of the agreement has come to nothing.',
        'The agreement still holds as you both signed it. You do not need to do anything.',
      ],
    }),
    'address-replaced': ({ municipality }) => ({
      subject: `${municipality} no longer writes to this address`,
      paragraphs: [
        'We have been given another email address and will send no more mails about the case to this one.',
        'If you have had a link before, it no longer works.',
        'If you did not ask for this yourself, call us. If this mail is not for you, you can ignore it.',
      ],
    }),
    'new-link': (facts) => ({
      subject: `Here is your new link from ${facts.municipality}`,
      paragraphs: [
        `${facts.contactName} has sent you a new link to an agreement that you are to fill in, read or sign.`,
        'If you have had a link before, it no longer works.',
        ...expiry(facts),
      ],
      action: 'Open the agreement',
    }),
    'requested-link': (facts) => ({
      subject: `Here is your new link from ${facts.municipality}`,
      paragraphs: ['You have asked for a new link.', ...expiry(facts), ifNotAsked('a new link')],
      action: 'Open the agreement',
    }),
    'start-confirmation': ({ municipality }) => ({
      subject: `Confirm your e-mail address to ${municipality}`,
      paragraphs: [
        'You have asked to start an agreement.',
        'Open the link to go on. The link works for 24 hours.',
        `${ifNotAsked('this')} Nothing more will happen.`,
      ],
      action: 'Continue with the agreement',
    }),
    'case-started': (facts) => ({
      subject: `Here is your link from ${facts.municipality}`,
      paragraphs: [
        'You have started an agreement. You can save as you go and come back with the link here.',
        ...expiry(facts),
      ],
      action: 'Continue with the agreement',
    }),
    'talk-questions': (facts) => ({
      subject: `How is it going? A short follow-up from ${facts.municipality}`,
      paragraphs: [
        'We would like to hear from you before we talk. There are five short questions.',
        'You do not have to answer. You can also just ask us to call you.',
        ...expiry(facts),
      ],
      action: 'Answer the questions',
    }),
  },
};
