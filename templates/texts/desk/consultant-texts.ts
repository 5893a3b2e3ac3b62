import type { FieldText } from '../da/form/field-text.ts';

type Texts = Readonly<Record<string, FieldText & { readonly label: string }>>;

/** The form on which a case is opened, by field. */
export const openCaseTexts = {
  employeeName: { label: 'Borgerens fulde navn', ask: 'Skriv borgerens fulde navn.' },
  employeeEmail: {
    label: 'Borgerens e-mail',
    ask: 'Skriv borgerens e-mail.',
    hint: 'Linket til aftalen sendes hertil, når arbejdsgiveren har skrevet under.',
  },
  employeeMobile: { label: 'Borgerens mobilnummer', ask: 'Skriv mobilnummeret med 8 cifre.', optional: true },
  'employeeAddress.kind': {
    label: 'Borgerens adresse',
    ask: 'Vælg, om adressen skal stå i aftalen.',
    optional: true,
  },
  'employeeAddress.address.street': { label: 'Vej og husnummer', ask: 'Skriv vej og husnummer.' },
  'employeeAddress.address.postcode': { label: 'Postnummer', ask: 'Skriv postnummeret.' },
  'employeeAddress.address.city': { label: 'By', ask: 'Skriv byen.' },
  addressProtected: {
    label: 'Borgeren har navne- og adressebeskyttelse',
    ask: '',
    hint: 'Adressen vises aldrig for arbejdsgiveren.',
  },
  cpr: {
    label: 'Personnummer',
    ask: 'Skriv personnummeret med 10 cifre.',
    hint: 'Vises aldrig for arbejdsgiveren og står ikke i aftalen.',
    optional: true,
  },
  employerEmail: {
    label: 'Arbejdsgiverens e-mail',
    ask: 'Skriv arbejdsgiverens e-mail.',
    hint: 'Linket til aftalen sendes hertil.',
  },
  caseNumber: { label: 'Sagsnummer', ask: 'Skriv sagsnummeret.', optional: true },
  sameCase: {
    label: 'Det er en anden aftale i samme sag',
    ask: 'Sæt kryds, hvis det er en anden aftale i samme sag. Ellers ret sagsnummeret.',
  },
  kind: { label: 'Aftalens type', ask: 'Vælg, hvilken slags aftale det er.' },
  permanence: { label: 'Fleksjobbets varighed', ask: 'Vælg fleksjobbets varighed.', optional: true },
  weeklyHours: {
    label: 'Ugentlig arbejdstid',
    ask: 'Skriv, hvor mange timer om ugen.',
    hint: 'Kommunens egen vurdering af dette job',
  },
  intensity: { label: 'Arbejdsintensitet', ask: 'Skriv arbejdsintensiteten i procent.' },
} as const satisfies Texts;

/** The form on which a talk is recorded or moved, by field; `*` stands for a row's number. */
export const followUpTexts = {
  heldOn: { label: 'Dato for samtalen', ask: 'Skriv, hvornår samtalen blev holdt.' },
  form: { label: 'Hvordan blev den holdt?', ask: 'Vælg, hvordan samtalen blev holdt.' },
  participants: { label: 'Hvem deltog?', ask: 'Sæt kryds ved dem, der deltog.' },
  wellbeing: {
    label: 'Hvordan trives borgeren?',
    ask: 'Vælg 1 til 4.',
    hint: '1 er svært, 4 er godt.',
    optional: true,
  },
  needsChange: {
    label: 'Er der noget, der skal ændres?',
    ask: 'Sæt kryds.',
    hint: 'Sæt kryds ved det, der ikke fungerer.',
    optional: true,
  },
  'milestones.*.outcome': {
    label: 'Hvordan går det?',
    ask: 'Vælg, hvordan det går med milepælen.',
    optional: true,
  },
  'milestones.*.newDate': {
    label: 'Ny dato for milepælen',
    ask: 'Skriv den nye dato for milepælen.',
  },
  'milestones.*.comment': { label: 'Kommentar', ask: 'Skriv en kommentar.', optional: true },
  'paidHours.kind': {
    label: 'Er timerne med løn ændret?',
    ask: 'Vælg, om timerne er ændret.',
  },
  'paidHours.after': { label: 'Timer med løn om ugen nu', ask: 'Skriv, hvor mange timer med løn om ugen.' },
  'paidHours.from': { label: 'Fra hvilken dato?', ask: 'Skriv, hvornår de nye timer gælder fra.' },
  note: { label: 'Notat', ask: 'Skriv et notat.', hint: 'Skriv ikke diagnoser.', optional: true },
  'actions.*.what': { label: 'Hvad skal der ske?', ask: 'Skriv, hvad der skal ske.' },
  'actions.*.who': { label: 'Hvem gør det?', ask: 'Skriv, hvem der gør det.' },
  'actions.*.by': { label: 'Hvornår?', ask: 'Skriv en dato.', optional: true },
  next: {
    label: 'Dato for en ekstra opfølgning',
    ask: 'Skriv en dato.',
    hint: 'De planlagte opfølgninger står ved magt.',
    optional: true,
  },
  to: {
    label: 'Ny dato',
    ask: 'Skriv den nye dato for samtalen.',
    hint: 'Er der en anden opfølgning inden for 7 dage, bliver de til én.',
  },
  reason: { label: 'Hvorfor flyttes den?', ask: 'Skriv, hvorfor samtalen flyttes.' },
} as const satisfies Texts;

/** The small forms on a case, by field. */
export const caseActTexts = {
  reason: { label: 'Grund', ask: 'Skriv en grund.', hint: 'Grunden står i sagen. Den sendes ikke med mail.' },
  on: { label: 'Slutdato', ask: 'Skriv, hvornår jobbet slutter.' },
  email: { label: 'Ny e-mailadresse', ask: 'Skriv den rigtige e-mailadresse.' },
} as const satisfies Texts;

/** The citizen's name and mobile number, corrected. */
export const citizenTexts = {
  employeeName: openCaseTexts.employeeName,
  employeeMobile: openCaseTexts.employeeMobile,
  cpr: openCaseTexts.cpr,
  addressProtected: openCaseTexts.addressProtected,
} as const satisfies Texts;

/** The text of a field in one of these forms, row numbers aside; nothing for a name that is not in it. */
export const textAt = (texts: Texts, field: string): (FieldText & { readonly label: string }) | undefined =>
  texts[field.replaceAll(/\.\d+(?=\.|$)/g, '.*')];
