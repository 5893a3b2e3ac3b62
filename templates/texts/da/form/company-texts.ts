import type { TextsOf } from './field-text.ts';

export const companyTexts = {
  cvr: {
    ask: 'Skriv virksomhedens CVR-nummer.',
    hint: '8 cifre. Det står på jeres fakturaer og på datacvr.virk.dk.',
  },
  name: { ask: 'Skriv virksomhedens navn.' },
  'address.street': { ask: 'Skriv vej og husnummer.', name: 'Virksomhedens vej og husnummer' },
  'address.postcode': { ask: 'Skriv postnummeret.', name: 'Virksomhedens postnummer' },
  'address.city': { ask: 'Skriv, hvilken by virksomheden ligger i.', name: 'Virksomhedens by' },
  sector: {
    ask: 'Vælg, om I er en privat eller offentlig arbejdsplads eller en forening.',
    label: 'Hvilken type arbejdsplads er I?',
  },
  'workplace.kind': {
    ask: 'Vælg, hvor medarbejderen skal arbejde.',
    label: 'Hvor skal medarbejderen arbejde?',
  },
  'workplace.address.street': {
    ask: 'Skriv vej og husnummer på arbejdsstedet.',
    name: 'Arbejdsstedets vej og husnummer',
  },
  'workplace.address.postcode': {
    ask: 'Skriv arbejdsstedets postnummer.',
    name: 'Arbejdsstedets postnummer',
  },
  'workplace.address.city': {
    ask: 'Skriv, hvilken by arbejdsstedet ligger i.',
    name: 'Arbejdsstedets by',
  },
  pNumber: {
    ask: 'Skriv P-nummeret, eller lad feltet stå tomt.',
    hint: '10 cifre. Nummeret på det sted, hvor medarbejderen skal arbejde.',
    optional: true,
  },
  contact: {
    ask: 'Skriv, hvem kommunen kan kontakte hos jer.',
    label: 'Hvem kan man ringe til hos jer?',
    hint: 'Den, som medarbejderen og kommunen kan kontakte om jobbet.',
  },
  'contact.name': { ask: 'Skriv kontaktpersonens navn.', name: 'Kontaktpersonens navn' },
  'contact.title': { ask: 'Skriv kontaktpersonens stilling.', name: 'Kontaktpersonens stilling' },
  'contact.phone': {
    ask: 'Skriv kontaktpersonens telefonnummer.',
    name: 'Kontaktpersonens telefon',
  },
  'contact.email': { ask: 'Skriv kontaktpersonens e-mail.', name: 'Kontaktpersonens e-mail' },
} satisfies TextsOf<'company'>;
