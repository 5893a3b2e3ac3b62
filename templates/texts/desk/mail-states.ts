import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import type { MessageKind, Recipient } from '../../../shared/domain/case/messages.ts';
import type { MailState } from '../../../shared/ports/outbox.ts';
import { danishDateTime } from '../danish-format.ts';

/** Where a mail stands. "Sendt" is handed to the mail service; "leveret" only when that service has said so. */
export const mailStateWords: Readonly<Record<MailState, string>> = {
  owed: 'Venter på at blive sendt',
  sending: 'Er ved at blive sendt',
  sent: 'Sendt',
  delivered: 'Leveret',
  bounced: 'Kommet retur',
  complained: 'Meldt som uønsket',
  failed: 'Kunne ikke sendes',
  dropped: 'Ikke sendt, da den ikke længere var aktuel',
};

/** What is still to come of a mail that is on its way. */
const ON_ITS_WAY: ReadonlySet<MailState> = new Set(['owed', 'sending']);

/** The same with its time: "Leveret 2. november 2026 kl. 10.15". */
export const fateText = (state: MailState, at: Instant): string => {
  const words = mailStateWords[state];
  if (state === 'dropped') return words;
  return ON_ITS_WAY.has(state) ? `${words} (siden ${danishDateTime(at)})` : `${words} ${danishDateTime(at)}`;
};

export const messageKindWords: Readonly<Record<MessageKind, string>> = {
  'fill-invitation': 'Invitation til at udfylde',
  'taken-over': 'Kontaktperson og link til at skrive under',
  'amendment-invitation': 'Invitation til at ændre aftalen',
  'fill-reminder': 'Påmindelse om at udfylde',
  'sign-invitation': 'Invitation til at underskrive',
  'sign-reminder': 'Påmindelse om at underskrive',
  'signing-code': 'Kode til underskrift',
  'change-requested': 'Ændring ønsket',
  'change-passed-on': 'Ønske sendt videre',
  'taken-back': 'Aftalen bliver rettet',
  declined: 'Aftalen er afvist',
  withdrawn: 'Aftalen er trukket tilbage',
  ended: 'Aftalen er registreret som slut',
  expired: 'Aftalen er udløbet',
  'agreement-signed': 'Aftalen er underskrevet',
  'amendment-dropped': 'Aftalen bliver ikke ændret',
  'new-link': 'Nyt link',
  'address-replaced': 'Besked til den tidligere adresse',
  'requested-link': 'Nyt link, som der er bedt om',
  'expiry-near': 'Aftalen udløber snart',
  'mail-returned': 'Mail kom retur',
  'follow-up-prompt': 'Opfølgning klar',
  'follow-up-reminder': 'Påmindelse om opfølgning',
  'follow-up-escalated': 'Opfølgning mangler',
  'start-confirmation': 'Bekræft e-mail',
  'case-started': 'Link til den, der selv begyndte',
  'case-unassigned': 'Ny sag uden konsulent',
  'case-assigned': 'Sag givet videre',
  'stand-in-named': 'Vikar for en kollega',
  'call-requested': 'Borgeren vil ringes op',
  'talk-questions': 'Spørgsmål før en opfølgning',
  'deletion-near': 'Sager slettes snart',
};

export const recipientWords: Readonly<Record<Recipient['role'], string>> = {
  employer: 'Arbejdsgiver',
  citizen: 'Borger',
  consultant: 'Konsulent',
  team: 'Teamet',
};
