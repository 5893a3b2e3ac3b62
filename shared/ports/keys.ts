import type { FeedToken } from '../domain/access/calendar-feed.ts';
import type { CivilDate } from '../domain/calendar/civil-date.ts';
import type { CaseId } from '../domain/case/case.ts';
import type { CodeId } from '../domain/access/codes.ts';
import type { StartId } from '../domain/access/start.ts';
import type { LinkId, LinkToken } from '../domain/access/links.ts';

/** 32 bytes that seal; while the master key is changed also those that what was sealed under the other one opens by. */
export type SealingKey = { readonly present: Uint8Array; readonly other: Uint8Array | undefined };

/**
 * What can only be worked out with the municipality's secret key. Everything here is the same for the same input. While the
 * master key is changed (docs/decisions/0042) there are two: what is made new is made under the present one, and what has a
 * plural is worked out under each of them, the present one first.
 */
export type Keys = {
  /** The token that opens a link made now. */
  readonly linkToken: (id: LinkId) => LinkToken;
  /** Every token that may open a link. */
  readonly linkTokens: (id: LinkId) => readonly LinkToken[];
  /** The name under which a link is stored: SHA-256 of its token. */
  readonly linkHash: (token: LinkToken) => string;
  /** The six digits of a one-time code. */
  readonly codeDigits: (id: CodeId) => string;
  /** Keyed digest of the digits for one code; the only trace of them that is stored. */
  readonly codeDigest: (id: CodeId, digits: string) => string;
  /** What may be stored of the code that these digits are of: under each key, for the digits by either. */
  readonly codeDigests: (id: CodeId, digits: string) => readonly string[];
  /** The token that opens the page where a case is begun. */
  readonly startToken: (id: StartId) => LinkToken;
  readonly startTokens: (id: StartId) => readonly LinkToken[];
  /** The token of the calendar link that one form of a member of staff makes: the same form makes the same link. */
  readonly feedToken: (form: string) => FeedToken;
  /** Keyed digest under which something is counted; the same address counts alike in any letter case. */
  readonly countDigest: (text: string) => string;
  /** Keyed digest of a client's network on one day, for the log: short, and another the next day. */
  readonly clientDigest: (network: string, day: CivilDate) => string;
  /** Keyed digest of an e-mail address, letter case folded: finds the cases of an address without storing it as a key. */
  readonly addressDigest: (email: string) => string;
  readonly addressDigests: (email: string) => readonly string[];
  /** What a case is called where its id must not stand, for ever: who has the id and the first master key can match them. */
  readonly caseName: (id: CaseId) => string;
  /** Seals what a party's browser keeps while MitID is asked. */
  readonly identityKey: SealingKey;
  /** Seals what opens a party's pages in one browser. */
  readonly partySessionKey: SealingKey;
  /** Seals staff sessions. */
  readonly sessionKey: SealingKey;
};
