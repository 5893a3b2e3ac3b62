import {
  type Message,
  type MessageKind,
  PARTY_MESSAGE_KINDS,
  type PartyMessageKind,
  STAFF_MESSAGE_KINDS,
  type StaffMessageKind,
} from '../../shared/domain/case/messages.ts';
import type { Language } from '../../shared/domain/language.ts';
import { staffMails, standInNote } from '../texts/desk/mails.ts';
import { formats } from '../texts/formats.ts';
import type { MailWords, PartyMailFacts } from '../texts/mail-words.ts';
import { mailsTexts } from '../texts/texts.ts';
import { forCalendar } from './calendar-files.ts';

/** What is worked out just before a mail is written. */
export type MailFrame = {
  readonly municipality: { readonly name: string; readonly unit: string; readonly origin: string };
  /** Where the mail's one link leads; nothing for a mail without one. */
  readonly address: string | undefined;
  /** The six digits of a signing code; nothing for other mails. */
  readonly code: string | undefined;
};

/** Everything a mail says, in the order it is read. Both parts of the mail are made of it. */
export type MailContents = {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly code: { readonly label: string; readonly digits: string } | undefined;
  readonly paragraphs: readonly string[];
  /** `writtenOut` stands above the address for whom the button does nothing. */
  readonly action:
    | { readonly text: string; readonly address: string; readonly writtenOut: string }
    | undefined;
  /** Whom to call; nothing in mails to staff, who are the ones that are called. */
  readonly help: string | undefined;
  readonly closing: string;
  readonly municipality: string;
  /** "Jobcenter Eksempelby, Eksempelby Kommune" */
  readonly sender: string;
};

/** The words of a message: a party's in the language it has chosen, staff's in Danish. */
export const contentsOf = (message: Message, { municipality, address, code }: MailFrame): MailContents => {
  const language = isToStaff(message) ? 'da' : (message.language ?? 'da');
  const texts = mailsTexts[language];
  const { subject, paragraphs, action } = wordsOf(message, municipality.name, language);
  return {
    language,
    subject,
    greeting: texts.greeting(message.to.firstName),
    code: code === undefined ? undefined : { label: texts.code, digits: code },
    paragraphs: message.to.standsIn === true ? [standInNote, ...paragraphs] : paragraphs,
    action:
      address === undefined || action === undefined
        ? undefined
        : { text: action, address, writtenOut: texts.address },
    help: isToStaff(message) ? undefined : texts.help(message.contact),
    closing: texts.closing,
    municipality: municipality.name,
    sender: senderOf(municipality),
  };
};

const senderOf = ({ name, unit }: MailFrame['municipality']): string =>
  unit === name ? name : `${unit}, ${name}`;

const isToStaff = ({ to }: Message): boolean => to.role === 'consultant' || to.role === 'team';

/** A kind that a party and staff both get has words for each. */
const wordsOf = (message: Message, municipality: string, language: Language): MailWords => {
  const { kind } = message;
  if (isForParties(kind) && !isToStaff(message)) return partyWords(message, kind, { municipality, language });
  if (isForStaff(kind)) return staffWords(message, kind);
  return partyWords(message, kind, { municipality, language });
};

const isForParties = (kind: MessageKind): kind is PartyMessageKind =>
  PARTY_MESSAGE_KINDS.some((each) => each === kind);

const isForStaff = (kind: MessageKind): kind is StaffMessageKind =>
  STAFF_MESSAGE_KINDS.some((each) => each === kind);

const partyWords = (
  { destination, contact, to }: Message,
  kind: PartyMessageKind,
  { municipality, language }: { readonly municipality: string; readonly language: Language },
): MailWords => {
  const words: Readonly<Record<PartyMessageKind, (facts: PartyMailFacts) => MailWords>> =
    mailsTexts[language].words;
  const until = destination?.kind === 'link' ? formats[language].date(destination.until) : undefined;
  const party = to.role === 'citizen' ? 'citizen' : 'employer';
  return words[kind]({ municipality, contactName: contact.name, to: party, until });
};

const staffWords = ({ count = 0, talks = [] }: Message, kind: StaffMessageKind): MailWords =>
  staffMails[kind]({ cases: count, talks: talks.length, calendarFiles: forCalendar(talks).length });
