import type { Party } from '../../../../shared/domain/case/parties.ts';

type SigningText = {
  readonly introduction: string;
  readonly name: { readonly name: string; readonly ask: string; readonly hint: string };
  readonly consent: { readonly name: string; readonly ask: string };
  /** What happens after this party's signature. */
  readonly receipt: readonly string[];
};

const consent = {
  name: 'Samtykke',
  ask: 'Sæt kryds ved, at du har læst aftalen og er enig i den.',
};

/** What the two parties are told when they sign. */
export const signingTexts: { readonly [Each in Party]: SigningText } = {
  employer: {
    introduction: 'Du skriver under for virksomheden. Derefter får medarbejderen aftalen til gennemlæsning.',
    name: {
      name: 'Dit fulde navn',
      ask: 'Skriv dit fulde navn.',
      hint: 'Navnet på den, der skriver under for virksomheden',
    },
    consent,
    receipt: [
      'Medarbejderen får nu en mail med et link til aftalen.',
      'Medarbejderen kan skrive under, bede om en ændring eller sige nej.',
      'Vi skriver til dig, når der er svar. Du skal ikke gøre mere nu.',
    ],
  },
  citizen: {
    introduction: 'Når du skriver under, gælder aftalen. Arbejdsgiveren har allerede skrevet under.',
    name: { name: 'Dit fulde navn', ask: 'Skriv dit fulde navn.', hint: 'Dit eget navn' },
    consent,
    receipt: [
      'Aftalen gælder nu. I har begge skrevet under.',
      'Din kontaktperson i kommunen kontakter dig, når I skal følge op på aftalen.',
    ],
  },
};

export const ownWordsText = {
  name: 'Dine egne ord til aftalen',
  ask: 'Gør teksten kortere, eller lad feltet stå tomt.',
  hint: 'Det, du skriver, kommer med i aftalen. Skriv ikke om sygdom.',
};

export const copyToUnionText =
  'Min faglige organisation eller tillidsrepræsentant må få en kopi (frivilligt)';
