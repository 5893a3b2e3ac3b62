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
    hint: 'Gør det, når du har papiret foran dig. Aftalen gælder med det samme, og alle får den som PDF.',
    button: 'Registrér, og sæt aftalen i kraft',
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
    name: 'Kontrolkode',
    ask: 'Skriv kontrolkoden fra papiret.',
    hint: 'De 8 tegn over underskrifterne. De viser, at papiret er den aftale, som står her.',
  },
  signedOn: {
    label: 'Hvornår skrev de under?',
    name: 'Dato',
    ask: 'Skriv den dato, der står på papiret. Den kan tidligst være dagen, hvor sagen blev oprettet.',
    hint: 'Den seneste dato, hvis de skrev under hver sin dag',
  },
  reason: {
    label: 'Hvorfor på papir?',
    name: 'Grund',
    ask: 'Skriv kort hvorfor.',
    hint: 'Skriv ikke diagnoser. Grunden ses kun i kommunen.',
  },
  employerName: {
    label: 'Hvem skrev under for arbejdsgiveren?',
    name: 'Arbejdsgiverens navn',
    ask: 'Skriv det fulde navn på den, der skrev under for arbejdsgiveren.',
  },
  citizenName: {
    label: 'Borgerens navn på papiret',
    name: 'Borgerens navn',
    ask: 'Skriv borgerens fulde navn.',
  },
  ownWords: {
    label: 'Borgerens egne ord på papiret',
    name: 'Borgerens egne ord',
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
    name: 'Forklaring',
    ask: 'Sæt kryds, når begge har fået det forklaret.',
  },
} as const satisfies Texts;

/** The printed copy itself, which both parties read and sign. */
export const printedTexts = {
  title: 'Aftale om ansættelse i fleksjob',
  mark: 'Udkast til underskrift på papir. Gælder først, når begge har skrevet under.',
  howTo: 'Udskriv siden fra browserens menu, eller tryk Ctrl og P.',
  back: 'Tilbage til underskrift på papir',
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
