import type { Status } from '../../shared/domain/case/status.ts';

/** Where a case stands, in one or a few words. */
export const statusWords: Readonly<Record<Status, string>> = {
  invited: 'Sendt til arbejdsgiver',
  drafting: 'Arbejdsgiver er i gang',
  'awaiting-citizen': 'Afventer medarbejder',
  'change-requested': 'Ændring ønsket',
  'in-force': 'Underskrevet af begge',
  registered: 'Set og registreret',
  ended: 'Afsluttet',
  declined: 'Afvist',
  expired: 'Udløbet',
  withdrawn: 'Trukket tilbage',
};

/** The same told to a party who can do nothing more for now. */
export const standingTexts: Readonly<Record<Status, string>> = {
  invited: 'Arbejdsgiveren er ved at udfylde aftalen. Du får en mail, når den er klar til dig.',
  drafting: 'Arbejdsgiveren er ved at udfylde aftalen. Du får en mail, når den er klar til dig.',
  'awaiting-citizen': 'Aftalen venter på medarbejderens svar.',
  'change-requested': 'Ønsket om en ændring er sendt videre. Du får en mail, når aftalen er rettet.',
  'in-force': 'Begge har skrevet under. Aftalen gælder.',
  registered: 'Begge har skrevet under, og kommunen har set aftalen. Den gælder.',
  ended: 'Aftalen er slut.',
  declined: 'Medarbejderen har valgt ikke at skrive under. Der skal ikke gøres mere.',
  expired: 'Aftalen er udløbet, fordi der ikke er sket noget i en tid.',
  withdrawn: 'Kommunen har trukket aftalen tilbage.',
};
