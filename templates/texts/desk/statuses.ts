import type { Status } from '../../../shared/domain/case/status.ts';

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

/** Beside the status, while an amendment is being agreed on. */
export const amendmentUnderWay = 'Tillæg undervejs';

/** The same told to the consultant: whose turn it is, and what happens next. */
export const deskStandings: Readonly<Record<Status, string>> = {
  invited: 'Arbejdsgiveren har fået et link og er ikke begyndt endnu.',
  drafting: 'Arbejdsgiveren er ved at udfylde aftalen.',
  'awaiting-citizen': 'Arbejdsgiveren har skrevet under. Aftalen venter på borgerens svar.',
  'change-requested':
    'Borgeren har bedt om en ændring. Arbejdsgiveren skal rette aftalen og skrive under igen.',
  'in-force': 'Begge har skrevet under, og aftalen gælder. Se den igennem, og markér den som set.',
  registered: 'Begge har skrevet under, og aftalen er set og registreret.',
  ended: 'Aftalen er afsluttet. De opfølgninger, der var tilbage, er faldet væk.',
  declined: 'Borgeren vil ikke skrive under. Arbejdsgiveren har fået besked.',
  expired: 'Der er ikke sket noget i en tid. Du kan åbne aftalen igen. Det, der er skrevet, er gemt.',
  withdrawn: 'Aftalen er trukket tilbage. Ingen links virker længere.',
};

/** How a status looks: what is settled, what goes its way, what the consultant should look at, what came to nothing. */
export const statusLooks: Readonly<Record<Status, 'success' | 'info' | 'warning'>> = {
  invited: 'info',
  drafting: 'info',
  'awaiting-citizen': 'info',
  'change-requested': 'warning',
  'in-force': 'success',
  registered: 'success',
  ended: 'info',
  declined: 'warning',
  expired: 'warning',
  withdrawn: 'info',
};
