import type { TextsOf } from './field-text.ts';

export const supportTexts = {
  'mentor.kind': {
    ask: 'Vælg, om medarbejderen får en mentor.',
    label: 'Får medarbejderen en mentor på arbejdspladsen?',
    hint: 'En mentor er en kollega, der hjælper med at komme i gang.',
    optional: true,
  },
  'mentor.name': { ask: 'Skriv mentorens navn.' },
  'mentor.phone': { ask: 'Skriv mentorens telefonnummer.' },
  'mentor.weeklyHours': {
    ask: 'Skriv, hvor mange timer om ugen mentoren bruger.',
    hint: 'Fx 1 eller 0,5',
  },
  contactForm: {
    ask: 'Vælg, hvordan I helst vil kontaktes.',
    label: 'Hvordan vil I helst kontaktes ved opfølgning?',
    optional: true,
  },
  other: {
    ask: 'Skriv om anden støtte, eller lad feltet stå tomt.',
    hint: 'Fx en fast kontaktperson eller en ugentlig snak',
    optional: true,
  },
} satisfies TextsOf<'support'>;
