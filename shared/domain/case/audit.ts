import canonicalize from 'canonicalize';
import { sha256 } from '../agreement/content-hash.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Party } from './parties.ts';

/** Who did it: a party by link, a member of staff by sign-in, anyone on an open page, or the service itself. */
export type Actor =
  | { readonly kind: Party }
  | { readonly kind: 'staff'; readonly id: string; readonly name: string }
  | { readonly kind: 'anyone' }
  | { readonly kind: 'service' };

/** Everything that can have happened to a case, each with one Danish sentence in `templates/texts/desk/audit-texts.ts`. */
export const AUDIT_EVENTS = [
  'case-opened',
  'section-saved',
  'code-sent',
  'identity-asked',
  'identity-refused',
  'opening-refused',
  'employer-signed',
  'citizen-signed',
  'change-requested',
  'signature-voided',
  'declined',
  'withdrawn',
  'expired',
  'reopened',
  'reminded',
  'link-sent',
  'address-corrected',
  'document-stored',
  'seal-delayed',
  'document-journalled',
  'registered',
  'ended',
  'follow-ups-planned',
  'follow-up-prompted',
  'follow-up-recorded',
  'follow-up-postponed',
  'follow-ups-joined',
  'follow-ups-dropped',
  'mail-sent-again',
  'mail-returned',
  'taken-over',
  'handed-over',
  'details-corrected',
  'citizen-corrected',
  'paper-signed',
  'language-chosen',
  'call-requested',
  'call-settled',
  'answer-seen',
  'questions-asked',
  'questions-answered',
  'amendment-begun',
  'amendment-closed',
  'amended',
  'successor-opened',
  'rhythm-chosen',
  'follow-ups-replaced',
  'hold-set',
  'hold-lifted',
  'deletion-announced',
  'linked-case-deleted',
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/** Facts of an entry that hold no personal data but the names of staff: hashes, numbers, dates, parties and sections. */
export type AuditDetails = Readonly<Record<string, string | number>>;

/**
 * One line of the case's history. `hash` is the SHA-256 of the entry's canonical JSON without `hash` itself;
 * `previous` is the hash of the entry before, and of nothing for the first: an entry changed or taken out shows.
 */
export type AuditEntry = {
  readonly number: number;
  readonly at: Instant;
  readonly by: Actor;
  readonly from: string;
  readonly event: AuditEvent;
  readonly details: AuditDetails;
  readonly previous: string;
  readonly hash: string;
};

/** Where the history stands, kept on the case so that two writes can never both append. */
export type AuditTail = { readonly count: number; readonly hash: string };

export const EMPTY_AUDIT: AuditTail = { count: 0, hash: '' };

/** The entries for `events`, chained after `tail`. */
export const chain = (
  tail: AuditTail,
  events: readonly Omit<AuditEntry, 'number' | 'previous' | 'hash'>[],
): readonly AuditEntry[] => {
  const entries: AuditEntry[] = [];
  for (const event of events) {
    const before = entries.at(-1) ?? { number: tail.count, hash: tail.hash };
    const unhashed = { ...event, number: before.number + 1, previous: before.hash };
    entries.push({ ...unhashed, hash: hashOf(unhashed) });
  }
  return entries;
};

/** The first entry that does not follow from the one before it, or nothing when the whole history holds. */
export const firstBreak = (entries: readonly AuditEntry[]): AuditEntry | undefined =>
  entries.find(({ hash, ...unhashed }, place) => {
    const before = entries[place - 1];
    return (
      hash !== hashOf(unhashed) || unhashed.previous !== (before?.hash ?? '') || unhashed.number !== place + 1
    );
  });

/** The entry as it is hashed: canonical JSON (RFC 8785) without the hash itself. */
export const canonicalEntry = ({ hash: _hash, ...unhashed }: AuditEntry): string => textOf(unhashed);

const hashOf = (entry: Omit<AuditEntry, 'hash'>): string => sha256(textOf(entry));

const textOf = (entry: Omit<AuditEntry, 'hash'>): string => canonicalize(entry) ?? '';
