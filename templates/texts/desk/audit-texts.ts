import { SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { AuditEntry, AuditEvent } from '../../../shared/domain/case/audit.ts';
import { agreementLabels } from '../da/agreement-labels.ts';

/** What happened, in a few words. */
export const auditTexts: Readonly<Record<AuditEvent, string>> = {
  'case-opened': 'Sagen er oprettet',
  'section-saved': 'Et trin er gemt',
  'code-sent': 'En kode er sendt',
  'employer-signed': 'Arbejdsgiveren har skrevet under',
  'citizen-signed': 'Borgeren har skrevet under. Aftalen gælder',
  'change-requested': 'Borgeren har bedt om en ændring',
  'signature-voided': 'Arbejdsgiverens underskrift gælder ikke længere',
  declined: 'Borgeren vil ikke skrive under',
  withdrawn: 'Aftalen er trukket tilbage',
  expired: 'Aftalen er udløbet',
  reopened: 'Aftalen er åbnet igen',
  reminded: 'En påmindelse er sendt',
  'link-sent': 'Et link er sendt',
  'address-corrected': 'En e-mailadresse er rettet',
  'document-stored': 'Den underskrevne aftale er gemt som PDF',
  registered: 'Set og registreret',
  ended: 'Aftalen er afsluttet',
  'follow-ups-planned': 'Opfølgning er planlagt',
  'follow-up-prompted': 'Der er mindet om en opfølgning',
  'follow-up-recorded': 'En opfølgning er registreret',
  'follow-up-postponed': 'En opfølgning er flyttet',
  'follow-ups-joined': 'Opfølgninger er lagt sammen',
  'follow-ups-dropped': 'Resten af opfølgningerne falder væk',
  'mail-sent-again': 'En mail er sendt igen',
  'mail-returned': 'En mail er kommet retur',
  'taken-over': 'Sagen er overtaget',
  'handed-over': 'Sagen er givet videre',
  'details-corrected': 'Kommunens oplysninger er rettet',
  'paper-signed': 'Underskrift på papir er registreret',
  'language-chosen': 'Sproget på sider og mails er valgt',
  'call-requested': 'Borgeren har bedt om at blive ringet op',
  'call-settled': 'Borgeren er ringet op',
  'answer-seen': 'Borgerens svar er set',
};

const WHOSE: ReadonlyMap<unknown, string> = new Map([
  ['employer', 'arbejdsgiveren'],
  ['citizen', 'borgeren'],
]);

const TO_A_PARTY: Partial<Record<AuditEvent, (party: string) => string>> = {
  'link-sent': (party) => `Et link er sendt til ${party}`,
  'code-sent': (party) => `En kode er sendt til ${party}`,
  reminded: (party) => `En påmindelse er sendt til ${party}`,
  'language-chosen': (party) => `Sproget på sider og mails til ${party} er valgt`,
  'address-corrected': (party) => `E-mailadressen til ${party} er rettet`,
  'mail-returned': (party) => `En mail til ${party} er kommet retur`,
  'paper-signed': (party) => `Underskrift på papir fra ${party} er registreret`,
};

/** What happened, with the party or the step it was about. */
export const auditText = ({ event, details }: Pick<AuditEntry, 'event' | 'details'>): string => {
  const section = SECTIONS.find((key) => key === details['section']);
  if (event === 'section-saved' && section !== undefined)
    return `Trinnet »${agreementLabels.sections[section].label}« er gemt`;
  if (event === 'handed-over' && details['name'] !== undefined)
    return `Sagen er givet videre til ${details['name']}`;
  const party = WHOSE.get(details['party']);
  return party === undefined ? auditTexts[event] : (TO_A_PARTY[event]?.(party) ?? auditTexts[event]);
};

/** Who did it, as the consultant reads it. */
export const actorText = (by: AuditEntry['by']): string => {
  switch (by.kind) {
    case 'employer':
      return 'Arbejdsgiver';
    case 'citizen':
      return 'Borger';
    case 'staff':
      return by.name;
    case 'anyone':
      return 'En, der kender adressen';
    case 'service':
      return 'Systemet';
  }
};
