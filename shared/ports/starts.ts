import type { LinkToken } from '../domain/access/links.ts';
import type { Start } from '../domain/access/start.ts';
import type { Message } from '../domain/case/messages.ts';

/** Wishes to begin a case. Each is the owed mail that confirms its address, and nothing else. */
export type Starts = {
  /** The mail is owed. It is cleared away some time after its link has expired, sent or not. */
  readonly owe: (confirmation: Message) => Promise<void>;
  /** The wish whose link has this token, expired or not; nothing for any other token. */
  readonly find: (token: LinkToken) => Promise<Start | undefined>;
};
