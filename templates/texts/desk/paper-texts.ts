import type { FieldText } from '../da/form/field-text.ts';

type Texts = Readonly<Record<string, FieldText & { readonly label: string }>>;

/** The page from which an agreement is printed, and on which the signatures on paper are recorded. */
export const paperTexts = {
  title: 'Underskrift på papir',
  lead: 'Brug papir, når en af parterne ikke kan skrive under på nettet.',
  print: {
    heading: '1. Udskriv aftalen',
    both: 'Udskriv hele aftalen. Begge læser den og skriver under på sidste side.',
    citizenOnly:
      'Arbejdsgiveren har skrevet under på nettet. Udskriv aftalen, og lad borgeren læse den og skrive under.',
    link: 'Udskriv til underskrift',
  },
  record: {
    heading: '2. Registrér underskrifterne',
    headingOne: '2. Registrér underskriften',
    hint: 'Gør det, når du har papiret foran dig. Aftalen gælder med det samme, og alle får den som PDF.',
    button: 'Registrér, og sæt aftalen i kraft',
  },
  wish: {
    heading: 'Borgeren har bedt om en ændring',
    text: 'Tal med borgeren, før I skriver under på papir. Ønsket skal være løst eller trukket tilbage.',
  },
  expected: {
    citizen: (name: string | undefined): string | undefined =>
      name === undefined ? undefined : `I sagen står: ${name}`,
    employer: (name: string | undefined): string | undefined =>
      name === undefined ? undefined : `Kontaktpersonen i aftalen er: ${name}`,
  },
  incomplete: {
    heading: 'Aftalen mangler svar',
    text: 'Arbejdsgiveren skal udfylde resten, før aftalen kan udskrives. Der mangler noget i:',
  },
} as const;

/** What the consultant records of the paper, by field. */
export const paperFields = {
  controlCode: {
    label: 'Kontrolkode på papiret',
    ask: 'Skriv kontrolkoden fra papiret.',
    hint: 'De 8 tegn over underskrifterne. De viser, at papiret er den aftale, som står her.',
  },
  signedOn: {
    label: 'Hvornår skrev de under?',
    ask: 'Skriv den dato, der står på papiret. Den kan tidligst være dagen, hvor sagen blev oprettet.',
    hint: 'Den seneste dato, hvis de skrev under hver sin dag',
  },
  reason: {
    label: 'Hvorfor på papir?',
    ask: 'Skriv kort hvorfor.',
    hint: 'Skriv ikke diagnoser. Grunden ses kun i kommunen.',
  },
  employerName: {
    label: 'Hvem skrev under for arbejdsgiveren?',
    ask: 'Skriv det fulde navn på den, der skrev under for arbejdsgiveren.',
  },
  citizenName: {
    label: 'Borgerens navn på papiret',
    ask: 'Skriv borgerens fulde navn.',
  },
  otherName: {
    label: 'Er navnet et andet end i sagen? Skriv hvorfor',
    ask: 'Skriv, hvorfor navnet er et andet end i sagen, fx at borgeren er blevet gift. Eller ret navnet.',
    optional: true,
  },
  wishSettled: {
    label: 'Borgerens ønske er løst eller trukket tilbage',
    ask: 'Tal med borgeren, og sæt kryds, når ønsket er løst eller trukket tilbage.',
  },
  ownWords: {
    label: 'Borgerens egne ord på papiret',
    ask: 'Gør teksten kortere.',
    hint: 'Skriv af, hvad der står. Det kommer med i aftalen.',
    optional: true,
  },
  copyToUnion: {
    label: 'Borgeren har sat kryds ved, at den faglige organisation må få en kopi (frivilligt)',
    ask: '',
  },
  informed: {
    label: 'Begge har fået forklaret, hvad de skriver under på, og at kommunen får en kopi',
    ask: 'Sæt kryds, når det er forklaret.',
  },
} as const satisfies Texts;

/** The labels where the citizen alone signs on paper. */
export const onePersonLabels = {
  signedOn: 'Hvornår skrev borgeren under?',
  informed: 'Borgeren har fået forklaret, hvad der skrives under på, og at kommunen får en kopi',
} as const;

/** The printed copy itself, which both parties read and sign. */
export const printedTexts = {
  title: 'Aftale om ansættelse i fleksjob',
  mark: 'Udkast til underskrift på papir. Gælder først, når begge har skrevet under.',
  howTo: 'Udskriv siden fra browserens menu, eller tryk Ctrl og P.',
  back: 'Tilbage til underskrift på papir',
  wish: {
    heading: 'Medarbejderen har bedt om en ændring',
    text: 'Skriv først under, når ønsket er løst eller trukket tilbage.',
  },
  signatures: 'Underskrifter',
  forCompany: (company: string): string => `Arbejdsgiver, for ${company}`,
  citizen: (name: string): string => `Medarbejder, ${name}`,
  alreadySigned: (name: string, at: string): string => `${name} har skrevet under på nettet den ${at}.`,
  lines: { name: 'Navn med blokbogstaver', signature: 'Underskrift', date: 'Dato' },
  ownWords: 'Egne ord til aftalen (frivilligt)',
  copyToUnion: 'Min faglige organisation eller tillidsrepræsentant må få en kopi (frivilligt)',
  controlCode: 'Kontrolkode',
  fingerprint: (hash: string): string => `Aftalens fingeraftryk (SHA-256): ${hash}`,
  return: (unit: string): string => `Aflevér papiret til ${unit}, når begge har skrevet under.`,
} as const;
