import type { AskedField } from '../instruction.ts';

export const changeRequestField: AskedField & { readonly hint: string } = {
  name: 'Hvad skal ændres?',
  ask: 'Skriv, hvad der skal ændres i aftalen.',
  hint: 'Skriv det, som du vil sige det. Arbejdsgiveren og din kontaktperson læser det. Skriv ikke om sygdom.',
};

export const decliningField: AskedField & { readonly hint: string } = {
  name: 'Hvorfor ikke?',
  ask: 'Gør teksten kortere, eller lad feltet stå tomt.',
  hint: 'Du behøver ikke give en grund. Kun din kontaktperson i kommunen kan læse den.',
};
