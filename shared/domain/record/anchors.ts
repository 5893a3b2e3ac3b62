import canonicalize from 'canonicalize';
import { sha256 } from '../agreement/content-hash.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { AuditEntry } from '../case/audit.ts';
import type { Finding } from './findings.ts';

/** Where the history of a case stood: how many entries, and the hash of the last. `name` is the keyed digest that a proof of its deletion names. */
export type Head = { readonly name: string; readonly count: number; readonly hash: string };

/**
 * The heads of every history on one day, as one hash, which follows from the one of the day before. It is stored and logged:
 * who rewrites a history, or takes out a whole case, would have to change both places.
 */
export type Anchor = {
  readonly day: CivilDate;
  readonly at: Instant;
  readonly cases: number;
  readonly entries: number;
  /** SHA-256 of the heads' lines. */
  readonly heads: string;
  readonly previous: string;
  readonly hash: string;
};

/** Each head a line, in the order of the names. */
export const headsText = (heads: readonly Head[]): string =>
  heads
    .map(({ name, count, hash }) => `${name} ${count} ${hash}\n`)
    .toSorted()
    .join('');

export const anchorOf = (
  heads: readonly Head[],
  { day, at, previous }: Pick<Anchor, 'day' | 'at' | 'previous'>,
): Anchor => {
  const entries = heads.reduce((sum, { count }) => sum + count, 0);
  const unhashed = { day, at, cases: heads.length, entries, heads: sha256(headsText(heads)), previous };
  return { ...unhashed, hash: hashOf(unhashed) };
};

/** Whether the anchors follow from each other, the oldest first, and the last stands for these heads, where they are still kept. */
export const isWhole = (anchors: readonly Anchor[], heads: readonly Head[] | undefined): boolean =>
  anchors.every(
    ({ hash, ...unhashed }, place) =>
      hash === hashOf(unhashed) && (place === 0 || unhashed.previous === anchors[place - 1]?.hash),
  ) &&
  (anchors.length === 0 || heads === undefined || anchors.at(-1)?.heads === sha256(headsText(heads)));

/** The history that was anchored is still the beginning of the one there is. */
export const anchorFindings = (head: Head | undefined, history: readonly AuditEntry[]): readonly Finding[] =>
  head === undefined || history[head.count - 1]?.hash === head.hash
    ? []
    : [{ kind: 'anchor', at: head.count }];

const hashOf = (anchor: Omit<Anchor, 'hash'>): string => sha256(canonicalize(anchor) ?? '');
