import { branded } from '../../../../shared/domain/branded.ts';
import type { LinkId } from '../../../../shared/domain/access/links.ts';
import {
  type Message,
  type MessageKind,
  PARTY_MESSAGE_KINDS,
  type PromptedTalk,
  STAFF_MESSAGE_KINDS,
} from '../../../../shared/domain/case/messages.ts';
import type { CaseId } from '../../../../shared/domain/case/case.ts';
import { type Language, LANGUAGES } from '../../../../shared/domain/language.ts';
import { type MailBody, writeMail } from '../../../../templates/mail/write-mail.ts';
import { day } from '../../../builders/answers.ts';
import { CONSULTANT, MUNICIPALITY, OPENED_AT } from '../../../builders/cases.ts';

export const ORIGIN = 'https://aftale.eksempelby.example';
export const ADDRESS = `${ORIGIN}/arbejdsgiver/Zk3x9Qd1sT0vB7nM5yL2hR8wJ6cF4gA_pXeUoIiKq-E`;

export const aMessage = (kind: MessageKind, own: Partial<Message> = {}): Message => ({
  id: 'm-1',
  kind,
  to: { role: 'consultant', email: CONSULTANT.email, firstName: 'Vita' },
  destination: { kind: 'desk' },
  contact: { name: CONSULTANT.name, phone: CONSULTANT.phone },
  owedAt: OPENED_AT,
  ...own,
});

/** To Testine, with a link that works until 16 November 2026. */
export const aPartyMessage = (kind: MessageKind, own: Partial<Message> = {}): Message =>
  aMessage(kind, {
    to: { role: 'citizen', email: 'testine@example.com', firstName: 'Testine' },
    destination: {
      kind: 'link',
      linkId: branded<LinkId>('c-1.1.citizen'),
      party: 'citizen',
      purpose: 'sign',
      until: day('2026-11-16'),
    },
    ...own,
  });

export const aPromptedTalk = (own: Partial<PromptedTalk> = {}): PromptedTalk => ({
  followUpId: 'v1-m1',
  caseId: branded<CaseId>('c-1'),
  caseNumber: 'EX-2026-2',
  on: day('2027-03-01'),
  moves: 0,
  ...own,
});

/** The message as it is mailed by Eksempelby, with an address, or with a code in place of it. */
export const written = (message: Message, code?: string): MailBody =>
  writeMail(message, {
    municipality: { ...MUNICIPALITY, origin: ORIGIN },
    address: code === undefined ? ADDRESS : undefined,
    code,
  });

export type NamedMail = {
  readonly name: string;
  readonly kind: MessageKind;
  readonly language: Language;
  readonly mail: MailBody;
};

const codeFor = (kind: MessageKind): string | undefined => (kind === 'signing-code' ? '402917' : undefined);

/** Every mail a party can get, in each language. */
export const PARTY_MAILS: readonly NamedMail[] = LANGUAGES.flatMap((language) =>
  PARTY_MESSAGE_KINDS.map((kind) => ({
    name: `${kind} in ${language}`,
    kind,
    language,
    mail: written(aPartyMessage(kind, { language }), codeFor(kind)),
  })),
);

/** Every mail a consultant or the team can get. */
export const STAFF_MAILS: readonly NamedMail[] = STAFF_MESSAGE_KINDS.map((kind) => ({
  name: `${kind} to staff`,
  kind,
  language: 'da',
  mail: written(
    aMessage(kind, { count: 3, ...(kind === 'follow-up-prompt' ? { talks: [aPromptedTalk()] } : {}) }),
  ),
}));

export const EVERY_MAIL: readonly NamedMail[] = [...PARTY_MAILS, ...STAFF_MAILS];
