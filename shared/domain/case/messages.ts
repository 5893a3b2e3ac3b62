import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { CodeId } from '../access/codes.ts';
import type { Language } from '../language.ts';
import type { LinkId, LinkPurpose } from '../access/links.ts';
import type { StartId } from '../access/start.ts';
import type { CaseId } from './case.ts';
import type { Party } from './parties.ts';

/** Mails that only the parties get. */
const TO_PARTIES = [
  'fill-invitation',
  'taken-over',
  'amendment-invitation',
  'fill-reminder',
  'sign-invitation',
  'sign-reminder',
  'signing-code',
  'change-passed-on',
  'withdrawn',
  'ended',
  'new-link',
  'address-replaced',
  'requested-link',
  'start-confirmation',
  'case-started',
  'talk-questions',
] as const;

/** Mails that a party and staff get about the same thing, each in words of their own. */
const TO_BOTH = [
  'change-requested',
  'taken-back',
  'declined',
  'expired',
  'agreement-signed',
  'amendment-dropped',
] as const;

/** Mails that only staff get. */
const TO_STAFF = [
  'expiry-near',
  'mail-returned',
  'follow-up-prompt',
  'follow-up-reminder',
  'follow-up-escalated',
  'case-unassigned',
  'case-assigned',
  'call-requested',
  'stand-in-named',
  'deletion-near',
] as const;

/** The parties' mails are written in the language the party has chosen, staff's in Danish. */
export const PARTY_MESSAGE_KINDS = [...TO_PARTIES, ...TO_BOTH] as const;
export type PartyMessageKind = (typeof PARTY_MESSAGE_KINDS)[number];
export const STAFF_MESSAGE_KINDS = [...TO_BOTH, ...TO_STAFF] as const;
export type StaffMessageKind = (typeof STAFF_MESSAGE_KINDS)[number];

/** Every mail the service writes; each has its words in `templates/texts`. */
export const MESSAGE_KINDS = [...TO_PARTIES, ...TO_BOTH, ...TO_STAFF] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export type Recipient = {
  readonly role: Party | 'consultant' | 'team';
  readonly email: string;
  /** First name, the only name a mail may hold; nothing where none is known. */
  readonly firstName: string | undefined;
  /** A stand-in, who reads what was written to a consultant on leave. */
  readonly standsIn?: true;
};

/** Where a mail's one link leads: a party's own page, a case on the desk, the desk, or the beginning of a case. */
export type Destination =
  | {
      readonly kind: 'link';
      readonly linkId: LinkId;
      readonly party: Party;
      readonly purpose: LinkPurpose;
      /** The talk whose questions the link leads to. */
      readonly talk?: string;
      readonly until: CivilDate;
    }
  | { readonly kind: 'case'; readonly caseId: CaseId }
  | { readonly kind: 'desk' }
  /** The cases that are deleted soon. */
  | { readonly kind: 'deletions' }
  /** Where somebody whose address is confirmed by opening it begins a case. */
  | { readonly kind: 'start'; readonly startId: StartId; readonly expiresAt: Instant };

/** A talk as a calendar needs it. Names nobody: the case number is all that is told of the case. */
export type PromptedTalk = {
  readonly followUpId: string;
  readonly caseId: CaseId;
  readonly caseNumber?: string;
  /** The working day on which to hold it: when the prompt is late, not the day that has passed. */
  readonly on: CivilDate;
  /** How often it has been moved; a later calendar entry replaces an earlier one by this. */
  readonly moves: number;
};

/** A mail that is owed. `id` is derived from the act that owes it, so the same act never owes it twice. Holds no token and no code. */
export type Message = {
  readonly id: string;
  readonly kind: MessageKind;
  readonly to: Recipient;
  readonly destination: Destination | undefined;
  readonly codeId?: CodeId;
  /** What the mail is written in; Danish when nothing else was chosen. */
  readonly language?: Language;
  /** Whom to call. */
  readonly contact: { readonly name: string; readonly phone: string };
  /** How many cases a follow-up prompt is about. */
  readonly count?: number;
  /** Whose talks a follow-up prompt is about: her stand-in is looked for when the mail is handed over. */
  readonly consultantId?: string;
  /** The talks that a prompt of the day is about, for the reader's calendar. */
  readonly talks?: readonly PromptedTalk[];
  readonly owedAt: Instant;
};

const FIRST_NAME = /^\p{L}[\p{L}\p{M}'’-]{0,39}\.?$/u;

/**
 * The first name, as a mail may greet by it. An employer who begins by itself names the employee: what is no name, an address on the web
 * for one, is nothing, so that nobody has the municipality send a text of their own.
 */
export const firstNameOf = (name: string): string | undefined => {
  const [first = ''] = name.trim().split(/\s+/);
  return FIRST_NAME.test(first) ? first : undefined;
};
