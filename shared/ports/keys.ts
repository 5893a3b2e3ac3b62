import type { FeedToken } from '../domain/access/calendar-feed.ts';
import type { CodeId } from '../domain/access/codes.ts';
import type { StartId } from '../domain/access/start.ts';
import type { LinkId, LinkToken } from '../domain/access/links.ts';

/** What can only be worked out with the municipality's secret key. Everything here is the same for the same input. */
export type Keys = {
  /** The token that opens a link. */
  readonly linkToken: (id: LinkId) => LinkToken;
  /** The name under which a link is stored: SHA-256 of its token. */
  readonly linkHash: (token: LinkToken) => string;
  /** The six digits of a one-time code. */
  readonly codeDigits: (id: CodeId) => string;
  /** Keyed digest of the digits for one code; the only trace of them that is stored. */
  readonly codeDigest: (id: CodeId, digits: string) => string;
  /** The token that opens the page where a case is begun. */
  readonly startToken: (id: StartId) => LinkToken;
  /** The token of the calendar link that one form of a member of staff makes: the same form makes the same link. */
  readonly feedToken: (form: string) => FeedToken;
  /** Keyed digest under which something is counted; the same address counts alike in any letter case. */
  readonly countDigest: (text: string) => string;
  /** Keyed digest of an e-mail address, letter case folded: finds the cases of an address without storing it as a key. */
  readonly addressDigest: (email: string) => string;
  /** 32 bytes that seal what a party's browser keeps while MitID is asked. */
  readonly identityKey: Uint8Array;
  /** 32 bytes that seal staff sessions. */
  readonly sessionKey: Uint8Array;
};
