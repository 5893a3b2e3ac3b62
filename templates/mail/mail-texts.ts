import type { MessageKind } from '../../shared/domain/case/messages.ts';

/** What a mail's words may build on. Nothing of the agreement itself: no hours, pay, health, or what the mail is about. */
export type MailFacts = {
  /** "Eksempelby Kommune" */
  readonly municipality: string;
  readonly contactName: string;
  /** The last day the link works, "6. december 2026"; empty where a mail has no such link. */
  readonly until: string;
  /** The six digits; empty where a mail has no code. */
  readonly code: string;
  /** How many cases have a talk that is due; 0 where a mail is about none. */
  readonly count: number;
};

export type MailText = {
  readonly subject: string;
  /** The digits of a signing code; they stand by themselves above the paragraphs. */
  readonly code?: string;
  readonly paragraphs: readonly string[];
  /** What the one link does; without it the mail has none. */
  readonly action?: string;
};

const expiry = ({ until }: MailFacts): string => `Linket virker til og med ${until}.`;
const casesText = (count: number): string => (count === 1 ? '1 sag' : `${count} sager`);

/** Every mail's words. Neutral by rule: whoever reads over a shoulder learns nothing about health or work. */
export const mailTexts: Readonly<Record<MessageKind, (facts: MailFacts) => MailText>> = {
  'fill-invitation': (facts) => ({
    subject: `Der ligger en aftale klar til dig fra ${facts.municipality}`,
    paragraphs: [
      `${facts.contactName} har bedt dig udfylde og underskrive en aftale. Det tager cirka 15 minutter.`,
      'Du kan gemme undervejs og vende tilbage med det samme link.',
      expiry(facts),
    ],
    action: 'Udfyld aftalen',
  }),
  'fill-reminder': (facts) => ({
    subject: `Påmindelse: aftale fra ${facts.municipality} venter på dig`,
    paragraphs: ['Aftalen er ikke underskrevet endnu. Det, du har gemt, står der stadig.', expiry(facts)],
    action: 'Fortsæt med aftalen',
  }),
  'sign-invitation': (facts) => ({
    subject: 'Du har en aftale, der venter på din underskrift',
    paragraphs: [
      'Læs aftalen, før du skriver under. Er der noget, der ikke passer, kan du bede om en ændring.',
      expiry(facts),
    ],
    action: 'Læs aftalen',
  }),
  'sign-reminder': (facts) => ({
    subject: `Påmindelse: aftale fra ${facts.municipality} venter på dig`,
    paragraphs: [
      'Aftalen venter stadig på dit svar. Du kan skrive under, bede om en ændring eller sige nej.',
      expiry(facts),
    ],
    action: 'Læs aftalen',
  }),
  'signing-code': ({ code, municipality }) => ({
    subject: `Din kode fra ${municipality}`,
    code,
    paragraphs: [
      'Koden virker i 10 minutter.',
      'Skriv koden på siden, hvor du er ved at skrive under. Giv den ikke til andre.',
      'Har du ikke bedt om en kode, kan du se bort fra denne mail.',
    ],
  }),
  'change-requested': ({ until }) => ({
    subject: 'Medarbejderen ønsker en ændring',
    paragraphs: [
      'Arbejdsgiverens underskrift gælder ikke længere. Aftalen skal rettes og underskrives igen.',
      'Se ønsket på siden.',
      ...(until === '' ? [] : [`Linket virker til og med ${until}.`]),
    ],
    action: 'Se ønsket',
  }),
  'change-passed-on': () => ({
    subject: 'Dit ønske om en ændring er sendt videre',
    paragraphs: ['Arbejdsgiveren har fået besked. Du får en ny mail, når aftalen er rettet.'],
  }),
  'taken-back': () => ({
    subject: 'Aftalen bliver rettet',
    paragraphs: [
      'Arbejdsgiveren retter noget i aftalen. Arbejdsgiverens underskrift gælder ikke længere.',
      'Der kommer en ny mail, når aftalen er klar igen.',
    ],
    action: 'Se sagen',
  }),
  declined: () => ({
    subject: 'Aftalen er ikke blevet underskrevet',
    paragraphs: ['Medarbejderen har valgt ikke at underskrive aftalen.', 'Ring, hvis du har spørgsmål.'],
    action: 'Se sagen',
  }),
  withdrawn: ({ municipality }) => ({
    subject: `Aftalen fra ${municipality} er trukket tilbage`,
    paragraphs: ['Du skal ikke gøre mere. Ring, hvis du har spørgsmål.'],
  }),
  expired: ({ municipality }) => ({
    subject: `Aftalen fra ${municipality} er udløbet`,
    paragraphs: [
      'Der er ikke sket noget med aftalen i en tid. Ring, hvis den skal åbnes igen. Det, der er skrevet, er gemt.',
    ],
    action: 'Se sagen',
  }),
  'agreement-signed': ({ until }) => ({
    subject: 'Aftalen er underskrevet',
    paragraphs: [
      'Begge har skrevet under. Du kan hente din kopi her.',
      'Vi kontakter dig som aftalt.',
      ...(until === '' ? [] : [`Linket virker til og med ${until}. Du kan altid få et nyt.`]),
    ],
    action: 'Hent aftalen',
  }),
  'new-link': (facts) => ({
    subject: `Her er dit nye link fra ${facts.municipality}`,
    paragraphs: ['Tidligere links virker ikke mere.', expiry(facts)],
    action: 'Åbn aftalen',
  }),
  'requested-link': (facts) => ({
    subject: `Her er dit nye link fra ${facts.municipality}`,
    paragraphs: [
      'Du har bedt om et nyt link.',
      expiry(facts),
      'Har du ikke bedt om det, kan du se bort fra denne mail.',
    ],
    action: 'Åbn aftalen',
  }),
  'mail-returned': () => ({
    subject: 'En mail kunne ikke leveres',
    paragraphs: [
      'En mail i en af dine sager er kommet retur. Se sagen, og ret adressen, hvis den er forkert.',
    ],
    action: 'Se sagen',
  }),
  'follow-up-prompt': ({ count }) => ({
    subject: `Opfølgning klar: ${casesText(count)}`,
    paragraphs: [`Du har opfølgning i ${casesText(count)}, der er klar i dag.`],
    action: 'Se dine opfølgninger',
  }),
  'follow-up-reminder': ({ count }) => ({
    subject: `Påmindelse om opfølgning: ${casesText(count)}`,
    paragraphs: [
      `Opfølgning i ${casesText(count)} er ikke registreret efter fem arbejdsdage.`,
      'Registrér samtalen, eller flyt den.',
    ],
    action: 'Se dine opfølgninger',
  }),
  'follow-up-escalated': ({ count }) => ({
    subject: `Opfølgning mangler: ${casesText(count)}`,
    paragraphs: [`Opfølgning i ${casesText(count)} er ikke registreret efter ti arbejdsdage.`],
    action: 'Se opfølgningerne',
  }),
};
