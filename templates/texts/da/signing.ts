import type { AssuranceLevel } from '../../../shared/domain/access/identity.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { mitIdText } from './signing-method.ts';

type PartyTexts = {
  readonly introduction: string;
  readonly name: { readonly name: string; readonly ask: string; readonly hint: string };
  /** What happens after this party's signature. */
  readonly receipt: readonly string[];
};

const parties: { readonly [Each in Party]: PartyTexts } = {
  employer: {
    introduction: 'Du skriver under for virksomheden. Derefter får medarbejderen aftalen at læse.',
    name: {
      name: 'Dit fulde navn',
      ask: 'Skriv dit fulde navn.',
      hint: 'Navnet på den, der skriver under for virksomheden',
    },
    receipt: [
      'Medarbejderen får nu en mail med et link til aftalen.',
      'Medarbejderen kan skrive under, bede om en ændring eller sige nej.',
      'Vi skriver til dig, når der er svar. Du skal ikke gøre mere nu.',
    ],
  },
  citizen: {
    introduction: 'Når du skriver under, gælder aftalen. Din arbejdsgiver har skrevet under.',
    name: { name: 'Dit fulde navn', ask: 'Skriv dit fulde navn.', hint: 'Dit eget for- og efternavn' },
    receipt: ['Aftalen gælder nu. I har begge skrevet under.', 'Kommunen får også en kopi.'],
  },
};

/** The pages on which a party signs, and what stands there afterwards. */
export const signing = {
  parties,
  changed: {
    heading: 'Aftalen er ændret imens',
    text: 'Den er ændret, siden du læste den. Læs den igen, før du skriver under.',
  },
  sign: {
    title: 'Underskriv aftalen',
    consent: { name: 'Samtykke', ask: 'Sæt kryds ved, at du har læst aftalen og er enig i den.' },
    ownWords: {
      name: 'Dine egne ord til aftalen',
      ask: 'Gør teksten kortere, eller lad feltet stå tomt.',
      hint: 'Det, du skriver, kommer med i aftalen. Skriv ikke om sygdom.',
    },
    copyToUnion: 'Min faglige organisation eller tillidsrepræsentant må få en kopi (frivilligt)',
    codeComes: 'Vi sender en kode med 6 cifre til din e-mail. Du skal bruge den for at skrive under.',
    button: 'Send mig en kode',
  },
  code: {
    title: 'Skriv koden',
    sent: 'Vi har sendt en kode med 6 cifre til din e-mail. Den virker i 10 minutter.',
    label: 'Kode',
    hint: '6 cifre',
    button: 'Underskriv aftalen',
    missing: {
      heading: 'Har du ikke fået koden?',
      text: 'Det kan tage et par minutter. Se også i mappen med uønsket post.',
      again: 'Får du en ny kode, skal du skrive dit navn og sætte kryds igen.',
      button: 'Få en ny kode',
    },
    sentTo: (address: string) => `Se efter koden i mailen til ${address}.`,
    live: { heading: 'Vi har sendt en kode til din e-mail', link: 'Skriv koden her' },
    first: 'Først skal du skrive dit navn og sætte kryds igen.',
  },
  receipt: {
    title: 'Kvittering',
    signed: 'Du har underskrevet aftalen',
    bothSigned: 'Aftalen er underskrevet af begge',
    by: (name: string, at: string) => `Underskrevet af ${name} den ${at}.`,
    byMitId: (name: string, at: string, assurance: AssuranceLevel) =>
      `Underskrevet af ${name} med ${mitIdText(assurance)} den ${at}.`,
    onPaperBy: (name: string, day: string) => `Underskrevet på papir af ${name} den ${day}.`,
    next: 'Det sker der nu',
    nextTalk: (name: string, day: string) =>
      `${name} kontakter jer. I skal tale om, hvordan det går, omkring den ${day}.`,
    talks: (name: string) => `${name} kontakter jer, når I skal tale om, hvordan det går.`,
    copy: 'Din kopi',
    making: 'Vi er ved at lave den færdige aftale. Du får en mail, når du kan hente den.',
    ready: 'Du kan hente aftalen her. Gem den gerne et sikkert sted.',
    linkEnds: 'Virker linket i mailen ikke længere?',
    newLink: 'Få et nyt link',
    ownPage: 'Vil du senere se dine milepæle og jeres næste samtale? Det kan du på din egen side.',
    toOwnPage: 'Få et link til din side',
    document: 'Hent aftalen som PDF',
    correct: 'Er der noget, der skal rettes?',
    takeBack: 'Ret aftalen',
    agreement: 'Aftalen',
    whole: 'Læs hele aftalen her',
    signatures: {
      heading: 'Underskrifter',
      parties: { employer: 'Arbejdsgiver', citizen: 'Medarbejder' },
      none: 'Ikke underskrevet endnu.',
      ownWords: 'Medarbejderens egne ord',
    },
    questions: (name: string) => `Spørgsmål? Ring til ${name} på`,
  },
};
