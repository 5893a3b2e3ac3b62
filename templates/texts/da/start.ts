import type { AgreementKind } from '../../../shared/domain/agreement/agreement-content.ts';

import { haveReady } from './have-ready.ts';

type KindText = { readonly label: string; readonly hint: string };

const kinds: Readonly<Record<AgreementKind, KindText>> = {
  new: { label: 'Nyt fleksjob', hint: 'Medarbejderen begynder hos jer.' },
  retention: { label: 'Fastholdelsesfleksjob', hint: 'Medarbejderen arbejder allerede hos jer.' },
  extension: { label: 'Forlængelse', hint: 'Samme job i en ny periode.' },
  amendment: { label: 'Tillæg til aftalen', hint: 'Noget ændres i en aftale, I har.' },
};

/** The pages on which an employer begins without having been invited. */
export const start = {
  /** On the front page. */
  front: {
    heading: 'Er du arbejdsgiver?',
    text: 'Du kan selv begynde på en aftale, når I er blevet enige om et fleksjob.',
    link: 'Begynd på en aftale',
  },
  begin: {
    title: 'Begynd på en aftale om fleksjob',
    lead: 'Siden er til dig, der er arbejdsgiver. Det tager cirka 15 minutter at udfylde aftalen.',
    first: (unit: string): string =>
      `Kommunen afgør, om en medarbejder kan få et fleksjob. Har I ikke talt med kommunen endnu? Så ring først til ${unit} på`,
    steps: {
      heading: 'Sådan foregår det',
      items: [
        'Skriv din e-mail. Vi sender et link til dig.',
        'Åbn linket, og skriv medarbejderens navn og e-mail.',
        'Udfyld aftalen, og skriv under. Du kan holde pause undervejs.',
        'Medarbejderen læser aftalen og skriver under.',
        'Kommunen får aftalen og følger op.',
      ],
    },
    needs: haveReady,
    email: {
      name: 'Din e-mail',
      ask: 'Skriv din e-mail.',
      hint: 'Brug din egen arbejdsmail. Der kommer en kode til den, når du skriver under.',
    },
    limits: 'Vi sender højst tre mails om dagen til den samme adresse.',
    button: 'Send mig et link',
  },
  sent: {
    title: 'Se efter i din mail',
    text: 'Vi har sendt et link til dig. Åbn det, så kan du fortsætte. Det virker i 24 timer.',
    to: (email: string): string => `Linket er sendt til ${email}.`,
    /** As in the mail. */
    subject: (municipality: string): string => `Bekræft din e-mail til ${municipality}`,
    lookFor: (sender: string, subject: string): string =>
      `Se efter en mail fra ${sender} med emnet »${subject}«.`,
    nothing:
      'Kommer der ikke noget? Se efter i uønsket post, og tjek, om adressen er rigtig. Vi sender højst tre mails om dagen til den samme adresse.',
    again: 'Prøv igen',
  },
  who: {
    title: 'Hvem er aftalen med?',
    confirmed: (email: string): string => `Din e-mail er ${email}. Den er nu bekræftet.`,
    employeeName: { name: 'Medarbejderens fulde navn', ask: 'Skriv medarbejderens fulde navn.' },
    employeeEmail: {
      name: 'Medarbejderens e-mail',
      ask: 'Skriv medarbejderens e-mail.',
      hint: 'Medarbejderens egen adresse, ikke din. Linket til aftalen sendes hertil, når du har skrevet under.',
    },
    kind: { name: 'Hvilken slags aftale er det?', ask: 'Vælg, hvilken slags aftale det er.' },
    kinds,
    follows:
      'Når du fortsætter, kan kommunen se navne, e-mails, slags aftale og hvor langt du er. Kommunen kan læse resten, når aftalen er udfyldt.',
    button: 'Fortsæt til aftalen',
  },
  dead: {
    title: 'Linket virker ikke mere',
    text: 'Linket virker i 24 timer, og det er måske skrevet forkert af.',
    begun: 'Er du begyndt på en aftale? Så kan du få et nyt link til den.',
    newLink: 'Få et nyt link',
    again: 'Begynd forfra',
  },
  questions: (unit: string): string => `Spørgsmål? Ring til ${unit} på`,
};
