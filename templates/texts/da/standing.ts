import type { Status } from '../../../shared/domain/case/status.ts';

export type StandingText = { readonly heading: string; readonly sentence: string };

const beingFilledIn: StandingText = {
  heading: 'Aftalen er ved at blive udfyldt',
  sentence: 'Arbejdsgiveren er i gang. Du får en mail, når aftalen er klar til dig.',
};
const inForce: StandingText = {
  heading: 'Aftalen gælder',
  sentence: 'Begge har skrevet under. Du skal ikke gøre mere.',
};

/** Where a case stands, told to a party who can do nothing more for now; the words fit employer and citizen alike. */
export const standing: Readonly<Record<Status, StandingText>> = {
  invited: beingFilledIn,
  drafting: beingFilledIn,
  'awaiting-citizen': {
    heading: 'Aftalen er sendt videre',
    sentence: 'Den venter på medarbejderens svar. Du får en mail, når svaret er der.',
  },
  'change-requested': {
    heading: 'Ønsket om en ændring er sendt',
    sentence: 'Din arbejdsgiver ser på ønsket. Du får en mail, når aftalen er klar til dig igen.',
  },
  'in-force': inForce,
  registered: inForce,
  ended: {
    heading: 'Aftalen er slut',
    sentence: 'Jobbet er slut, og der kommer ikke flere opfølgninger. Du skal ikke gøre mere.',
  },
  declined: {
    heading: 'Aftalen er ikke underskrevet',
    sentence: 'Svaret var nej, og alle har fået besked. Du skal ikke gøre mere.',
  },
  expired: {
    heading: 'Aftalen er udløbet',
    sentence: 'Der er ikke sket noget med aftalen i en tid. Ring, hvis den skal åbnes igen.',
  },
  withdrawn: { heading: 'Aftalen er trukket tilbage', sentence: 'Du skal ikke gøre mere.' },
};
