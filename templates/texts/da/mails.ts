import type { PartyMessageKind } from '../../../shared/domain/case/messages.ts';
import { phoneText } from '../danish-format.ts';
import type { MailWords, PartyMailFacts } from '../mail-words.ts';

const expiry = ({ until }: PartyMailFacts): readonly string[] =>
  until === undefined ? [] : [`Linket virker til og med ${until}.`];

const ifNotAsked = (what: string): string => `Har du ikke bedt om ${what}, kan du se bort fra denne mail.`;

/** The mails to employer and citizen. Neutral by rule: whoever reads over a shoulder learns nothing about health or work. */
export const mails = {
  greeting: (firstName: string | undefined): string => (firstName === undefined ? 'Hej' : `Hej ${firstName}`),
  code: 'Din kode er',
  /** Above the address written out, for whom the button does nothing. */
  address: 'Virker knappen ikke? Kopiér adressen her til din browser:',
  help: ({ name, phone }: { readonly name: string; readonly phone: string }): string =>
    `Spørgsmål? Ring til ${name} på ${phoneText(phone)}.`,
  closing: 'Venlig hilsen',
  words: {
    'fill-invitation': (facts) => ({
      subject: `Der ligger en aftale klar til dig fra ${facts.municipality}`,
      paragraphs: [
        `${facts.contactName} har bedt dig udfylde og underskrive en aftale. Det tager cirka 15 minutter.`,
        'Du kan gemme undervejs og vende tilbage med det samme link.',
        ...expiry(facts),
      ],
      action: 'Udfyld aftalen',
    }),
    'taken-over': (facts) => ({
      subject: `Der ligger en aftale klar til dig fra ${facts.municipality}`,
      paragraphs: [
        `${facts.contactName} er nu din kontaktperson i kommunen.`,
        'Det, du har gemt, står der stadig. Er alle trin udfyldt, kan du skrive under nu.',
        ...expiry(facts),
      ],
      action: 'Åbn aftalen',
    }),
    'amendment-invitation': (facts) => ({
      subject: `Der ligger en aftale klar til dig fra ${facts.municipality}`,
      paragraphs: [
        `${facts.contactName} har bedt dig se på en ændring af jeres aftale og skrive under.`,
        'Aftalen er udfyldt på forhånd. Du retter kun det, der skal ændres.',
        ...expiry(facts),
      ],
      action: 'Se ændringen',
    }),
    'fill-reminder': (facts) => ({
      subject: `Påmindelse: aftale fra ${facts.municipality} venter på dig`,
      paragraphs: [
        'Aftalen er ikke underskrevet endnu. Det, du har gemt, står der stadig.',
        ...expiry(facts),
      ],
      action: 'Fortsæt med aftalen',
    }),
    'sign-invitation': (facts) => ({
      subject: 'Du har en aftale, der venter på din underskrift',
      paragraphs: [
        'Læs aftalen, før du skriver under. Er der noget, der ikke passer, kan du bede om en ændring.',
        ...expiry(facts),
      ],
      action: 'Læs aftalen',
    }),
    'sign-reminder': (facts) => ({
      subject: `Påmindelse: aftale fra ${facts.municipality} venter på dig`,
      paragraphs: [
        'Aftalen venter stadig på dit svar. Du kan skrive under, bede om en ændring eller sige nej.',
        ...expiry(facts),
      ],
      action: 'Læs aftalen',
    }),
    'signing-code': ({ municipality }) => ({
      subject: `Din kode fra ${municipality}`,
      paragraphs: [
        'Koden virker i 10 minutter.',
        'Skriv koden på siden, hvor du er ved at skrive under. Giv den ikke til andre.',
        ifNotAsked('en kode'),
      ],
    }),
    'change-requested': (facts) => ({
      subject: 'Medarbejderen ønsker en ændring',
      paragraphs: [
        'Medarbejderen har læst aftalen og beder om en ændring.',
        'Din underskrift gælder ikke længere. Ret aftalen, og skriv under igen.',
        ...expiry(facts),
      ],
      action: 'Se ønsket',
    }),
    'change-passed-on': () => ({
      subject: 'Dit ønske om en ændring er sendt videre',
      paragraphs: [
        'Arbejdsgiveren har fået besked. Det har din kontaktperson i kommunen også.',
        'Du får en ny mail, når aftalen er klar til dig igen.',
      ],
    }),
    'taken-back': () => ({
      subject: 'Aftalen bliver rettet',
      paragraphs: [
        'Arbejdsgiveren retter noget i aftalen. Du skal ikke gøre noget nu.',
        'Du får en ny mail, når aftalen er klar igen.',
      ],
    }),
    declined: () => ({
      subject: 'Aftalen er ikke blevet underskrevet',
      paragraphs: ['Medarbejderen har valgt ikke at underskrive aftalen. Du skal ikke gøre mere nu.'],
    }),
    withdrawn: ({ municipality }) => ({
      subject: `Aftalen fra ${municipality} er trukket tilbage`,
      paragraphs: ['Aftalen gælder ikke, og linket til den virker ikke mere. Du skal ikke gøre noget.'],
    }),
    ended: ({ municipality }) => ({
      subject: `Aftalen fra ${municipality} er registreret som slut`,
      paragraphs: [
        'Det er registreret, at aftalen er slut. Der kommer ikke flere opfølgninger. Du skal ikke gøre noget.',
        'Passer det ikke, så ring til os.',
      ],
    }),
    expired: ({ municipality }) => ({
      subject: `Aftalen fra ${municipality} er udløbet`,
      paragraphs: [
        'Der er ikke sket noget med aftalen i en tid. Derfor virker linket til den ikke mere.',
        'Ring, hvis aftalen skal åbnes igen. Det, der er skrevet, er gemt.',
      ],
    }),
    'agreement-signed': (facts) => ({
      subject: 'Aftalen er underskrevet',
      paragraphs: [
        'Begge har skrevet under. Du kan hente din kopi her.',
        'På siden står der, hvad der sker nu.',
        ...expiry(facts).map((line) => `${line} Du kan altid få et nyt.`),
        ...(facts.to === 'citizen'
          ? ['Vil du senere se, hvordan det går? Åbn aftalen, og vælg »Få et link til din side«.']
          : []),
      ],
      action: 'Hent aftalen',
    }),
    'amendment-dropped': ({ municipality }) => ({
      subject: `Aftalen fra ${municipality} bliver ikke ændret`,
      paragraphs: [
        'En ændring af aftalen er ikke blevet til noget.',
        'Aftalen gælder stadig, som I skrev under på den. Du skal ikke gøre noget.',
      ],
    }),
    'address-replaced': ({ municipality }) => ({
      subject: `${municipality} skriver ikke længere til denne adresse`,
      paragraphs: [
        'Vi har fået en anden e-mailadresse og sender ikke flere mails hertil om sagen.',
        'Har du fået et link før, virker det ikke mere.',
        'Har du ikke selv bedt om det, så ring til os. Er mailen ikke til dig, kan du se bort fra den.',
      ],
    }),
    'new-link': (facts) => ({
      subject: `Her er dit nye link fra ${facts.municipality}`,
      paragraphs: [
        `${facts.contactName} har sendt dig et nyt link til en aftale, som du skal udfylde, læse eller skrive under.`,
        'Har du fået et link før, virker det ikke mere.',
        ...expiry(facts),
      ],
      action: 'Åbn aftalen',
    }),
    'requested-link': (facts) => ({
      subject: `Her er dit nye link fra ${facts.municipality}`,
      paragraphs: ['Du har bedt om et nyt link.', ...expiry(facts), ifNotAsked('et nyt link')],
      action: 'Åbn aftalen',
    }),
    'start-confirmation': ({ municipality }) => ({
      subject: `Bekræft din e-mail til ${municipality}`,
      paragraphs: [
        'Du har bedt om at begynde på en aftale.',
        'Åbn linket for at fortsætte. Linket virker i 24 timer.',
        `${ifNotAsked('det')} Så sker der ikke mere.`,
      ],
      action: 'Fortsæt med aftalen',
    }),
    'case-started': (facts) => ({
      subject: `Her er dit link fra ${facts.municipality}`,
      paragraphs: [
        'Du er begyndt på en aftale. Du kan gemme undervejs og vende tilbage med linket her.',
        ...expiry(facts),
      ],
      action: 'Fortsæt med aftalen',
    }),
    'talk-questions': (facts) => ({
      subject: `Hvordan går det? Kort opfølgning fra ${facts.municipality}`,
      paragraphs: [
        'Vi vil gerne høre fra dig, før vi taler sammen. Der er fem korte spørgsmål.',
        'Det er frivilligt at svare. Du kan også nøjes med at bede os ringe til dig.',
        ...expiry(facts),
      ],
      action: 'Svar på spørgsmålene',
    }),
  } satisfies Readonly<Record<PartyMessageKind, (facts: PartyMailFacts) => MailWords>>,
};
