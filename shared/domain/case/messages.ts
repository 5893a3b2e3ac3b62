import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { CodeId } from '../access/codes.ts';
import type { Language } from '../language.ts';
import type { LinkId, LinkPurpose } from '../access/links.ts';
import type { CaseId } from './case.ts';
import type { Party } from './parties.ts';

/** Every mail the service writes; each has a template in `templates/mail/`. */
export const MESSAGE_KINDS = [
  'fill-invitation',
  'fill-reminder',
  'sign-invitation',
  'sign-reminder',
  'signing-code',
  'change-requested',
  'change-passed-on',
  'taken-back',
  'declined',
  'withdrawn',
  'expired',
  'agreement-signed',
  'new-link',
  'requested-link',
  'mail-returned',
  'follow-up-prompt',
  'follow-up-reminder',
  'follow-up-escalated',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export type Recipient = {
  readonly role: Party | 'consultant' | 'team';
  readonly email: string;
  /** First name, the only name a mail may hold; nothing where none is known. */
  readonly firstName: string | undefined;
};

/** Where a mail's one link leads: a party's own page, a case on the desk, or the desk. */
export type Destination =
  | {
      readonly kind: 'link';
      readonly linkId: LinkId;
      readonly party: Party;
      readonly purpose: LinkPurpose;
      readonly until: CivilDate;
    }
  | { readonly kind: 'case'; readonly caseId: CaseId }
  | { readonly kind: 'desk' };

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
  readonly owedAt: Instant;
};

export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
