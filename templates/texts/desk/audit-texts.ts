import { SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { AuditEntry, AuditEvent } from '../../../shared/domain/case/audit.ts';
import { isRhythm } from '../../../shared/domain/follow-up/rhythm.ts';
import { agreementLabels } from '../da/agreement-labels.ts';
import { isAssurance, mitIdText } from '../da/signing-method.ts';
import { rhythmTexts } from './rhythm-texts.ts';

/** What happened, in a few words. */
export const auditTexts: Readonly<Record<AuditEvent, string>> = {
  'case-opened': 'Sagen er oprettet',
  'section-saved': 'Et trin er gemt',
  'code-sent': 'En kode er sendt',
  'identity-asked': 'MitID er bedt om at bekræfte, hvem der skriver under',
  'identity-refused': 'MitID er afvist. Ingen har skrevet under',
  'opening-refused': 'MitID er afvist. Ingen har set aftalen',
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
  'seal-delayed': 'Kommunens segl venter, og aftalen er endnu ikke gemt som PDF',
  'document-journalled': 'Den underskrevne aftale er sendt til fagsystemet',
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
  'citizen-corrected': 'Borgerens oplysninger er rettet',
  'paper-signed': 'Underskrift på papir er registreret',
  'language-chosen': 'Sproget på sider og mails er valgt',
  'call-requested': 'Borgeren har bedt om at blive ringet op',
  'call-settled': 'Borgeren er ringet op',
  'answer-seen': 'Borgerens svar er set',
  'amendment-begun': 'Et tillæg til aftalen er begyndt',
  'amendment-closed': 'Tillægget er ikke blevet til noget. Aftalen gælder som før',
  'successor-opened': 'En ny sag følger efter denne',
  amended: 'Tillægget er trådt i kraft',
  'rhythm-chosen': 'Der er valgt, hvor tit der er faste samtaler',
  'follow-ups-replaced': 'Opfølgninger, der ikke gælder længere, er faldet væk',
  'questions-asked': 'Spørgsmål før en opfølgning er sendt',
  'questions-answered': 'Svar modtaget før en opfølgning',
  'hold-set': 'Sagen bevares. Den slettes ikke',
  'hold-lifted': 'Sagen bevares ikke længere',
  'deletion-announced': 'Der er givet besked om, at sagen slettes snart',
  'linked-case-deleted': 'Sagen om et andet job for samme borger er slettet',
};

const WHOSE: ReadonlyMap<unknown, string> = new Map([
  ['employer', 'arbejdsgiveren'],
  ['citizen', 'borgeren'],
]);

const capitalized = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const TO_A_PARTY: Partial<Record<AuditEvent, (party: string) => string>> = {
  'link-sent': (party) => `Et link er sendt til ${party}`,
  'code-sent': (party) => `En kode er sendt til ${party}`,
  'identity-asked': (party) => `MitID er bedt om at bekræfte ${party}`,
  reminded: (party) => `En påmindelse er sendt til ${party}`,
  'address-corrected': (party) => `E-mailadressen til ${party} er rettet`,
  'mail-returned': (party) => `En mail til ${party} er kommet retur`,
  'paper-signed': (party) => `Underskrift på papir fra ${party} er registreret`,
  'questions-answered': (party) => `Svar modtaget fra ${party} før en opfølgning`,
  'call-requested': (party) => `${capitalized(party)} har bedt om at blive ringet op`,
  'call-settled': (party) => `${capitalized(party)} er ringet op`,
};

/** What of a case was corrected, by the name that the history has for it. */
const CORRECTED: ReadonlyMap<string, string> = new Map([
  ['kind', 'aftalens type'],
  ['assessment', 'vurdering'],
  ['caseNumber', 'sagsnummer'],
  ['permanence', 'varighed'],
  ['name', 'navn'],
  ['mobile', 'mobilnummer'],
  ['addressProtected', 'beskyttet adresse'],
  ['cprAdded', 'personnummer tilføjet'],
  ['cprCorrected', 'personnummer ændret'],
]);

const WHOSE_FACTS: Partial<Record<AuditEvent, string>> = {
  'details-corrected': 'Kommunens oplysninger',
  'citizen-corrected': 'Borgerens oplysninger',
};

const correctedText = (facts: string, changed: string): string =>
  changed === ''
    ? `${facts} er gemt uden ændringer`
    : `${facts} er rettet: ${changed
        .split(' ')
        .map((name) => CORRECTED.get(name) ?? name)
        .join(', ')}`;

const LANGUAGES: ReadonlyMap<unknown, string> = new Map([
  ['da', 'dansk'],
  ['en', 'engelsk'],
]);

const askedText = (parties: string): string => {
  const whose = parties.split(' ').flatMap((party) => WHOSE.get(party) ?? []);
  return whose.length === 0
    ? 'Spørgsmål før en opfølgning er ikke sendt: ingen mail når frem'
    : `Spørgsmål før en opfølgning er sendt til ${whose.join(' og ')}`;
};

const WHY_REFUSED: ReadonlyMap<unknown, string> = new Map([
  ['another-person', 'MitID hører til en anden person'],
  ['person-unknown', 'Sagen har ikke noget personnummer at sammenligne med'],
  ['same-person', 'Samme MitID kan ikke være begge parter'],
  ['another-company', 'MitID hører til en anden virksomhed'],
  ['company-missing', 'MitID er privat og ikke virksomhedens'],
  ['authority-missing', 'MitID er privat, og retten til at skrive under er ikke oplyst'],
  ['identity-too-low', 'MitID er på et for lavt niveau'],
]);

/** A signature by MitID with its level, and one that was refused with the reason; who it was is not kept. */
const signedText = (event: AuditEvent, details: AuditEntry['details']): string | undefined => {
  const { party, why, assurance } = details;
  if (event === 'identity-refused')
    return `${capitalized(WHOSE.get(party) ?? 'en')} kunne ikke skrive under. ${WHY_REFUSED.get(why) ?? ''}`.trim();
  if (event === 'opening-refused')
    return `Linket til ${WHOSE.get(party) ?? 'en'} åbnede ikke. ${WHY_REFUSED.get(why) ?? ''}`.trim();
  if (!isAssurance(assurance)) return undefined;
  if (event === 'employer-signed') return `Arbejdsgiveren har skrevet under med ${mitIdText(assurance)}`;
  if (event === 'citizen-signed')
    return `Borgeren har skrevet under med ${mitIdText(assurance)}. Aftalen gælder`;
  return undefined;
};

/** What happened, with the party, the step, the language or the facts it was about. */
export const auditText = ({ event, details }: Pick<AuditEntry, 'event' | 'details'>): string => {
  const section = SECTIONS.find((key) => key === details['section']);
  if (event === 'section-saved' && section !== undefined)
    return `Trinnet »${agreementLabels.sections[section].label}« er gemt`;
  if (event === 'handed-over' && details['name'] !== undefined)
    return `Sagen er givet videre til ${details['name']}`;
  if (event === 'amendment-closed' && details['end'] === 'ended')
    return 'Tillægget er ikke blevet til noget, fordi jobbet er slut';
  const { changed, rhythm } = details;
  if (event === 'rhythm-chosen' && isRhythm(rhythm)) return rhythmTexts.chosen[rhythm];
  const facts = WHOSE_FACTS[event];
  if (facts !== undefined && typeof changed === 'string') return correctedText(facts, changed);
  if (event === 'questions-asked') return askedText(String(details['parties'] ?? ''));
  const signed = signedText(event, details);
  if (signed !== undefined) return signed;
  const party = WHOSE.get(details['party']);
  const language = LANGUAGES.get(details['language']);
  if (event === 'language-chosen' && party !== undefined && language !== undefined)
    return `Sider og mails til ${party} er på ${language} fra nu af`;
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
