import type { Instant } from '../domain/calendar/instant.ts';
import type { CaseId } from '../domain/case/case.ts';
import type { Message } from '../domain/case/messages.ts';

/**
 * Where a mail stands. `sent` is handed to the mail service; `delivered`, `bounced` and `complained` are what that service
 * has told since; `failed` was given up after the last try; `dropped` had lost its meaning before it was sent.
 */
export const MAIL_STATES = [
  'owed',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'failed',
  'dropped',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

export type OutboxRow = {
  /** Names the row to the mail service and back; holds no personal data. */
  readonly key: string;
  /** The case it belongs to; nothing for a prompt to staff about several. */
  readonly caseId: CaseId | undefined;
  readonly message: Message;
  readonly state: MailState;
  readonly tries: number;
  readonly at: Instant;
};

/** The mails that are owed. Written with the act that owes them; taken, sent and settled here. */
export type Outbox = {
  /**
   * Takes an owed mail for sending, alone: until `until` nobody else gets it. Nothing when it is not due, taken by
   * another, or done.
   */
  readonly take: (key: string, now: Instant, until: Instant) => Promise<OutboxRow | undefined>;
  /** The mail service has it. */
  readonly sent: (key: string, at: Instant) => Promise<void>;
  /** It could not be handed over: tried again from `again`, or given up when there is no such time. */
  readonly notSent: (key: string, at: Instant, again: Instant | undefined) => Promise<void>;
  /** What the mail service told of it. A later, worse fate replaces a better one; never the other way. */
  readonly settle: (
    key: string,
    state: 'sent' | 'delivered' | 'bounced' | 'complained',
    at: Instant,
  ) => Promise<void>;
  /** A mail that was taken is not to be sent any more. */
  readonly drop: (key: string, at: Instant) => Promise<void>;
  /** Mails to staff that were given up or came back, newest first; at most `most`. Of one to a party its case tells. */
  readonly undeliveredToStaff: (most: number) => Promise<readonly OutboxRow[]>;
  readonly find: (key: string) => Promise<OutboxRow | undefined>;
  readonly ofCase: (caseId: CaseId) => Promise<readonly OutboxRow[]>;
};
